using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Mentions.Field;

namespace Graph.Learning.Training;

/// <summary>
/// Learns the weights of a semi-Markov field by stochastic gradient (AdaGrad), one clause at a time in a fixed random order, with features dropped
/// at random. The weights of the last epochs are averaged. All sums run in a fixed order: the same data give the same bits.
/// </summary>
internal sealed class SemiMarkovLearner
{
    private const int Labels = Lattice.Labels;
    private const int Width = WeightTable.Width;

    // Below this share of a name a clause has nothing to teach.
    private const double Negligible = 1e-3;

    private readonly CompiledSet _set;
    private readonly TrainingOptions _options;
    private readonly float[] _words, _wordSquares, _segments, _segmentSquares;
    private readonly double[] _transitions = new double[Transitions.Size], _transitionSquares = new double[Transitions.Size];
    private readonly double[] _transitionGradient = new double[Transitions.Size];
    private readonly float[] _wordSum, _segmentSum;
    private readonly double[] _transitionSum = new double[Transitions.Size];
    private readonly Lattice _lattice = new();
    private readonly Transitions _factors;
    private readonly float[] _scores = new float[(Clauses.Longest + Clauses.LongestName + 2) * Width];
    private readonly double[] _gradient = new double[(Clauses.Longest + Clauses.LongestName + 2) * Width];
    private double[] _difference = new double[1024];
    private readonly bool[] _wordLexical, _segmentLexical;
    private bool _blind;
    private int _averaged;

    public SemiMarkovLearner(CompiledSet set, TrainingOptions options)
    {
        (_set, _options) = (set, options);
        _words = new float[set.Words.Count * Width];
        _wordSquares = new float[_words.Length];
        _wordSum = new float[_words.Length];
        _segments = new float[set.Segments.Count * Labels];
        _segmentSquares = new float[_segments.Length];
        _segmentSum = new float[_segments.Length];
        _factors = new Transitions(_transitions);
        _wordLexical = [.. set.Words.Select(IsLexical)];
        _segmentLexical = [.. set.Segments.Select(IsLexical)];
    }

    /// <summary>Runs all epochs; <paramref name="progress"/> hears after each how unlikely the annotation was, on average for a clause.</summary>
    public void Run(Action<int, double>? progress)
    {
        var order = Enumerable.Range(0, _set.Clauses.Count).ToArray();
        var random = new SplitMix(_options.Seed);
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var clause in order)
                loss += Learn(_set.Clauses[clause], random.Next());
            if (epoch >= _options.Epochs / 2)
                Average();
            progress?.Invoke(epoch + 1, loss / order.Length);
        }
    }

    /// <summary>Takes another learner's weights into the average.</summary>
    public void Join(SemiMarkovLearner other)
    {
        _averaged += other._averaged;
        for (var k = 0; k < _wordSum.Length; k++)
            _wordSum[k] += other._wordSum[k];
        for (var k = 0; k < _segmentSum.Length; k++)
            _segmentSum[k] += other._segmentSum[k];
        for (var k = 0; k < _transitionSum.Length; k++)
            _transitionSum[k] += other._transitionSum[k];
    }

    /// <summary>The averaged weights as small integers.</summary>
    public MentionWeights Quantized(WordClusters clusters, sbyte[] filter)
    {
        var quantizer = new Quantizer(_options, _averaged);
        return new MentionWeights(
            _options.Scale,
            quantizer.Values(_transitionSum),
            quantizer.Rows(_set.Words, _wordSum, Width),
            quantizer.Rows(_set.Segments, _segmentSum, Labels),
            clusters,
            filter);
    }

    private double Learn(CompiledClause clause, ulong mask)
    {
        var length = clause.Glue.Length;
        if (clause.Labels.Length == 0)
            return 0;
        _blind = (mask & 0xffff) < _options.Blindness * 0x10000;
        ScoreWords(clause, mask);
        _lattice.Reset(length);
        for (var k = 0; k < length; k++)
            _lattice.SetGlue(k, clause.Glue[k]);
        var goldScore = ScoreSegments(clause, mask);
        _lattice.Run(_factors);
        goldScore += GoldTransitions(clause);
        var loss = Math.Log(_lattice.Total) - goldScore;
        if (loss > Negligible)
            Update(clause, mask);
        else
            Array.Clear(_transitionGradient);
        return loss;
    }

    private void ScoreWords(CompiledClause clause, ulong mask)
    {
        var keep = (float)(1 / (1 - _options.Dropout));
        for (var k = 0; k < clause.Glue.Length; k++)
        {
            var scores = _scores.AsSpan(k * Width, Width);
            scores.Clear();
            for (var f = clause.WordOffsets[k]; f < clause.WordOffsets[k + 1]; f++)
            {
                var id = clause.WordFeatures[f];
                if (!Kept(id, mask, _wordLexical))
                    continue;
                var row = _words.AsSpan(id * Width, Width);
                for (var y = 0; y < Width; y++)
                    scores[y] += row[y];
            }
            foreach (ref var score in scores)
                score *= keep;
        }
    }

    private double ScoreSegments(CompiledClause clause, ulong mask)
    {
        var keep = 1 / (1 - _options.Dropout);
        var gold = 0.0;
        Span<double> inside = stackalloc double[Labels];
        var (lastStart, summedTo) = (-1, 0);
        for (var c = 0; c < clause.Labels.Length; c++)
        {
            int start = clause.Starts[c], end = clause.Ends[c];
            if (start != lastStart)
            {
                inside.Clear();
                (lastStart, summedTo) = (start, start);
            }
            for (; summedTo < end; summedTo++)
            {
                for (var y = 0; y < Labels; y++)
                    inside[y] += _scores[(summedTo * Width) + Labels + y];
            }
            var scores = _lattice.Add(start, end);
            scores.Clear();
            for (var f = clause.SegmentOffsets[c]; f < clause.SegmentOffsets[c + 1]; f++)
            {
                var id = clause.SegmentFeatures[f];
                if (!Kept(id, mask, _segmentLexical))
                    continue;
                for (var y = 0; y < Labels; y++)
                    scores[y] += _segments[(id * Labels) + y];
            }
            for (var y = 0; y < Labels; y++)
                scores[y] = (scores[y] * keep) + inside[y] + _scores[(start * Width) + y] + _scores[((end - 1) * Width) + (2 * Labels) + y];
            if (clause.Labels[c] >= 0)
                gold += scores[clause.Labels[c]];
        }
        return gold;
    }

    /// <summary>Adds what the annotation's transitions score; leaves their counts in the gradient.</summary>
    private double GoldTransitions(CompiledClause clause)
    {
        var score = 0.0;
        var (from, end) = (-1, 0);
        for (var c = 0; c < clause.Labels.Length; c++)
        {
            if (clause.Labels[c] < 0)
                continue;
            for (var k = end; k < clause.Starts[c]; k++)
                from = clause.Glue[k] ? from : -1;
            var slot = from < 0 ? clause.Labels[c]
                : end == clause.Starts[c] ? Transitions.NameSlot(from, clause.Labels[c])
                : Transitions.ListSlot(from, clause.Labels[c]);
            score += _transitions[slot];
            _transitionGradient[slot]++;
            (from, end) = (clause.Labels[c], clause.Ends[c]);
        }
        return score;
    }

    private void Update(CompiledClause clause, ulong mask)
    {
        var length = clause.Glue.Length;
        var count = clause.Labels.Length;
        if (_difference.Length < count * Labels)
            _difference = new double[count * Labels * 2];
        _gradient.AsSpan(0, (length + 1) * Width).Clear();
        for (var c = 0; c < count; c++)
        {
            int start = clause.Starts[c] * Width, end = clause.Ends[c] * Width;
            for (var y = 0; y < Labels; y++)
            {
                var d = (clause.Labels[c] == y ? 1 : 0) - _lattice.Marginal(c, y);
                _difference[(c * Labels) + y] = d;
                _gradient[start + y] += d;
                _gradient[end - Width + (2 * Labels) + y] += d;
                // What runs over the words is added up below.
                _gradient[start + Labels + y] += d;
                _gradient[end + Labels + y] -= d;
            }
        }
        for (var k = 1; k < length; k++)
        {
            for (var y = Labels; y < 2 * Labels; y++)
                _gradient[(k * Width) + y] += _gradient[((k - 1) * Width) + y];
        }
        _lattice.AddExpectedTransitions(_transitionGradient, -1, _factors);
        Step(_transitions, _transitionSquares, _transitionGradient);
        Array.Clear(_transitionGradient);
        _factors.Set(_transitions);
        StepWords(clause, mask);
        StepSegments(clause, mask);
    }

    private void StepWords(CompiledClause clause, ulong mask)
    {
        for (var k = 0; k < clause.Glue.Length; k++)
        {
            var gradient = _gradient.AsSpan(k * Width, Width);
            if (!Matters(gradient))
                continue;
            for (var f = clause.WordOffsets[k]; f < clause.WordOffsets[k + 1]; f++)
            {
                var id = clause.WordFeatures[f];
                if (Kept(id, mask, _wordLexical))
                    Step(_words.AsSpan(id * Width, Width), _wordSquares.AsSpan(id * Width, Width), gradient);
            }
        }
    }

    private void StepSegments(CompiledClause clause, ulong mask)
    {
        for (var c = 0; c < clause.Labels.Length; c++)
        {
            var gradient = _difference.AsSpan(c * Labels, Labels);
            if (!Matters(gradient))
                continue;
            for (var f = clause.SegmentOffsets[c]; f < clause.SegmentOffsets[c + 1]; f++)
            {
                var id = clause.SegmentFeatures[f];
                if (Kept(id, mask, _segmentLexical))
                    Step(_segments.AsSpan(id * Labels, Labels), _segmentSquares.AsSpan(id * Labels, Labels), gradient);
            }
        }
    }

    private static bool Matters(ReadOnlySpan<double> gradient)
    {
        foreach (var g in gradient)
        {
            if (Math.Abs(g) > Negligible)
                return true;
        }
        return false;
    }

    private void Step(Span<float> weights, Span<float> squares, ReadOnlySpan<double> gradient)
    {
        var (rate, doubt) = ((float)_options.Rate, (float)_options.Doubt);
        for (var y = 0; y < gradient.Length; y++)
        {
            var g = (float)gradient[y];
            if (Math.Abs(g) < 1e-4f)
                continue;
            squares[y] += g * g;
            weights[y] += rate * g / (doubt + MathF.Sqrt(squares[y]));
        }
    }

    private void Step(Span<double> weights, Span<double> squares, ReadOnlySpan<double> gradient)
    {
        for (var y = 0; y < gradient.Length; y++)
        {
            squares[y] += gradient[y] * gradient[y];
            weights[y] += _options.Rate * gradient[y] / (1 + Math.Sqrt(squares[y]));
        }
    }

    private static bool IsLexical(ulong feature) => FeatureHash.Template(feature) is
        (>= 2 and <= 10) or 18 or 19 or (>= 22 and <= 29) or 36 or 37 or (>= 41 and <= 43) or 58 or 59
        or 105 or 106 or 107 or 108 or 110 or 125;

    private bool Kept(int id, ulong mask, bool[] lexical)
    {
        if (_blind && lexical[id])
            return false;
        var draw = ((ulong)(uint)id * 0x9E3779B97F4A7C15) ^ mask;
        draw = (draw ^ (draw >> 31)) * 0xD6E8FEB86659FD93;
        return (draw >> 40) >= (ulong)(_options.Dropout * (1 << 24));
    }

    private void Average()
    {
        _averaged++;
        for (var k = 0; k < _words.Length; k++)
            _wordSum[k] += _words[k];
        for (var k = 0; k < _segments.Length; k++)
            _segmentSum[k] += _segments[k];
        for (var k = 0; k < _transitions.Length; k++)
            _transitionSum[k] += _transitions[k];
    }
}
