namespace Graph.Extraction.Mentions;

/// <summary>
/// The features of one word in its surroundings. Each says something for every label of a name that begins at the word, runs over it, or ends
/// with it.
/// </summary>
internal static class TokenFeatures
{
    /// <summary>No word has more features than this.</summary>
    public const int Most = 80;

    /// <summary>Writes the features of word k and tells how many they are.</summary>
    public static int Emit(SentenceView view, int k, Span<ulong> features)
    {
        const int M = SentenceView.Margin;
        var n = 0;
        var words = view.Words.AsSpan(k, (2 * M) + 1);
        var tags = view.Tags.AsSpan(k, (2 * M) + 1);
        ulong w = words[M], left = words[M - 1], right = words[M + 1], t = tags[M];
        int start = view.Starts[k], end = view.Starts[k + 1];

        features[n++] = 1;
        features[n++] = FeatureHash.Of(2, w);
        features[n++] = FeatureHash.Of(3, left);
        features[n++] = FeatureHash.Of(4, right);
        features[n++] = FeatureHash.Of(5, words[M - 2]);
        features[n++] = FeatureHash.Of(6, words[M + 2]);
        features[n++] = FeatureHash.Of(7, left, w);
        features[n++] = FeatureHash.Of(8, w, right);
        features[n++] = FeatureHash.Of(9, words[M - 2], left);
        features[n++] = FeatureHash.Of(10, right, words[M + 2]);
        features[n++] = FeatureHash.Of(11, left, right);
        features[n++] = FeatureHash.Of(12, t);
        features[n++] = FeatureHash.Of(13, tags[M - 1], t);
        features[n++] = FeatureHash.Of(14, t, tags[M + 1]);
        features[n++] = FeatureHash.Of(15, tags[M - 1], t, tags[M + 1]);
        features[n++] = FeatureHash.Of(16, tags[M - 2], tags[M - 1], t);
        features[n++] = FeatureHash.Of(17, t, tags[M + 1], tags[M + 2]);
        features[n++] = FeatureHash.Of(18, w, tags[M - 1]);
        features[n++] = FeatureHash.Of(19, w, tags[M + 1]);

        // Characters, across the edges of words: an unknown name is often cut in the wrong place.
        ulong first = view.Char(start), last = view.Char(end - 1);
        ulong before = view.Char(start - 1), after = view.Char(end);
        var length = (ulong)Math.Min(end - start, 5);
        features[n++] = FeatureHash.Of(20, first);
        features[n++] = FeatureHash.Of(21, last);
        features[n++] = FeatureHash.Of(22, last, view.Char(end - 2));
        features[n++] = FeatureHash.Of(23, last, view.Char(end - 2), view.Char(end - 3));
        features[n++] = FeatureHash.Of(24, first, view.Char(start + 1));
        features[n++] = FeatureHash.Of(25, first, view.Char(start + 1), view.Char(start + 2));
        features[n++] = FeatureHash.Of(26, before, first);
        features[n++] = FeatureHash.Of(27, last, after);
        features[n++] = FeatureHash.Of(28, before, view.Char(start - 2));
        features[n++] = FeatureHash.Of(29, after, view.Char(end + 1));
        features[n++] = FeatureHash.Of(30, last, length, t);
        features[n++] = FeatureHash.Of(31, before);
        features[n++] = FeatureHash.Of(32, after);

        // Edges: what stands at the ends of the stretch between separators, and how far they are.
        int next = view.NextBreak[k], lastBreak = view.LastBreak[k];
        var toNext = (ulong)Math.Min(next - k, 6);
        var toLast = (ulong)Math.Min(k - lastBreak, 6);
        ulong nextKind = (ulong)view.Kind(next), lastKind = (ulong)view.Kind(lastBreak);
        var head = view.Starts[next];
        features[n++] = FeatureHash.Of(33, nextKind, toNext);
        features[n++] = FeatureHash.Of(34, lastKind, toLast);
        features[n++] = FeatureHash.Of(35, nextKind, lastKind, (toNext << 4) | toLast);
        features[n++] = FeatureHash.Of(36, view.Char(head - 1), view.Char(head - 2), toNext);
        features[n++] = FeatureHash.Of(37, view.Char(head - 1), view.Char(head - 2), nextKind);
        features[n++] = FeatureHash.Of(38, view.Words[next - 1 + M], w);
        var enclosing = (ulong)view.Enclosing[k];
        features[n++] = FeatureHash.Of(39, enclosing, (ulong)view.Kind(k - 1), (ulong)view.Kind(k + 1));
        features[n++] = FeatureHash.Of(40, enclosing, t);
        int nextVerb = view.NextVerb[k], lastVerb = view.LastVerb[k];
        features[n++] = FeatureHash.Of(41, nextVerb < view.Count ? view.Words[nextVerb + M] : 0);
        features[n++] = FeatureHash.Of(42, lastVerb >= 0 ? view.Words[lastVerb + M] : 0);
        features[n++] = FeatureHash.Of(43, lastVerb >= 0 ? view.Words[lastVerb + M] : 0, (ulong)Math.Min(k - lastVerb, 6), lastKind);

        // What the table of divisions and the heads of names say.
        ulong division = view.Divisions[k + M], head1 = view.Heads[k];
        var nextHead = view.NextHead[k];
        ulong nextHeadLabel = nextHead < view.Count ? view.Heads[nextHead] : 0UL;
        var toHead = (ulong)Math.Min(nextHead - k, 5);
        features[n++] = FeatureHash.Of(50, division, view.Divisions[k + 1 + M]);
        features[n++] = FeatureHash.Of(51, division, view.Divisions[k - 1 + M], t);
        features[n++] = FeatureHash.Of(52, head1, (ulong)view.Kind(k + 1));
        features[n++] = FeatureHash.Of(53, head1, tags[M + 1], length);
        features[n++] = FeatureHash.Of(54, nextHeadLabel, toHead);
        features[n++] = FeatureHash.Of(55, nextHeadLabel & 7, toHead, t);
        features[n++] = FeatureHash.Of(56, nextHeadLabel & 7, toHead, left);
        features[n++] = FeatureHash.Of(57, division, toHead, nextHeadLabel & 7);

        // Words of one group keep like company.
        ulong group = view.Clusters[k + M], leftGroup = view.Clusters[k - 1 + M], rightGroup = view.Clusters[k + 1 + M];
        features[n++] = FeatureHash.Of(60, group);
        features[n++] = FeatureHash.Of(61, leftGroup, group);
        features[n++] = FeatureHash.Of(62, group, rightGroup);
        features[n++] = FeatureHash.Of(63, leftGroup, t);
        features[n++] = FeatureHash.Of(64, t, rightGroup);
        features[n++] = FeatureHash.Of(65, leftGroup, group, rightGroup);

        // What a list is called: 等 and the word after it.
        var etc = view.NextEtc[k];
        if (etc < view.Count)
        {
            features[n++] = FeatureHash.Of(58, view.Words[etc + 1 + M], view.Words[etc + 2 + M]);
            features[n++] = FeatureHash.Of(59, view.Words[etc + 1 + M], t);
        }
        return n;
    }
}
