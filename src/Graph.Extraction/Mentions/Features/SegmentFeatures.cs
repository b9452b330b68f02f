namespace Graph.Extraction.Mentions.Features;

/// <summary>The features of a stretch of words as one name, which no word of it knows alone.</summary>
internal static class SegmentFeatures
{
    /// <summary>No stretch has more features than this.</summary>
    public const int Most = 40;

    /// <summary>Writes the features of the words <paramref name="i"/> to <paramref name="j"/> (exclusive) and tells how many they are.</summary>
    public static int Emit(SentenceView view, int i, int j, Span<ulong> features)
    {
        const int M = SentenceView.Margin;
        var n = 0;
        int start = view.Starts[i], end = view.Starts[j];
        var text = view.Text.AsSpan(start, end - start);
        ulong words = (ulong)(j - i), chars = (ulong)Math.Min(text.Length, 16);
        ulong before = (ulong)view.Kind(i - 1), after = (ulong)view.Kind(j);
        ulong firstTag = view.Tags[i + M], lastTag = view.Tags[j - 1 + M];

        features[n++] = FeatureHash.Of(101, words);
        features[n++] = FeatureHash.Of(102, chars);
        features[n++] = FeatureHash.Of(103, before, after);
        features[n++] = FeatureHash.Of(104, firstTag, lastTag, words);
        features[n++] = FeatureHash.Of(107, view.Char(end - 1), view.Char(end - 2), chars);
        features[n++] = FeatureHash.Of(108, view.Words[i - 1 + M], view.Words[j + M]);
        features[n++] = FeatureHash.Of(109, view.Char(end - 1), before, after);
        if (text.Length <= 14)
            features[n++] = FeatureHash.Of(110, FeatureHash.Text(text));
        var tags = 0UL;
        var inside = 0UL;
        for (var k = i; k < j; k++)
        {
            var kind = view.Kind(k);
            inside |= 1UL << (int)kind;
            tags = FeatureHash.Of(111, tags, kind is TokenKind.Word ? view.Tags[k + M] : (ulong)kind);
        }
        if (words <= 6)
            features[n++] = FeatureHash.Of(112, tags);
        features[n++] = FeatureHash.Of(114, inside, before, after);
        features[n++] = FeatureHash.Of(116, firstTag, lastTag, view.Tags[j + M]);
        features[n++] = FeatureHash.Of(117, (ulong)view.Enclosing[i], before, after);
        ulong head = view.Heads[j - 1];
        var division = view.DivisionEnd[i] == j ? (ulong)view.Divisions[i + M] : 0;
        var rest = view.DivisionEnd[i] > 0 && view.DivisionEnd[i] < j ? (ulong)(j - view.DivisionEnd[i]) : 0;
        features[n++] = FeatureHash.Of(120, head & 7, words, after);
        features[n++] = FeatureHash.Of(121, head, chars);
        features[n++] = FeatureHash.Of(122, division, after, before);
        features[n++] = FeatureHash.Of(123, division, view.Tags[j + M]);
        features[n++] = FeatureHash.Of(124, view.Divisions[i + M], rest, head & 7);
        features[n++] = FeatureHash.Of(125, head & 7, view.Words[j + M]);
        // How many heads stand inside: one inside is the end of another name more often than not.
        var heads = 0UL;
        for (var k = i; k < j - 1; k++)
            heads += view.Heads[k] > 15 ? 1UL : 0;
        features[n++] = FeatureHash.Of(126, heads, head & 7);
        ulong firstGroup = view.Clusters[i + M], lastGroup = view.Clusters[j - 1 + M];
        features[n++] = FeatureHash.Of(130, firstGroup, lastGroup, Math.Min(words, 4));
        features[n++] = FeatureHash.Of(131, view.Clusters[i - 1 + M], view.Clusters[j + M]);
        features[n++] = FeatureHash.Of(132, lastGroup, view.Clusters[j + M], head & 7);
        if (view.KnownEnd[i] > 0)
        {
            // The stretch is a known name, or begins with one, or is cut out of one.
            var beyond = (ulong)Math.Clamp(j - view.KnownEnd[i] + 1, 0, 4);
            features[n++] = FeatureHash.Of(133, (ulong)view.Known[i + M] >> 2, beyond);
            features[n++] = FeatureHash.Of(134, (ulong)view.Known[i + M] >> 2, beyond, head & 7);
            features[n++] = FeatureHash.Of(135, (ulong)view.Known[i + M] >> 2, beyond, after);
        }
        if (view.Context is { } context && words <= Recurrence.LongestStretch)
        {
            var recurrence = context.Recurrence.Of(view, i, j);
            features[n++] = FeatureHash.Of(127, recurrence, Math.Min(words, 4));
            features[n++] = FeatureHash.Of(128, recurrence, head & 7, before);
            features[n++] = FeatureHash.Of(129, recurrence, firstTag, lastTag);
        }
        return n;
    }
}
