using Graph.Insight.Entities;

namespace Graph.Insight.Names;

/// <summary>An entity that a text led to.</summary>
/// <param name="Entity">Its number in the book of names.</param>
/// <param name="Match">How the text met its names; null when none was asked for.</param>
/// <param name="Distance">How far the text is from the name, in characters.</param>
internal readonly record struct FoundName(int Entity, NameMatch? Match, int Distance = 0)
{
    /// <summary>Adds to a list that is in the order of entities; of two of one entity the better stays.</summary>
    public void AddTo(List<FoundName> found)
    {
        if (found.Count == 0 || found[^1].Entity != Entity)
            found.Add(this);
        else if ((Match, Distance).CompareTo((found[^1].Match, found[^1].Distance)) < 0)
            found[^1] = this;
    }

    /// <summary>Two lists in the order of entities as one.</summary>
    public static List<FoundName> Merge(List<FoundName> left, List<FoundName> right)
    {
        if (left.Count == 0 || right.Count == 0)
            return left.Count == 0 ? right : left;
        var merged = new List<FoundName>(left.Count + right.Count);
        var place = 0;
        foreach (var found in left)
        {
            for (; place < right.Count && right[place].Entity <= found.Entity; place++)
                right[place].AddTo(merged);
            found.AddTo(merged);
        }
        for (; place < right.Count; place++)
            right[place].AddTo(merged);
        return merged;
    }
}
