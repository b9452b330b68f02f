namespace Graph.Extraction.Mentions.Features;

/// <summary>What the surroundings of a word say that two neighbours do not know, in groups that each depend on a few small values.</summary>
internal enum Surroundings
{
    /// <summary>The separators on both sides and how far they are.</summary>
    Edges,

    /// <summary>The pair of signs around the word and the kinds of its neighbours.</summary>
    Signs,

    /// <summary>Whether a name's head ends with the word.</summary>
    HeadHere,

    /// <summary>The next head of a name and how far it is, and what the table of divisions says.</summary>
    HeadAheadAndDivisions,

    /// <summary>What the gazetteer says.</summary>
    Known,
}

/// <summary>What holds for a run of words: all those before or after one place.</summary>
internal enum Runs
{
    /// <summary>The next verb.</summary>
    NextVerb,

    /// <summary>The verb before.</summary>
    LastVerb,

    /// <summary>What a list is called: 等 and the words after it.</summary>
    NextEtc,

    /// <summary>The last characters before the next separator, where a name's head would stand.</summary>
    NextBreak,
}

/// <summary>
/// The features of a word that depend on more than two words. Most depend on few and small values or hold for a run of words, so that their sums are
/// worth keeping: each group has a key that its features follow from, each run a place.
/// </summary>
internal static class SurroundingFeatures
{
    private const int M = SentenceView.Margin;

    /// <summary>Writes all of them and tells how many they are.</summary>
    public static int Emit(SentenceView view, int k, Span<ulong> features)
    {
        var n = Single(view, k, features);
        for (var run = Runs.NextVerb; run <= Runs.NextBreak; run++)
            n += OfRun(view, Place(view, k, run), run, features[n..]);
        for (var group = Surroundings.Edges; group <= Surroundings.Known; group++)
            n += OfGroup(view, k, group, features[n..]);
        return n;
    }

    /// <summary>Those of no group and no run.</summary>
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
        // The characters next to the word, where they are of two words.
        if (view.LengthOf(k - 1) < 2)
            features[n++] = TokenFeatures.TwoBefore(view, view.Starts[k]);
        if (view.LengthOf(k + 1) < 2)
            features[n++] = TokenFeatures.TwoAfter(view, view.Starts[k + 1]);
        if (view.NextEtc[k] is var etc && etc < view.Count)
            features[n++] = FeatureHash.Of(59, view.Words[etc + 1 + M], view.Tags[k + M]);
        var separator = view.NextBreak[k];
        var head = view.Starts[separator];
        features[n++] = FeatureHash.Of(36, view.Char(head - 1), view.Char(head - 2), Distance(separator - k));
        return n;
    }

    /// <summary>The place that a run of words ends or begins at: the same place, the same features.</summary>
    public static int Place(SentenceView view, int k, Runs run) => run switch
    {
        Runs.NextVerb => view.NextVerb[k],
        Runs.LastVerb => view.LastVerb[k],
        Runs.NextEtc => view.NextEtc[k],
        _ => view.NextBreak[k],
    };

    /// <summary>Writes the features of a run of words and tells how many they are.</summary>
    public static int OfRun(SentenceView view, int place, Runs run, Span<ulong> features)
    {
        switch (run)
        {
            case Runs.NextVerb:
                features[0] = FeatureHash.Of(41, place < view.Count ? view.Words[place + M] : 0);
                return 1;
            case Runs.LastVerb:
                features[0] = FeatureHash.Of(42, Verb(view, place));
                return 1;
            case Runs.NextEtc:
                if (place == view.Count)
                    return 0;
                features[0] = FeatureHash.Of(58, view.Words[place + 1 + M], view.Words[place + 2 + M]);
                return 1;
            default:
                var head = view.Starts[place];
                features[0] = FeatureHash.Of(37, view.Char(head - 1), view.Char(head - 2), (ulong)view.Kind(place));
                return 1;
        }
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
            case Surroundings.Signs:
                return FeatureHash.Of(212, t, ((ulong)view.Enclosing[k] << 16) | ((ulong)view.Kind(k - 1) << 8) | (ulong)view.Kind(k + 1));
            case Surroundings.HeadHere:
                return FeatureHash.Of(213, view.Tags[k + 1 + M], ((ulong)view.Heads[k] << 16) | ((ulong)view.Kind(k + 1) << 8) | Length(view, k));
            case Surroundings.HeadAheadAndDivisions:
                return FeatureHash.Of(
                    214,
                    t,
                    ((ulong)view.Divisions[k - 1 + M] << 32) | ((ulong)view.Divisions[k + M] << 24) | ((ulong)view.Divisions[k + 1 + M] << 16)
                    | NextHead(view, k));
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
            case Surroundings.Signs:
                var enclosing = (ulong)view.Enclosing[k];
                features[n++] = FeatureHash.Of(39, enclosing, (ulong)view.Kind(k - 1), (ulong)view.Kind(k + 1));
                features[n++] = FeatureHash.Of(40, enclosing, t);
                break;
            case Surroundings.HeadHere:
                ulong ownHead = view.Heads[k];
                features[n++] = FeatureHash.Of(52, ownHead, (ulong)view.Kind(k + 1));
                features[n++] = FeatureHash.Of(53, ownHead, view.Tags[k + 1 + M], Length(view, k));
                break;
            case Surroundings.HeadAheadAndDivisions:
                ulong packed = NextHead(view, k), nextHead = packed >> 8, toHead = packed & 0xff;
                features[n++] = FeatureHash.Of(55, nextHead & 7, toHead, t);
                ulong division = view.Divisions[k + M];
                features[n++] = FeatureHash.Of(57, division, toHead, nextHead & 7);
                features[n++] = FeatureHash.Of(50, division, view.Divisions[k + 1 + M]);
                features[n++] = FeatureHash.Of(51, division, view.Divisions[k - 1 + M], t);
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

    private static ulong Verb(SentenceView view, int place) => place >= 0 ? view.Words[place + M] : 0;

    // The next head × 256 + how many words it is away.
    private static ulong NextHead(SentenceView view, int k)
    {
        var next = view.NextHead[k];
        var head = next < view.Count ? view.Heads[next] : 0UL;
        return (head << 8) | (uint)Math.Min(next - k, 5);
    }
}
