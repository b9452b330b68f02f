using Graph.Resolution.Curating;
using Graph.Resolution.Merging;

namespace Graph.Resolution.Rules;

/// <summary>What people say is the same. Joined before all else, so that a rule which contradicts a person finds the way barred.</summary>
internal static class CuratedNames
{
    /// <summary>Joins every name that the one curated name means with every name that the other means.</summary>
    public static void Apply(MergeForest forest, Verdicts verdicts)
    {
        if (verdicts.Same.IsEmpty)
            return;
        var meant = Enumerable.Range(0, forest.Nodes.Count)
            .SelectMany(i => verdicts.References(forest.Nodes[i]).Select(reference => (reference, i)))
            .ToLookup(m => m.reference, m => m.i);
        foreach (var (a, b, reason) in verdicts.Same)
        {
            foreach (var left in meant[a])
            {
                foreach (var right in meant[b])
                    forest.Join(left, right, reason, MergeStrength.Curated);
            }
        }
    }
}
