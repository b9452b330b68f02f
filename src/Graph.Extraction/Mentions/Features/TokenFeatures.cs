namespace Graph.Extraction.Mentions.Features;

/// <summary>Where a word stands to the word whose features are asked for.</summary>
internal enum WordRole
{
    /// <summary>It is that word.</summary>
    Center,

    /// <summary>It stands before it.</summary>
    Left,

    /// <summary>It stands after it.</summary>
    Right,
}

/// <summary>Where two neighbouring words stand to the word whose features are asked for.</summary>
internal enum PairRole
{
    /// <summary>It is the second of them.</summary>
    SecondIsCenter,

    /// <summary>It is the first of them.</summary>
    FirstIsCenter,
}

/// <summary>
/// The features of one word in its surroundings. Each says something for every label of a name that begins at the word, runs over it, or ends
/// with it. They come in groups by what they depend on: one word, two neighbours, or more; what depends on little is summed once and kept.
/// </summary>
internal static class TokenFeatures
{
    /// <summary>No group has more features than this, nor all groups together.</summary>
    public const int Most = 80;

    private const int M = SentenceView.Margin;

    /// <summary>Writes all features of word k and tells how many they are.</summary>
    public static int Emit(SentenceView view, int k, Span<ulong> features)
    {
        var n = OfWord(view, k, WordRole.Center, features);
        n += OfWord(view, k - 1, WordRole.Left, features[n..]);
        n += OfWord(view, k + 1, WordRole.Right, features[n..]);
        n += OfPair(view, k - 1, PairRole.SecondIsCenter, features[n..]);
        n += OfPair(view, k, PairRole.FirstIsCenter, features[n..]);
        return n + SurroundingFeatures.Emit(view, k, features[n..]);
    }

    /// <summary>What depends on the word k alone, for the word to which it stands in this role.</summary>
    public static int OfWord(SentenceView view, int k, WordRole role, Span<ulong> features)
    {
        var n = 0;
        var w = view.Words[k + M];
        int start = view.StartOf(k), end = view.StartOf(k + 1), length = view.LengthOf(k);
        switch (role)
        {
            case WordRole.Left:
                features[n++] = FeatureHash.Of(3, w);
                features[n++] = FeatureHash.Of(31, view.Char(end - 1));
                if (length >= 2)
                    features[n++] = TwoBefore(view, end);
                break;
            case WordRole.Right:
                features[n++] = FeatureHash.Of(4, w);
                features[n++] = FeatureHash.Of(32, view.Char(start));
                if (length >= 2)
                    features[n++] = TwoAfter(view, start);
                break;
            default:
                var t = view.Tags[k + M];
                features[n++] = 1;
                features[n++] = FeatureHash.Of(2, w);
                features[n++] = FeatureHash.Of(12, t);
                features[n++] = FeatureHash.Of(20, view.Char(start));
                features[n++] = FeatureHash.Of(21, view.Char(end - 1));
                features[n++] = FeatureHash.Of(30, view.Char(end - 1), (ulong)Math.Min(length, 5), t);
                features[n++] = FeatureHash.Of(60, view.Clusters[k + M]);
                if (length >= 2)
                {
                    features[n++] = LastTwo(view, end);
                    features[n++] = FirstTwo(view, start);
                }
                if (length >= 3)
                {
                    features[n++] = LastThree(view, end);
                    features[n++] = FirstThree(view, start);
                }
                break;
        }
        return n;
    }

    /// <summary>What depends on the words k and k + 1 alone, for the word to which they stand in this role.</summary>
    public static int OfPair(SentenceView view, int k, PairRole role, Span<ulong> features)
    {
        var n = 0;
        ulong first = view.Words[k + M], second = view.Words[k + 1 + M], firstTag = view.Tags[k + M], secondTag = view.Tags[k + 1 + M];
        ulong firstGroup = view.Clusters[k + M], secondGroup = view.Clusters[k + 1 + M];
        int border = view.StartOf(k + 1), firstLength = view.LengthOf(k), secondLength = view.LengthOf(k + 1);
        switch (role)
        {
            case PairRole.SecondIsCenter:
                features[n++] = FeatureHash.Of(7, first, second);
                features[n++] = FeatureHash.Of(13, firstTag, secondTag);
                features[n++] = FeatureHash.Of(26, view.Char(border - 1), view.Char(border));
                features[n++] = FeatureHash.Of(61, firstGroup, secondGroup);
                if (secondLength < 2)
                    features[n++] = LastTwo(view, border + secondLength);
                if (secondLength < 3 && firstLength + secondLength >= 3)
                    features[n++] = LastThree(view, border + secondLength);
                break;
            default:
                features[n++] = FeatureHash.Of(8, first, second);
                features[n++] = FeatureHash.Of(14, firstTag, secondTag);
                features[n++] = FeatureHash.Of(27, view.Char(border - 1), view.Char(border));
                features[n++] = FeatureHash.Of(62, firstGroup, secondGroup);
                if (firstLength < 2)
                    features[n++] = FirstTwo(view, border - firstLength);
                if (firstLength < 3 && firstLength + secondLength >= 3)
                    features[n++] = FirstThree(view, border - firstLength);
                break;
        }
        return n;
    }

    // Characters, across the edges of words: an unknown name is often cut in the wrong place.
    private static ulong LastTwo(SentenceView view, int end) => FeatureHash.Of(22, view.Char(end - 1), view.Char(end - 2));

    internal static ulong LastThree(SentenceView view, int end) => FeatureHash.Of(23, view.Char(end - 1), view.Char(end - 2), view.Char(end - 3));

    internal static ulong TwoBefore(SentenceView view, int end) => FeatureHash.Of(28, view.Char(end - 1), view.Char(end - 2));

    internal static ulong TwoAfter(SentenceView view, int start) => FeatureHash.Of(29, view.Char(start), view.Char(start + 1));

    private static ulong FirstTwo(SentenceView view, int start) => FeatureHash.Of(24, view.Char(start), view.Char(start + 1));

    internal static ulong FirstThree(SentenceView view, int start) => FeatureHash.Of(25, view.Char(start), view.Char(start + 1), view.Char(start + 2));
}
