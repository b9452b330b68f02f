namespace Graph.Extraction.Mentions.Features;

/// <summary>Finds which quotation marks and brackets of a sentence belong together, and what stands inside which.</summary>
internal static class SignPairs
{
    /// <summary>A pair further apart than this many words is taken for two stray signs.</summary>
    private const int LongestPair = 40;

    /// <summary>Fills <see cref="SentenceView.Twin"/>, <see cref="SentenceView.Depth"/> and <see cref="SentenceView.Enclosing"/>.</summary>
    public static void Find(SentenceView view)
    {
        FindTwins(view);
        var twin = view.Twin;
        var enclosing = -1;
        byte nesting = 0;
        for (var k = 0; k < view.Count; k++)
        {
            if (twin[k] >= 0 && twin[k] < k)
            {
                nesting--;
                enclosing = OuterOf(view, twin[k]);
            }
            view.Depth[k] = nesting;
            view.Enclosing[k] = enclosing < 0 ? TokenKind.Word : view.Kind(enclosing);
            if (twin[k] > k)
            {
                nesting++;
                enclosing = k;
            }
        }
    }

    private static void FindTwins(SentenceView view)
    {
        Array.Fill(view.Twin, -1, 0, view.Count);
        Span<int> open = stackalloc int[8];
        var depth = 0;
        for (var k = 0; k < view.Count; k++)
        {
            var kind = view.Kind(k);
            if (kind.Opens())
            {
                // Nothing that is meant is nested so deep: what is open was left open.
                if (depth == open.Length)
                    depth = 0;
                open[depth++] = k;
            }
            else if (kind.Closes())
            {
                var at = depth - 1;
                while (at >= 0 && view.Kind(open[at]) != kind.Opening())
                    at--;
                if (at < 0)
                    continue;
                depth = at;
                if (k - open[at] > LongestPair)
                    continue;
                view.Twin[k] = open[at];
                view.Twin[open[at]] = k;
            }
        }
    }

    private static int OuterOf(SentenceView view, int opening)
    {
        for (var k = opening - 1; k >= 0 && view.Depth[opening] > 0; k--)
        {
            if (view.Twin[k] > opening)
                return k;
        }
        return -1;
    }
}
