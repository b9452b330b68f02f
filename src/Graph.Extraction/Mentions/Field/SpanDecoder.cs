using System.Runtime.Intrinsics;
using Graph.Extraction.Mentions.Features;
using Graph.Model;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// Weighs the stretches of a sentence that may be names, clause by clause, by the learned model.
/// </summary>
internal sealed class SpanDecoder(MentionModel model)
{
    private const int Labels = Lattice.Labels;

    // A stretch that scores less than this (in the logarithm) before its own features are looked at has no chance.
    private const double Hopeless = -3;

    // No score is trusted further: a product over a clause stays within the range of a double.
    private const double Ceiling = 11;

    // Weights are learned with two fifths of the features left out; with all of them in place a sum says more than is known. Of 0.7 to 1.1 this is
    // the best for places that were not learned from.
    private const double Confidence = 0.76;

    // The elements of a sum that are of labels; what stands behind them is of other places.
    private static readonly Vector128<short> OfLabels = Vector128.Create(-1, -1, -1, -1, -1, 0, 0, 0);

    private readonly Lattice _lattice = new();
    private readonly WordFilter _filter = new(model.Weights.Filter);
    private readonly TokenScorer _words = new(model.Words);
    private readonly ulong[] _features = new ulong[SegmentFeatures.Most];

    /// <summary>Adds a reading of each clause of the sentence in view in which a name is possible.</summary>
    public void Read(SentenceView view, int sentence, List<ClauseReading> readings)
    {
        _filter.Sift(view);
        _words.Score(view, _filter);
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
        // Where the run of words ends that pass: no name goes on behind it.
        var barrier = start;
        for (var i = start; i < end; i++)
        {
            _lattice.SetGlue(i - start, view.Kind(i).Glues());
            if (!_filter.Passes(i))
                continue;
            if (barrier <= i)
                barrier = _filter.EndOfRun(i, end);
            if (Clauses.MayStart(view, i))
                AddStretches(view, start, i - start, barrier);
        }
        return _lattice.Count > 0;
    }

    private void AddStretches(SentenceView view, int clause, int i, int end)
    {
        var reach = Clauses.Reach(view, clause + i, end, out var balanced) - clause;
        var scale = model.Weights.Scale;
        var hopeless = Vector128.Create((short)(Hopeless * scale));
        var sum = _words.Begins(clause + i);
        for (var j = i + 1; j <= reach; j++)
        {
            sum = Vector128.AddSaturate(sum, _words.RunsOver(clause + j - 1));
            var whole = Vector128.AddSaturate(sum, _words.Ends(clause + j - 1));
            if ((balanced & (1U << (j - 1 - i))) == 0 || !Vector128.GreaterThanAny(whole & OfLabels, hopeless & OfLabels))
                continue;
            var count = SegmentFeatures.Emit(view, clause + i, clause + j, _features);
            var own = model.Segments.Sum(_features.AsSpan(0, count));
            var scores = _lattice.Add(i, j);
            for (var y = 0; y < Labels; y++)
                scores[y] = Math.Min((whole.GetElement(y) + own.GetElement(y)) * Confidence / scale, Ceiling);
        }
    }
}
