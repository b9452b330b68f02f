namespace Graph.Extraction.Mentions;

/// <summary>What the surroundings of a word say that two neighbours do not know, in groups that each depend on a few small values.</summary>
internal enum Surroundings
{
    /// <summary>The separators on both sides and how far they are.</summary>
    Edges,

    /// <summary>The last characters before the next separator, where a name's head would stand.</summary>
    Tail,

    /// <summary>The pair of signs around the word and the kinds of its neighbours.</summary>
    Signs,

    /// <summary>The verb before the word.</summary>
    Verb,

    /// <summary>Heads of names, here and further on.</summary>
    Heads,

    /// <summary>What the table of divisions says.</summary>
    Divisions,

    /// <summary>What the gazetteer says.</summary>
    Known,
}

/// <summary>
/// The features of a word that depend on more than two words. Most depend on few and small values, so that their sums are worth keeping: each group
/// has a key that its features follow from.
/// </summary>
internal static class SurroundingFeatures
{
    /// <summary>How many groups there are.</summary>
    public const int Groups = (int)Surroundings.Known + 1;

    private const int M = SentenceView.Margin;

    /// <summary>Writes all of them and tells how many they are.</summary>
    public static int Emit(SentenceView view, int k, Span<ulong> features)
    {
        var n = Single(view, k, features);
        for (var group = Surroundings.Edges; group <= Surroundings.Known; group++)
            n += OfGroup(view, k, group, features[n..]);
        return n;
    }

    /// <summary>Those of no group: each depends on words of its own.</summary>
    public static int Single(SentenceView view, int k, Span<ulong> features)
    {
        var n = 0;
        if (view.LengthOf(k) == 1)
        {
            if (view.LengthOf(k - 1) == 1)
                features[n++] = TokenFeatures.LastThree(view, view.Starts[k + 1]);
            if (view.LengthOf(k + 1) == 1)
                features[n++] = TokenFeatures.FirstThree(view, view.Starts[k]);
        }
        var nextVerb = view.NextVerb[k];
        features[n++] = FeatureHash.Of(41, nextVerb < view.Count ? view.Words[nextVerb + M] : 0);
        // What a list is called: 等 and the word after it.
        var etc = view.NextEtc[k];
        if (etc < view.Count)
        {
            features[n++] = FeatureHash.Of(58, view.Words[etc + 1 + M], view.Words[etc + 2 + M]);
            features[n++] = FeatureHash.Of(59, view.Words[etc + 1 + M], view.Tags[k + M]);
        }
        return n;
    }

    /// <summary>What the features of a group follow from, as one number.</summary>
    public static ulong Key(SentenceView view, int k, Surroundings group)
    {
        var t = view.Tags[k + M];
        switch (group)
        {
            case Surroundings.Edges:
                int next = view.NextBreak[k], last = view.LastBreak[k];
                return FeatureHash.Of(210, ((ulong)view.Kind(next) << 8) | (ulong)view.Kind(last), (Distance(next - k) << 8) | Distance(k - last));
            case Surroundings.Tail:
                var separator = view.NextBreak[k];
                var head = view.Starts[separator];
                return FeatureHash.Of(211, ((ulong)view.Char(head - 1) << 16) | view.Char(head - 2), ((ulong)view.Kind(separator) << 8) | Distance(separator - k));
            case Surroundings.Signs:
                return FeatureHash.Of(212, t, ((ulong)view.Enclosing[k] << 16) | ((ulong)view.Kind(k - 1) << 8) | (ulong)view.Kind(k + 1));
            case Surroundings.Verb:
                return FeatureHash.Of(213, LastVerb(view, k), (Distance(k - view.LastVerb[k]) << 8) | (ulong)view.Kind(view.LastBreak[k]));
            case Surroundings.Heads:
                return FeatureHash.Of(
                    214, t, view.Tags[k + 1 + M],
                    ((ulong)view.Heads[k] << 32) | ((ulong)view.Kind(k + 1) << 24) | (Length(view, k) << 16) | NextHead(view, k));
            case Surroundings.Divisions:
                return FeatureHash.Of(
                    215, t, ((ulong)view.Divisions[k - 1 + M] << 32) | ((ulong)view.Divisions[k + M] << 24) | ((ulong)view.Divisions[k + 1 + M] << 16) | NextHead(view, k));
            default:
                return FeatureHash.Of(
                    216,
                    ((ulong)view.Known[k - 1 + M] << 32) | ((ulong)view.Known[k + M] << 24) | ((ulong)view.Known[k + 1 + M] << 16)
                    | ((ulong)view.Kind(k + 1) << 8) | ((ulong)view.Heads[k] & 7));
        }
    }

    /// <summary>Writes the features of a group and tells how many they are.</summary>
    public static int OfGroup(SentenceView view, int k, Surroundings group, Span<ulong> features)
    {
        var n = 0;
        var t = view.Tags[k + M];
        switch (group)
        {
            case Surroundings.Edges:
                int next = view.NextBreak[k], last = view.LastBreak[k];
                ulong toNext = Distance(next - k), toLast = Distance(k - last);
                ulong nextKind = (ulong)view.Kind(next), lastKind = (ulong)view.Kind(last);
                features[n++] = FeatureHash.Of(33, nextKind, toNext);
                features[n++] = FeatureHash.Of(34, lastKind, toLast);
                features[n++] = FeatureHash.Of(35, nextKind, lastKind, (toNext << 4) | toLast);
                break;
            case Surroundings.Tail:
                var separator = view.NextBreak[k];
                var head = view.Starts[separator];
                features[n++] = FeatureHash.Of(36, view.Char(head - 1), view.Char(head - 2), Distance(separator - k));
                features[n++] = FeatureHash.Of(37, view.Char(head - 1), view.Char(head - 2), (ulong)view.Kind(separator));
                break;
            case Surroundings.Signs:
                var enclosing = (ulong)view.Enclosing[k];
                features[n++] = FeatureHash.Of(39, enclosing, (ulong)view.Kind(k - 1), (ulong)view.Kind(k + 1));
                features[n++] = FeatureHash.Of(40, enclosing, t);
                break;
            case Surroundings.Verb:
                var verb = LastVerb(view, k);
                features[n++] = FeatureHash.Of(42, verb);
                features[n++] = FeatureHash.Of(43, verb, Distance(k - view.LastVerb[k]), (ulong)view.Kind(view.LastBreak[k]));
                break;
            case Surroundings.Heads:
                ulong ownHead = view.Heads[k], packed = NextHead(view, k), nextHead = packed >> 8, toHead = packed & 0xff;
                features[n++] = FeatureHash.Of(52, ownHead, (ulong)view.Kind(k + 1));
                features[n++] = FeatureHash.Of(53, ownHead, view.Tags[k + 1 + M], Length(view, k));
                features[n++] = FeatureHash.Of(54, nextHead, toHead);
                features[n++] = FeatureHash.Of(55, nextHead & 7, toHead, t);
                break;
            case Surroundings.Divisions:
                ulong division = view.Divisions[k + M], ahead = NextHead(view, k);
                features[n++] = FeatureHash.Of(50, division, view.Divisions[k + 1 + M]);
                features[n++] = FeatureHash.Of(51, division, view.Divisions[k - 1 + M], t);
                features[n++] = FeatureHash.Of(57, division, ahead & 0xff, (ahead >> 8) & 7);
                break;
            default:
                ulong known = view.Known[k + M];
                if (known != 0)
                {
                    features[n++] = FeatureHash.Of(65, known);
                    features[n++] = FeatureHash.Of(66, known, (ulong)view.Kind(k + 1), (ulong)view.Heads[k] & 7);
                }
                features[n++] = FeatureHash.Of(67, view.Known[k - 1 + M], known, view.Known[k + 1 + M]);
                break;
        }
        return n;
    }

    private static ulong Distance(int words) => (ulong)Math.Min(words, 6);

    private static ulong Length(SentenceView view, int k) => (ulong)Math.Min(view.LengthOf(k), 5);

    private static ulong LastVerb(SentenceView view, int k) => view.LastVerb[k] is >= 0 and var verb ? view.Words[verb + M] : 0;

    // The next head × 256 + how many words it is away.
    private static ulong NextHead(SentenceView view, int k)
    {
        var next = view.NextHead[k];
        var head = next < view.Count ? view.Heads[next] : 0UL;
        return (head << 8) | (uint)Math.Min(next - k, 5);
    }
}
