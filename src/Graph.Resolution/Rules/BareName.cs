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
        var placed = Indices(names).Where(i => names.Nodes[i].Form.Anchor is not null).ToLookup(i => names.Nodes[i].Form.Core, StringComparer.Ordinal);
        foreach (var i in Indices(names))
        {
            var node = names.Nodes[i];
            if (node.Form.Anchor is not null || node.Division is not null || node.Form.Core.Length < ShortestCore || Words.IsOwn(node.Form.Core))
                continue;
            var candidates = placed[node.Form.Core].ToList();
            if (candidates.Exists(c => names.Nodes[c].Form.Scope == names.District.Scope))
                continue;
            if ((TheOne(node.Label is EntityLabel.Institution or EntityLabel.Area, names.District.IsAbove) ?? TheOne(true, names.District.IsInside)) is { } one)
                forest.Join(i, one, Difference.Explain(node, names.Nodes[one]));

            int? TheOne(bool applies, Func<string, bool> lies)
            {
                var fits = candidates.Where(c => applies && names.Nodes[c].Label == node.Label && lies(names.Nodes[c].Form.Scope)).ToList();
                return fits.Select(c => names.Nodes[c].Form.Scope).Distinct(StringComparer.Ordinal).Count() == 1 ? fits[0] : null;
            }
        }
    }

    private static IEnumerable<int> Indices(DistrictNames names) =>
        Enumerable.Range(0, names.Nodes.Length).Where(i => names.Nodes[i].Document is null);
}
