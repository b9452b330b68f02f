using System.Runtime.Intrinsics;
using Graph.Extraction.Mentions.Features;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// Sums the weights of all words of a sentence. What one word, two neighbours or a few small values of the surroundings say is the same wherever they
/// stand, and is kept in caches of fixed size; what a place ahead or behind says holds for a run of words, and is summed once for it; only the rest is
/// looked up feature by feature. Sums are of integers, so that their order does not matter.
/// </summary>
internal sealed class TokenScorer(WeightTable table)
{
    private const int M = SentenceView.Margin;
    private const int Width = WeightTable.Width;
    private const int NoPlace = int.MinValue;

    private readonly SumCache _words = new(bits: 14, roles: 3);
    private readonly SumCache _pairs = new(bits: 16, roles: 2);
    private readonly SumCache _groups = new(bits: 14, roles: 1);
    private readonly int[] _places = new int[(int)Runs.NextBreak + 1];
    private readonly Vector256<short>[] _ofRuns = new Vector256<short>[(int)Runs.NextBreak + 1];
    private readonly ulong[] _features = new ulong[TokenFeatures.Most];
    private short[] _sums = [];

    /// <summary>What word k, which passes, says of a name that begins with it, by label; the last three elements say nothing.</summary>
    public Vector128<short> Begins(int k) => Vector128.LoadUnsafe(ref _sums[k * Width]);

    /// <summary>The same of a name that runs over it.</summary>
    public Vector128<short> RunsOver(int k) => Vector128.LoadUnsafe(ref _sums[(k * Width) + Lattice.Labels]);

    /// <summary>The same of a name that ends with it.</summary>
    public Vector128<short> Ends(int k) => Vector128.LoadUnsafe(ref _sums[(k * Width) + (2 * Lattice.Labels)]);

    /// <summary>Sums up the words of a sentence that pass.</summary>
    public void Score(SentenceView view, WordFilter filter)
    {
        // The last sums are read beyond their end.
        if (_sums.Length < (view.Count + 1) * Width)
            _sums = new short[(view.Count + 1) * Width * 2];
        // What is known so far of the words k - 1 to k + 1: each word and each pair speaks for its neighbours too, and a sum is written once.
        Vector256<short> left = default, own = default, right = default;
        Array.Fill(_places, NoPlace);
        var before = 0UL;
        bool leftPasses = false, ownPasses = false;
        for (var k = -1; k <= view.Count; k++)
        {
            var rightPasses = k < view.Count && filter.Passes(k + 1);
            if (leftPasses || ownPasses || rightPasses)
            {
                var key = FeatureHash.Of(201, view.Words[k + M], view.Tags[k + M]);
                var word = OfWord(view, k, key);
                left += _words.Get(word, (int)WordRole.Right);
                own += _words.Get(word, (int)WordRole.Center);
                right += _words.Get(word, (int)WordRole.Left);
                if (leftPasses || ownPasses)
                {
                    var pair = OfPair(view, k - 1, FeatureHash.Of(202, before, key));
                    left += _pairs.Get(pair, (int)PairRole.FirstIsCenter);
                    own += _pairs.Get(pair, (int)PairRole.SecondIsCenter);
                }
                if (leftPasses)
                    (left + Around(view, k - 1)).StoreUnsafe(ref _sums[(k - 1) * Width]);
                before = key;
            }
            (left, own, right) = (own, right, default);
            (leftPasses, ownPasses) = (ownPasses, rightPasses);
        }
    }

    private int OfWord(SentenceView view, int k, ulong key)
    {
        if (!_words.TryFind(key, out var at))
        {
            for (var role = WordRole.Center; role <= WordRole.Right; role++)
                _words.Set(at, (int)role, table.Sum(_features.AsSpan(0, TokenFeatures.OfWord(view, k, role, _features))));
        }
        return at;
    }

    private int OfPair(SentenceView view, int k, ulong key)
    {
        if (!_pairs.TryFind(key, out var at))
        {
            for (var role = PairRole.SecondIsCenter; role <= PairRole.FirstIsCenter; role++)
                _pairs.Set(at, (int)role, table.Sum(_features.AsSpan(0, TokenFeatures.OfPair(view, k, role, _features))));
        }
        return at;
    }

    private Vector256<short> Around(SentenceView view, int k)
    {
        var sum = table.Sum(_features.AsSpan(0, SurroundingFeatures.Single(view, k, _features)));
        for (var run = Runs.NextVerb; run <= Runs.NextBreak; run++)
        {
            var place = SurroundingFeatures.Place(view, k, run);
            if (_places[(int)run] != place)
            {
                _places[(int)run] = place;
                _ofRuns[(int)run] = table.Sum(_features.AsSpan(0, SurroundingFeatures.OfRun(view, place, run, _features)));
            }
            sum += _ofRuns[(int)run];
        }
        for (var group = Surroundings.Edges; group <= Surroundings.Known; group++)
        {
            if (!_groups.TryFind(SurroundingFeatures.Key(view, k, group), out var at))
                _groups.Set(at, 0, table.Sum(_features.AsSpan(0, SurroundingFeatures.OfGroup(view, k, group, _features))));
            sum += _groups.Get(at, 0);
        }
        return sum;
    }
}
