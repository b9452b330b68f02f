using Graph.Model;
using Graph.Resolution.Merging;
using Graph.Resolution.Names;

namespace Graph.Resolution.Rules;

/// <summary>
/// A name without its place means, in a district's reports, the thing of that name of the one division above that is named with it
/// (自贸试验区, 上海自贸试验区), when the district has none of its own. Not for programmes and projects, nor for what every district has (教育局):
/// those are the district's own.
/// </summary>
internal static class BareName
{
    private const int ShortestCore = 4;

    /// <summary>Joins bare names to those with the place of a division above.</summary>
    public static void Apply(DistrictNames names, MergeForest forest)
    {
        var above = names.Nodes
            .Select((node, index) => (node, index))
            .Where(n => n.node.Form.Anchor is { } anchor && names.District.IsAbove(anchor.Scope) && n.node.Document is null)
            .ToLookup(n => n.node.Form.Core, n => n.index, StringComparer.Ordinal);
        var own = names.Nodes.Where(n => n.Form.Anchor?.Scope == names.District.Scope).Select(n => n.Form.Core).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < names.Nodes.Length; i++)
        {
            var node = names.Nodes[i];
            var core = node.Form.Core;
            if (node.Form.Anchor is not null || node.Document is not null || node.Label is not (EntityLabel.Institution or EntityLabel.Area)
                || core.Length < ShortestCore || own.Contains(core) || Words.IsOwn(core))
            {
                continue;
            }
            var candidates = above[core].Where(c => names.Nodes[c].Label == node.Label).ToList();
            if (candidates.Select(c => names.Nodes[c].Form.Scope).Distinct(StringComparer.Ordinal).Count() == 1)
                forest.Join(i, candidates[0], Difference.Explain(node, names.Nodes[candidates[0]]));
        }
    }
}
