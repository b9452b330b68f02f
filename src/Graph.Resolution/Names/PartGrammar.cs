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
    private static readonly ImmutableArray<Pattern> Patterns = [.. Lexicon.Load("parts.tsv", 2).Select(r =>
        new Pattern(new Regex($"^(.{{2,}}?)({r[0]})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), Last(r[0]), r[1] == "building"))];

    /// <summary>Every way to read the reduced name as a part of a whole, longest whole first; mostly none.</summary>
    public static ImmutableArray<PartName> Readings(string core)
    {
        if (core.Length < 3)
            return [];
        ImmutableArray<PartName> readings = [];
        foreach (var pattern in Patterns)
        {
            if (pattern.Endings.Length > 0 && !pattern.Endings.Contains(core[^1], StringComparison.Ordinal))
                continue;
            if (pattern.Regex.Match(core) is { Success: true } match)
                readings = readings.Add(new PartName(match.Groups[1].Value, match.Groups[2].Value, pattern.IsBuilding));
        }
        return readings.Length < 2 ? readings : [.. readings.OrderByDescending(p => p.Whole.Length)];
    }

    // The characters a match can end in, so that most names are passed by without a regular expression.
    private static string Last(string pattern)
    {
        if (pattern.EndsWith('?'))
            return "";
        var end = pattern[^1];
        if (end == ']')
            return pattern[(pattern.LastIndexOf('[') + 1)..^1];
        return end == '+' ? "诊楼院房技学合验舍公" : end.ToString();
    }

    private sealed record Pattern(Regex Regex, string Endings, bool IsBuilding);
}
