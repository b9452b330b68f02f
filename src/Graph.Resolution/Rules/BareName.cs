using Graph.Model;
using Graph.Resolution.Merging;
using Graph.Resolution.Names;

namespace Graph.Resolution.Rules;

/// <summary>
/// A name without its place means, in a district's reports, the thing of that name that they name with the one other division that has it there:
/// one above (自贸试验区 in a district's report is 上海自贸试验区), when the district has none of its own, or one inside (in its province's report
/// 长水机场 is 昆明长水国际机场). Not what every district has (教育局): that is the district's own. A programme or project of the division above is
/// not the district's (both may have a 改造项目); inside, two of one name would be told apart.
/// </summary>
internal static class BareName
{
    private const int ShortestCore = 4;

    /// <summary>Joins bare names to those with the place of a division above or inside.</summary>
    public static void Apply(DistrictNames names, MergeForest forest)
    {
        var placed = names.Lasting.Where(i => names.Nodes[i].Form.Anchor is not null).ToLookup(i => names.Nodes[i].Form.Core, StringComparer.Ordinal);
        foreach (var i in names.Lasting)
        {
            var node = names.Nodes[i];
            if (node.Form.Anchor is not null || node.Division is not null || node.Form.Core.Length < ShortestCore || Words.IsOwn(node.Form.Core))
                continue;
            var placedSo = placed[node.Form.Core].ToList();
            if (placedSo.Exists(c => names.Nodes[c].Form.Scope == names.District.Scope))
                continue;
            var candidates = placedSo.Where(c => names.Nodes[c].Label == node.Label).ToList();
            var above = node.Label is EntityLabel.Institution or EntityLabel.Area ? TheOne(names, candidates, names.District.IsAbove) : null;
            if ((above ?? TheOne(names, candidates, names.District.IsInside)) is { } one)
                forest.Join(i, one, Difference.Explain(node, names.Nodes[one]));
        }
    }

    // The first of the names whose places fit, when they are all in one division.
    private static int? TheOne(DistrictNames names, List<int> candidates, Func<string, bool> fits)
    {
        var fitting = candidates.Where(c => fits(names.Nodes[c].Form.Scope)).ToList();
        return fitting.Select(c => names.Nodes[c].Form.Scope).Distinct(StringComparer.Ordinal).Count() == 1 ? fitting[0] : null;
    }
}
