using Graph.Resolution.Merging;
using Graph.Resolution.Names;

namespace Graph.Resolution.Rules;

/// <summary>
/// Names with the same scope and core are of one thing; they differ in marks, numerals, general rewrites, an edition, or the place before them.
/// Within a district this joins its own names; across districts, those that begin with one division's name or are the same everywhere.
/// </summary>
internal static class SameName
{
    /// <summary>Joins the names of each key.</summary>
    public static void Apply(MergeForest forest)
    {
        var groups = new Dictionary<NameKey, List<int>>();
        for (var i = 0; i < forest.Nodes.Count; i++)
        {
            if (forest.Nodes[i].Document is not null)
                continue;
            var key = forest.Nodes[i].Key;
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = []);
            group.Add(i);
        }
        foreach (var group in groups.Values)
            JoinAll(forest, group);
    }

    /// <summary>Joins names to the fullest of them.</summary>
    public static void JoinAll(MergeForest forest, List<int> group)
    {
        if (group.Count < 2)
            return;
        var fullest = group.Aggregate((x, y) => NameNode.CompareFullness(forest.Nodes[x], forest.Nodes[y]) <= 0 ? x : y);
        foreach (var other in group)
        {
            if (other != fullest)
                forest.Join(other, fullest, Difference.Explain(forest.Nodes[other], forest.Nodes[fullest]));
        }
    }
}

/// <summary>Says how two names of one thing differ, so that it reads the same from either of them.</summary>
internal static class Difference
{
    /// <summary>The reason; empty when the names do not differ.</summary>
    public static string Explain(NameNode node, NameNode full)
    {
        var (a, b) = (node.Form, full.Form);
        if (a.Normalized == b.Normalized)
            return "";
        if (node.Division is { } division)
            return division.Reason;
        var why = new List<string>();
        if (a.Edition is not null && a.Edition != b.Edition)
            why.Add($"{a.Edition} is an edition");
        if (b.Edition is not null && a.Edition is null)
            why.Add("an edition left out");
        if (a.Anchor != b.Anchor)
            why.Add(ExplainPlace(a.Anchor, b.Anchor));
        why.AddRange(a.Rewrites.Except(b.Rewrites, StringComparer.Ordinal));
        why.AddRange(b.Rewrites.Except(a.Rewrites, StringComparer.Ordinal));
        if (node.Stem.Tail != full.Stem.Tail)
            why.Add($"the tail {(node.Stem.Tail.Length > 0 ? node.Stem.Tail : full.Stem.Tail)} adds nothing");
        if (why.Count == 0)
            why.Add("only marks or numerals differ");
        return $"{a.Display} is {b.Display}: {string.Join(", ", why)}";
    }

    private static string ExplainPlace(Anchor? a, Anchor? b)
    {
        if (a is null)
            return $"without the prefix {b!.Text}";
        return b is null || a.Text == a.Name ? $"with the prefix {a.Text}" : $"{a.Text} stands for {a.Name}";
    }
}
