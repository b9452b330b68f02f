using System.Collections.Immutable;
using Graph.Extraction.Lexicons;

namespace Graph.Extraction.Reading;

/// <summary>The words of <c>debris.tsv</c>: what stands around a report on a page.</summary>
internal static class DebrisWords
{
    // A sentence of the report may begin like one of these; a line of the page is short.
    private const int LongestLine = 80;

    private static readonly ImmutableArray<string> Tails = Of("tail");
    private static readonly ImmutableArray<string> Lines = Of("line");
    private static readonly ImmutableArray<string> Ends = Of("end");
    private static readonly ImmutableHashSet<string> Notes = Of("notes").ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Whether the line ends the report.</summary>
    public static bool BeginsTail(ReadOnlySpan<char> line) => line.Length <= LongestLine && StartsWithAny(line, Tails);

    /// <summary>Whether the line is of the page, not of the report.</summary>
    public static bool IsPageLine(ReadOnlySpan<char> line) => line.Length <= LongestLine && StartsWithAny(line, Lines);

    /// <summary>Whether a line of the opening is a picture's caption.</summary>
    public static bool IsPictureCaption(ReadOnlySpan<char> line)
    {
        foreach (var end in Ends)
        {
            if (line.EndsWith(end))
                return true;
        }
        return false;
    }

    /// <summary>Whether the line is the heading over the notes of a report.</summary>
    public static bool IsNotesHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > 30)
            return false;
        var core = line.Trim("※*＊[]【】（）()：:“”");
        if (core.StartsWith("附件：") || core.StartsWith("附件:"))
            core = core[3..];
        else if (core.StartsWith("附：") || core.StartsWith("附:"))
            core = core[2..];
        if (core.StartsWith("《") && core.IndexOf('》') is > 0 and var close)
            core = core[(close + 1)..];
        return Notes.Contains(core.ToString());
    }

    private static bool StartsWithAny(ReadOnlySpan<char> line, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static ImmutableArray<string> Of(string where)
    {
        var rows = LexiconFile.Load("debris.tsv", 2).Rows;
        foreach (var row in rows)
        {
            if (row.Text(0) is not ("tail" or "line" or "end" or "notes"))
                throw new LexiconException($"{row.File}:{row.Line}: “{row.Text(0)}” is none of tail, line, end, notes.");
        }
        return [.. rows.Where(row => string.Equals(row.Text(0), where, StringComparison.Ordinal)).Select(row => row.Text(1))];
    }
}
