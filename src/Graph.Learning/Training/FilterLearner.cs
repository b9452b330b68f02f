using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Mentions.Field;

namespace Graph.Learning.Training;

/// <summary>
/// Learns which words stand in a name at all, by stochastic gradient (AdaGrad) on the logistic loss with features dropped at random, one word at a time in
/// a fixed random order.
/// </summary>
internal sealed class FilterLearner(TrainingOptions options, WordClusters clusters)
{
    private const int Epochs = 6;
    private const float Rate = 0.1f;
    private const float Dropout = 0.3f;

    // An error under this has nothing to teach.
    private const float Negligible = 0.002f;

    private readonly List<ushort> _features = [];
    private readonly List<bool> _named = [];

    /// <summary>The weights, in the layout of <see cref="WordFilter"/>.</summary>
    public sbyte[] Learn(IReadOnlyList<TrainingReport> reports)
    {
        Collect(reports);
        var weights = new float[WordFilter.Size];
        var squares = new float[WordFilter.Size];
        var order = Enumerable.Range(0, _named.Count).ToArray();
        var random = new SplitMix(options.Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var word in order)
                Step(word, random.Next(), weights, squares);
        }
        return Array.ConvertAll(weights, weight => (sbyte)Math.Clamp(MathF.Round(weight * WordFilter.Scale), -127, 127));
    }

    private void Collect(IReadOnlyList<TrainingReport> reports)
    {
        var view = new SentenceView();
        Span<ushort> slots = stackalloc ushort[WordFilter.Features];
        foreach (var report in reports)
        {
            var context = ReportContext.Of(report.Report, report.Sentences, GeneralKnowledge.Default);
            foreach (var (sentence, names, torn) in GoldClauses.SentencesOf(report))
            {
                view.Fill(sentence.Sentence.Text, sentence.Tokens, context, clusters);
                for (var k = 0; k < view.Count; k++)
                {
                    WordFilter.Emit(view, k, slots);
                    _features.AddRange(slots);
                    var (word, start, end) = (k, view.Starts[k], view.Starts[k + 1]);
                    _named.Add(names.Exists(name => name.Start <= word && word < name.End) || torn.Exists(name => name.Start < end && start < name.End));
                }
            }
        }
    }

    private void Step(int word, ulong mask, float[] weights, float[] squares)
    {
        var sum = 0f;
        var first = word * WordFilter.Features;
        for (var f = 0; f < WordFilter.Features; f++)
            sum += Kept(mask, f) ? weights[_features[first + f]] : 0;
        var error = (_named[word] ? 1 : 0) - (1 / (1 + MathF.Exp(-sum / (1 - Dropout))));
        if (MathF.Abs(error) < Negligible)
            return;
        for (var f = 0; f < WordFilter.Features; f++)
        {
            if (!Kept(mask, f))
                continue;
            var slot = _features[first + f];
            squares[slot] += error * error;
            weights[slot] += Rate * error / MathF.Sqrt(squares[slot] + 1);
        }
    }

    // Five bits of the mask for each feature.
    private static bool Kept(ulong mask, int feature) => ((mask >> (feature * 5)) & 31) >= Dropout * 32;
}
