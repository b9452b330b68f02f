namespace Graph.Insight.Entities;

/// <summary>Levenshtein's distance, given up as soon as it must exceed a bound.</summary>
internal static class EditDistance
{
    /// <summary>How many characters must be put in, taken out or changed; null when more than <paramref name="atMost"/>.</summary>
    public static int? Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int atMost)
    {
        if (Math.Abs(left.Length - right.Length) > atMost)
            return null;
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                least = Math.Min(least, current[j]);
            }
            if (least > atMost)
                return null;
            (previous, current) = (current, previous);
        }
        return previous[^1] <= atMost ? previous[^1] : null;
    }
}
