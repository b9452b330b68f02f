using System.Runtime.Intrinsics;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Sums the weights of all words of a sentence. What one word, two neighbours or a few small values of the
/// surroundings say is the same wherever they stand, and is kept in caches of fixed size; only the rest is looked up feature by feature. Sums are of integers, so that their order does not matter.
/// </summary>
internal sealed class TokenScorer(WeightTable table)
{
    private const int M = SentenceView.Margin;
    private const int Width = WeightTable.Width;

    private readonly SumCache _words = new(bits: 14, roles: 5);
    private readonly SumCache _pairs = new(bits: 16, roles: 4);
    private readonly SumCache _surroundings = new(bits: 14, roles: 1);
    private readonly ulong[] _features = new ulong[TokenFeatures.Most];
    private short[] _sums = [];

    /// <summary>The sums of word k: five labels for a name that begins with it, five for one that runs over it, five for one that ends with it.</summary>
    public ReadOnlySpan<short> Of(int k) => _sums.AsSpan((k + M) * Width, Width);

    /// <summary>Sums up a sentence.</summary>
    public void Score(SentenceView view)
    {
        var size = (view.Count + (2 * M)) * Width;
        if (_sums.Length < size)
            _sums = new short[size * 2];
        _sums.AsSpan(0, size).Clear();
        var before = 0UL;
        for (var k = -2; k < view.Count + 2; k++)
        {
            var key = FeatureHash.Of(201, view.Words[k + M], view.Tags[k + M]);
            AddWord(view, k, key);
            if (k > -2)
                AddPair(view, k - 1, FeatureHash.Of(202, before, key));
            before = key;
        }
        for (var k = 0; k < view.Count; k++)
            AddSurroundings(view, k);
    }

    private void AddWord(SentenceView view, int k, ulong key)
    {
        if (!_words.TryFind(key, out var at))
        {
            for (var role = WordRole.Center; role <= WordRole.SecondRight; role++)
                _words.Set(at, (int)role, table.Sum(_features.AsSpan(0, TokenFeatures.OfWord(view, k, role, _features))));
        }
        Add(k, _words.Get(at, (int)WordRole.Center));
        Add(k + 1, _words.Get(at, (int)WordRole.Left));
        Add(k - 1, _words.Get(at, (int)WordRole.Right));
        Add(k + 2, _words.Get(at, (int)WordRole.SecondLeft));
        Add(k - 2, _words.Get(at, (int)WordRole.SecondRight));
    }

    private void AddPair(SentenceView view, int k, ulong key)
    {
        if (!_pairs.TryFind(key, out var at))
        {
            for (var role = PairRole.SecondIsCenter; role <= PairRole.After; role++)
                _pairs.Set(at, (int)role, table.Sum(_features.AsSpan(0, TokenFeatures.OfPair(view, k, role, _features))));
        }
        Add(k + 1, _pairs.Get(at, (int)PairRole.SecondIsCenter));
        Add(k, _pairs.Get(at, (int)PairRole.FirstIsCenter));
        Add(k + 2, _pairs.Get(at, (int)PairRole.Before));
        Add(k - 1, _pairs.Get(at, (int)PairRole.After));
    }

    private void AddSurroundings(SentenceView view, int k)
    {
        var sum = table.Sum(_features.AsSpan(0, SurroundingFeatures.Single(view, k, _features)));
        for (var group = Surroundings.Edges; group <= Surroundings.Known; group++)
        {
            if (!_surroundings.TryFind(SurroundingFeatures.Key(view, k, group), out var at))
                _surroundings.Set(at, 0, table.Sum(_features.AsSpan(0, SurroundingFeatures.OfGroup(view, k, group, _features))));
            sum += _surroundings.Get(at, 0);
        }
        Add(k, sum);
    }

    private void Add(int k, Vector256<short> sum)
    {
        var at = (k + M) * Width;
        // What falls on the padding beyond the sentence counts for nothing.
        if (at < 0 || at + Width > _sums.Length)
            return;
        (Vector256.LoadUnsafe(ref _sums[at]) + sum).StoreUnsafe(ref _sums[at]);
    }
}
