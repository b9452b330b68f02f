using System.Runtime.Intrinsics;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>A stretch of words that is taken for a name.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Label">What it names.</param>
/// <param name="Probability">How sure the model is.</param>
internal readonly record struct FoundName(int Start, int End, EntityLabel Label, double Probability);

/// <summary>
/// Finds the names of a sentence: of all stretches that do not overlap, those whose probabilities promise the most right names for the fewest
/// wrong ones.
/// </summary>
internal sealed class SpanDecoder(MentionModel model)
{
    private const int Labels = Lattice.Labels;

    /// <summary>A name is worth its probability less this: what a wrong name costs.</summary>
    public static double Price = 0.4;

    // A stretch that scores less than this (in the logarithm) before its own features are looked at has no chance.
    private const int Hopeless = -9;

    private readonly Lattice _lattice = new();
    private readonly ulong[] _features = new ulong[TokenFeatures.Most];
    private readonly short[] _words = new short[(Clauses.Longest + 1) * WeightTable.Width];
    private readonly double[] _best = new double[Clauses.Longest + 2];
    private readonly int[] _choice = new int[Clauses.Longest + 2];
    private readonly List<FoundName> _candidates = [];

    /// <summary>Adds the names of the sentence in view, in their order.</summary>
    public void Decode(SentenceView view, List<FoundName> names)
    {
        for (int start = 0, end; start < view.Count; start = end)
        {
            end = Clauses.End(view, start);
            DecodeClause(view, start, end, names);
        }
    }

    private void DecodeClause(SentenceView view, int start, int end, List<FoundName> names)
    {
        var length = end - start;
        _lattice.Reset(length);
        for (var k = 0; k < length; k++)
        {
            _lattice.SetGlue(k, view.Kind(start + k).Glues());
            var count = TokenFeatures.Emit(view, start + k, _features);
            model.Words.Sum(_features.AsSpan(0, count)).StoreUnsafe(ref _words[k * WeightTable.Width]);
        }
        for (var i = 0; i < length; i++)
        {
            if (Clauses.MayStart(view, start + i))
                AddStretches(view, start, i, end);
        }
        if (_lattice.Count == 0)
            return;
        _lattice.Run(model.Transitions);
        Choose(start, length, names);
    }

    private void AddStretches(SentenceView view, int clause, int i, int end)
    {
        var reach = Clauses.Reach(view, clause + i, end, out var balanced) - clause;
        Span<int> sum = stackalloc int[Labels];
        for (var y = 0; y < Labels; y++)
            sum[y] = _words[(i * WeightTable.Width) + y];
        var scale = model.Weights.Scale;
        for (var j = i + 1; j <= reach; j++)
        {
            var last = (j - 1) * WeightTable.Width;
            var hope = int.MinValue;
            for (var y = 0; y < Labels; y++)
            {
                sum[y] += _words[last + Labels + y];
                hope = Math.Max(hope, sum[y] + _words[last + (2 * Labels) + y]);
            }
            if ((balanced & (1U << (j - 1 - i))) == 0 || hope < Hopeless * scale)
                continue;
            var count = SegmentFeatures.Emit(view, clause + i, clause + j, _features);
            var own = model.Segments.Sum(_features.AsSpan(0, count));
            var scores = _lattice.Add(i, j);
            for (var y = 0; y < Labels; y++)
                scores[y] = Math.Min((sum[y] + _words[last + (2 * Labels) + y] + own.GetElement(y)) / (double)scale, 11);
        }
    }

    private void Choose(int clause, int length, List<FoundName> names)
    {
        _candidates.Clear();
        for (var c = 0; c < _lattice.Count; c++)
        {
            for (var y = 0; y < Labels; y++)
            {
                var probability = _lattice.Marginal(c, y);
                if (probability > Price)
                    _candidates.Add(new FoundName(_lattice.Start(c), _lattice.End(c), (EntityLabel)y, probability));
            }
        }
        if (_candidates.Count == 0)
            return;
        Array.Clear(_best, 0, length + 1);
        Array.Fill(_choice, -1, 0, length + 1);
        // Candidates come by their starts, so that what ends before each is settled.
        var next = 0;
        for (var at = 0; at <= length; at++)
        {
            if (at > 0 && _best[at - 1] > _best[at])
                (_best[at], _choice[at]) = (_best[at - 1], -1);
            for (; next < _candidates.Count && _candidates[next].Start == at; next++)
            {
                var worth = _best[at] + _candidates[next].Probability - Price;
                if (worth > _best[_candidates[next].End])
                    (_best[_candidates[next].End], _choice[_candidates[next].End]) = (worth, next);
            }
        }
        var first = names.Count;
        for (var at = length; at > 0;)
        {
            if (_choice[at] < 0)
            {
                at--;
                continue;
            }
            var name = _candidates[_choice[at]];
            names.Add(name with { Start = name.Start + clause, End = name.End + clause });
            at = name.Start;
        }
        names.Reverse(first, names.Count - first);
    }
}
