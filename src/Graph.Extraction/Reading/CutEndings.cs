using System.Collections.Immutable;
using Graph.Extraction.Lexicons;

namespace Graph.Extraction.Reading;

/// <summary>The words of <c>cut-endings.tsv</c>: a line that ends with one goes on in the next.</summary>
internal static class CutEndings
{
    private static readonly ImmutableArray<(string Ending, string NotAfter)> All =
        [.. LexiconFile.Load("cut-endings.tsv", 2).Rows.Select(row => (row.Text(0), row.Text(1)))];

    /// <summary>Whether the line was cut behind its last word.</summary>
    public static bool End(ReadOnlySpan<char> line)
    {
        foreach (var (ending, notAfter) in All)
        {
            if (line.Length > ending.Length && line.EndsWith(ending))
                return !notAfter.Contains(line[^(ending.Length + 1)], StringComparison.Ordinal);
        }
        return false;
    }
}
