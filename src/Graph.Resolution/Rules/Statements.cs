using Graph.Resolution.Merging;

namespace Graph.Resolution.Rules;

/// <summary>Names that a text declares to be of one thing.</summary>
internal static class Statements
{
    /// <summary>Joins them.</summary>
    public static void Apply(DistrictNames names, MergeForest forest)
    {
        foreach (var (full, other, reason) in names.Stated)
            forest.Join(other, full, reason, MergeStrength.Stated);
    }
}
