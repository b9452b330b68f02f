using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Graph.Resolution.Names;

/// <summary>The name of a part, taken apart: 天桥连廊4期 is 天桥连廊 and 4期.</summary>
/// <param name="Whole">What it is a part of, reduced.</param>
/// <param name="Suffix">What tells it from the other parts.</param>
/// <param name="IsBuilding">Whether the part is a building, so that the whole may be an institution.</param>
internal sealed record PartName(string Whole, string Suffix, bool IsBuilding);

/// <summary>Finds phases, towers, plots, sections and buildings by the patterns of <c>parts.tsv</c>.</summary>
internal static class PartGrammar
{
    private const int ShortestWhole = 2;
    private const int LongestSuffix = 16;

    private static readonly ImmutableArray<Pattern> Patterns = [.. Lexicon.Load("parts.tsv", 2).Select(r => new Pattern(r[0], r[1] == "building"))];

    /// <summary>Every way to read the reduced name as a part of a whole, longest whole first; mostly none.</summary>
    public static ImmutableArray<PartName> Readings(string core)
    {
        if (core.Length <= ShortestWhole)
            return [];
        ImmutableArray<PartName> readings = [];
        foreach (var pattern in Patterns)
            readings = readings.AddRange(pattern.Read(core));
        return readings.Length < 2 ? readings : [.. readings.OrderByDescending(p => p.Whole.Length)];
    }

    private sealed class Pattern(string text, bool isBuilding)
    {
        private readonly Regex _suffix = new($"^({text})$", RegexOptions.CultureInvariant, Timeout.InfiniteTimeSpan);
        private readonly string _endings = Endings(text);

        public IEnumerable<PartName> Read(string core)
        {
            if (!_endings.Contains(core[^1], StringComparison.Ordinal))
                yield break;
            for (var start = Math.Max(ShortestWhole, core.Length - LongestSuffix); start < core.Length; start++)
            {
                // 12期 is no 2期.
                if (IsPieceOfDesignator(core[start - 1]) && IsPieceOfDesignator(core[start]))
                    continue;
                if (_suffix.IsMatch(core.AsSpan(start)))
                    yield return new PartName(core[..start], core[start..], isBuilding);
            }
        }

        private static bool IsPieceOfDesignator(char c) => char.IsAsciiDigit(c) || c == '-';

        // The characters that a match can end in, so that most names are passed by without a regular expression.
        private static string Endings(string text) => text[^1] switch
        {
            ']' => text[(text.LastIndexOf('[') + 1)..^1],
            '?' => text[^3..^1],
            var end => end.ToString(),
        };
    }
}
