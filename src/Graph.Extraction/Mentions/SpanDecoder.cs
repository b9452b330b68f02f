using System.Runtime.Intrinsics;

using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Weighs the stretches of a sentence that may be names, clause by clause, by the learned model.
/// </summary>
internal sealed class SpanDecoder(MentionModel model)
{
    private const int Labels = Lattice.Labels;

    // A stretch that scores less than this (in the logarithm) before its own features are looked at has no chance.
    private const int Hopeless = -4;

    // No score is trusted further: a product over a clause stays within the range of a double.
    private const double Ceiling = 11;

    // Weights are learned with two fifths of the features left out; with all of them in place a sum says more than is known. Of 0.7 to 1.1 this is
    // the best for places that were not learned from.
    private const double Confidence = 0.76;

    private readonly Lattice _lattice = new();
    private readonly TokenScorer _words = new(model.Words);
    private readonly ulong[] _features = new ulong[SegmentFeatures.Most];

    /// <summary>Adds a reading of each clause of the sentence in view in which a name is possible.</summary>
    public void Read(SentenceView view, int sentence, List<ClauseReading> readings)
    {
        _words.Score(view);
        for (int start = 0, end; start < view.Count; start = end)
        {
            end = Clauses.End(view, start);
            if (Weigh(view, start, end))
            {
                _lattice.Run(model.Transitions);
                if (ClauseReading.Of(_lattice, view, sentence, start) is { } reading)
                    readings.Add(reading);
            }
        }
    }

    private bool Weigh(SentenceView view, int start, int end)
    {
        var length = end - start;
        _lattice.Reset(length);
        for (var k = 0; k < length; k++)
            _lattice.SetGlue(k, view.Kind(start + k).Glues());
        for (var i = 0; i < length; i++)
        {
            if (Clauses.MayStart(view, start + i))
                AddStretches(view, start, i, end);
        }
        return _lattice.Count > 0;
    }

    private void AddStretches(SentenceView view, int clause, int i, int end)
    {
        var reach = Clauses.Reach(view, clause + i, end, out var balanced) - clause;
        Span<int> sum = stackalloc int[Labels];
        var begin = _words.Of(clause + i);
        for (var y = 0; y < Labels; y++)
            sum[y] = begin[y];
        var scale = model.Weights.Scale;
        for (var j = i + 1; j <= reach; j++)
        {
            var last = _words.Of(clause + j - 1);
            var hope = int.MinValue;
            for (var y = 0; y < Labels; y++)
            {
                sum[y] += last[Labels + y];
                hope = Math.Max(hope, sum[y] + last[(2 * Labels) + y]);
            }
            if ((balanced & (1U << (j - 1 - i))) == 0 || hope < Hopeless * scale)
                continue;
            var count = SegmentFeatures.Emit(view, clause + i, clause + j, _features);
            var own = model.Segments.Sum(_features.AsSpan(0, count));
            var scores = _lattice.Add(i, j);
            for (var y = 0; y < Labels; y++)
                scores[y] = Math.Min((sum[y] + last[(2 * Labels) + y] + own.GetElement(y)) * Confidence / scale, Ceiling);
        }
    }
}
