using System.Collections.Immutable;
using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>A place that an opening names as the report's, with the names of its parents that stand before it.</summary>
/// <param name="Name">The last name (徐汇区).</param>
/// <param name="Parents">The names before it (上海市).</param>
internal sealed record PlaceName(string Name, ImmutableArray<string> Parents);

/// <summary>Reads the places in 上海市徐汇区, 保定市清苑区, 河北: a chain of names from the larger to the smaller.</summary>
internal sealed class PlaceNames(IDivisionTable divisions)
{
    private const int LongestName = 15;
    private static readonly int[] AncestorLengths = [6, 4, 2];

    private const string Suffixes = "省市区县旗州盟镇乡";
    private static readonly ImmutableArray<string> ParentEndings = ["省", "自治区", "自治州", "市"];

    /// <summary>The place that a chain of names ends with; null when it is none (全县, 本市, 省).</summary>
    public PlaceName? Read(ReadOnlySpan<char> chain)
    {
        var parents = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            var head = HeadLength(chain);
            if (head == 0 || head == chain.Length)
                break;
            parents.Add(chain[..head].ToString());
            chain = chain[head..];
        }
        var name = chain.ToString();
        return IsName(name) ? new PlaceName(name, parents.ToImmutable()) : null;
    }

    /// <summary>The division that the name means, among those of that name the one that lies where the context says; null when the table lacks it.</summary>
    /// <param name="place">The name and its parents.</param>
    /// <param name="weigh">How much the text speaks of a name.</param>
    /// <param name="ambiguous">Whether several are left, so that none was chosen.</param>
    public Division? Resolve(PlaceName place, Func<string, int> weigh, out bool ambiguous)
    {
        ambiguous = false;
        var named = divisions.Named(place.Name);
        if (named.IsEmpty)
            named = divisions.ShortNamed(place.Name);
        // A county that has become a district keeps its name (徐水县, 徐水区).
        if (named.IsEmpty && DivisionName.ShortForms(place.Name) is [var shortest, ..])
            named = [.. divisions.ShortNamed(shortest).Where(d => d.Level == DivisionLevel.County)];
        var candidates = named.Where(d => d.Level != DivisionLevel.Subdistrict || EndsAsSubdistrict(place.Name)).ToList();
        if (candidates.Count > 1 && place.Parents.Length > 0)
        {
            var within = candidates.Where(d => place.Parents.All(parent => LiesIn(d, parent))).ToList();
            candidates = within.Count > 0 ? within : candidates;
        }
        if (candidates.Count > 1)
        {
            // A short name means the higher division (吉林 the province, not the city), unless the name says which.
            var top = candidates.Min(d => d.Level);
            var full = candidates.Where(d => string.Equals(d.Name, place.Name, StringComparison.Ordinal)).ToList();
            if (full.Count == 0)
                candidates = candidates.Where(d => d.Level == top).ToList();
        }
        if (candidates.Count > 1)
        {
            var weights = candidates.Select(d => (Division: d, Weight: Ancestors(d).Sum(a => weigh(a.Name) * 2 + weigh(Short(a.Name))))).OrderByDescending(w => w.Weight).ToList();
            if (weights[0].Weight > weights[1].Weight)
                return weights[0].Division;
            ambiguous = true;
            return null;
        }
        return candidates.Count == 1 ? candidates[0] : null;
    }

    /// <summary>The divisions that a division lies in.</summary>
    public IEnumerable<Division> Ancestors(Division division)
    {
        foreach (var length in AncestorLengths)
        {
            // The cities of a municipality's districts are called 市辖区: no name at all.
            if (length < division.Code.Length && divisions.Find(division.Code[..length]) is { } ancestor && !ancestor.Name.Contains('辖', StringComparison.Ordinal))
                yield return ancestor;
        }
    }

    /// <summary>A name without its last part (保定市 as 保定).</summary>
    public static string Short(string name) => DivisionName.ShortForms(name) is [var shortest, ..] ? shortest : name;

    /// <summary>Whether a name is the division's without its last part.</summary>
    public static bool IsShortOf(string name, Division division) => DivisionName.ShortForms(division.Name).Contains(name, StringComparer.Ordinal);

    private bool LiesIn(Division division, string parent) =>
        Ancestors(division).Any(a => string.Equals(a.Name, parent, StringComparison.Ordinal) || IsShortOf(parent, a));

    // The length of the first name of the chain: of the longest division that begins it.
    private int HeadLength(ReadOnlySpan<char> chain)
    {
        for (var length = Math.Min(LongestName, chain.Length); length >= 2; length--)
        {
            var head = chain[..length];
            if (Suffixes.Contains(head[^1]) && divisions.Named(head.ToString()).Any(d => d.Level != DivisionLevel.Subdistrict) && (length == chain.Length || HeadIsWhole(chain, length)))
                return length;
        }
        return divisions.Named(chain.ToString()).IsEmpty ? UnknownHeadLength(chain) : 0;
    }

    // Where the table knows no name of the chain, a name that ends as a province or a city does is a parent of what follows it.
    private static int UnknownHeadLength(ReadOnlySpan<char> chain)
    {
        foreach (var ending in ParentEndings)
        {
            var length = chain.IndexOf(ending) + ending.Length;
            if (length > ending.Length && HeadIsWhole(chain, length) && Suffixes.Contains(chain[^1]))
                return length;
        }
        return 0;
    }

    // 东区 begins 东区县…; the rest must be a name too.
    private static bool HeadIsWhole(ReadOnlySpan<char> chain, int length) => chain.Length - length >= 2;

    private bool IsName(string name) =>
        name.Length is >= 2 and <= LongestName && name[0] is not ('全' or '本' or '我' or '各' or '该')
        && name is not ("自治区" or "自治州" or "自治县" or "自治旗")
        && (Suffixes.Contains(name[^1], StringComparison.Ordinal) || !divisions.ShortNamed(name).IsEmpty || !divisions.Named(name).IsEmpty);

    private static bool EndsAsSubdistrict(string name) =>
        name.EndsWith("街道", StringComparison.Ordinal) || name[^1] is '镇' or '乡';
}
