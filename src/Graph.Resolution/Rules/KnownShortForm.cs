using Graph.Model;
using Graph.Resolution.Merging;

namespace Graph.Resolution.Rules;

/// <summary>Joins a short form that any reader knows (北大) to its full name, where both are named; two short forms of one name are one thing too.</summary>
internal static class KnownShortForm
{
    /// <summary>Joins the names of a district, or of all of them.</summary>
    public static void Apply(MergeForest forest, IKnownNames known)
    {
        var first = new Dictionary<(EntityLabel Label, string FullName), int>();
        for (var i = 0; i < forest.Nodes.Count; i++)
        {
            if (forest.Nodes[i].Document is null && known.FullNameOf(forest.Nodes[i].FullName) is null)
                first.TryAdd((forest.Nodes[i].Label, forest.Nodes[i].FullName), i);
        }
        for (var i = 0; i < forest.Nodes.Count; i++)
        {
            var node = forest.Nodes[i];
            if (node.Document is not null || known.FullNameOf(node.FullName) is not { } full || first.TryAdd((node.Label, full), i))
                continue;
            forest.Join(i, first[(node.Label, full)], $"{node.Form.Display} is known to be short for {full}");
        }
    }
}
