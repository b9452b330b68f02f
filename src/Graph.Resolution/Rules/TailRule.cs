using Graph.Model;
using Graph.Resolution.Merging;
using Graph.Resolution.Names;

namespace Graph.Resolution.Rules;

/// <summary>
/// Generic tails: a project and its “项目” are one thing, and a short name is the one longer name of its district that only adds a head
/// (西安电子科技, 西安电子科技大学). Both names must have the same label: a company is not its project.
/// </summary>
internal static class TailRule
{
    /// <summary>Joins names that differ in a tail which adds nothing.</summary>
    public static void ApplyEmpty(DistrictNames names, MergeForest forest)
    {
        var groups = names.Lasting.GroupBy(i => (names.Nodes[i].Label, names.Nodes[i].Form.Scope, names.Nodes[i].Stem.Stem));
        foreach (var group in groups.Where(g => g.Any(i => names.Nodes[i].Stem.Tail.Length > 0)))
            SameName.JoinAll(forest, [.. group]);
    }

    /// <summary>Joins short names to the one longer name that adds a head.</summary>
    public static void ApplyHeads(DistrictNames names, MergeForest forest, IDivisionTable table)
    {
        var shorts = names.Lasting.ToLookup(i => (names.Nodes[i].Label, names.Nodes[i].Form.Scope, names.Nodes[i].Form.Core));
        var completions = new SortedDictionary<int, List<(int Full, string Head)>>();
        foreach (var full in names.Lasting)
        {
            var node = names.Nodes[full];
            foreach (var (stem, head) in Tails.Heads(node.Form.Core, node.Label))
            {
                // What is nationwide by its full name (a university) is the district's own by a short one that does not show it.
                foreach (var index in shorts[(node.Label, node.Form.Scope, stem)].Concat(
                    node.Form.Scope == NameReader.Nationwide ? shorts[(node.Label, names.District.Scope, stem)] : []))
                {
                    if (!completions.TryGetValue(index, out var list))
                        completions.Add(index, list = []);
                    list.Add((full, head));
                }
            }
        }
        foreach (var (index, list) in completions)
        {
            var node = names.Nodes[index];
            if (list.Select(c => forest.Find(c.Full)).Distinct().Count() > 1)
                continue;
            if (node.Label == EntityLabel.Area && (IsPlace(node, table) || HasOtherCompletion(names, forest, index, list[0].Full)))
                continue;
            var (full, head) = list[0];
            var whole = names.Nodes[full].Form.Display;
            forest.Join(index, full, $"{node.Form.Display} is short for {whole}, the only name in {names.District.Name} that adds {head}");
        }
    }

    // 漕河泾 is a river and a street: not what the zone named after it is called in short.
    private static bool IsPlace(NameNode node, IDivisionTable table) =>
        Words.IsToponym(node.Form.Core) || node.Form.Anchor is not null || !table.ShortNamed(node.Form.Core).IsEmpty;

    // 阜东 with 阜东新区 and 阜东新城 beside it may be short for either.
    private static bool HasOtherCompletion(DistrictNames names, MergeForest forest, int index, int full)
    {
        const int LongestHead = 4;
        var core = names.Nodes[index].Form.Core;
        return names.Lasting.Any(i => names.Nodes[i].Label == EntityLabel.Area && names.Nodes[i].Form.Core is var other
            && other.Length > core.Length && other.Length <= core.Length + LongestHead && other.StartsWith(core, StringComparison.Ordinal)
            && names.Nodes[i].PartSuffix.Length == 0 && forest.Find(i) != forest.Find(full) && forest.Find(i) != forest.Find(index));
    }
}
