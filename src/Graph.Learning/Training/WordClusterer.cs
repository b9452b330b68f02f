using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Segmentation;

namespace Graph.Learning.Training;

/// <summary>
/// Groups words by the company they keep, so that a word which the annotation never shows is read as its like: k-means over the words that stand
/// before and after, by information (each group is the distribution of its neighbours). Unannotated stretches of the reports count too.
/// </summary>
internal static class WordClusterer
{
    private const int Groups = 200;
    private const int Rarest = 4;
    private const int Contexts = 1500;
    private const int Rounds = 15;

    /// <summary>The group, from 1, of each word that is frequent enough, by the word's hash.</summary>
    public static SortedDictionary<uint, byte> Cluster(IReadOnlyList<TrainingReport> reports)
    {
        var counts = new Dictionary<ulong, int>();
        ForEachSentence(reports, words =>
        {
            foreach (var word in words)
                counts[word] = counts.GetValueOrDefault(word) + 1;
        });
        var ranked = counts.Where(word => word.Value >= Rarest).OrderByDescending(word => word.Value).ThenBy(word => word.Key).Select(word => word.Key).ToList();
        var index = ranked.Select((word, k) => (word, k)).ToDictionary(pair => pair.word, pair => pair.k);
        var neighbours = Neighbours(reports, index);
        var groups = Group(neighbours);
        var table = new SortedDictionary<uint, byte>();
        for (var k = 0; k < ranked.Count; k++)
            table.TryAdd(FeatureHash.Key(FeatureHash.Mix(ranked[k])), (byte)(groups[k] + 1));
        return table;
    }

    private static void ForEachSentence(IReadOnlyList<TrainingReport> reports, Action<ulong[]> act)
    {
        foreach (var sentence in reports.SelectMany(report => report.Sentences))
            act([.. sentence.Tokens.Select((Token token) => FeatureHash.Text(token.In(sentence.Sentence.Text)))]);
    }

    private static (int Context, float Count)[][] Neighbours(IReadOnlyList<TrainingReport> reports, Dictionary<ulong, int> index)
    {
        var counts = new Dictionary<int, int>[index.Count];
        for (var k = 0; k < counts.Length; k++)
            counts[k] = [];
        ForEachSentence(reports, words =>
        {
            for (var k = 0; k < words.Length; k++)
            {
                if (!index.TryGetValue(words[k], out var word))
                    continue;
                Count(word, k > 0 ? words[k - 1] : null, 0);
                Count(word, k + 1 < words.Length ? words[k + 1] : null, Contexts + 1);
            }
        });
        return Array.ConvertAll(counts, row => row.OrderBy(pair => pair.Key).Select(pair => (pair.Key, (float)pair.Value)).ToArray());

        // Rare neighbours and the edge of the sentence are one context.
        void Count(int word, ulong? neighbour, int side)
        {
            var context = side + (neighbour is { } known && index.TryGetValue(known, out var rank) && rank < Contexts ? rank : Contexts);
            counts[word][context] = counts[word].GetValueOrDefault(context) + 1;
        }
    }

    private static int[] Group((int Context, float Count)[][] words)
    {
        var width = 2 * (Contexts + 1);
        var groups = new int[words.Length];
        for (var k = 0; k < words.Length; k++)
            groups[k] = k % Groups;
        var logarithms = new float[Groups * width];
        for (var round = 0; round < Rounds; round++)
        {
            Describe(words, groups, logarithms, width);
            Parallel.For(0, words.Length, k => groups[k] = Nearest(words[k], logarithms, width));
        }
        return groups;
    }

    private static void Describe((int Context, float Count)[][] words, int[] groups, float[] logarithms, int width)
    {
        var sums = new double[Groups * width];
        var totals = new double[Groups];
        for (var k = 0; k < words.Length; k++)
        {
            // The root of a count: a few very frequent words would otherwise be all that a group describes.
            var weight = 1 / Math.Sqrt(words[k].Sum(pair => pair.Count));
            foreach (var (context, count) in words[k])
            {
                sums[(groups[k] * width) + context] += count * weight;
                totals[groups[k]] += count * weight;
            }
        }
        const double Smoothing = 0.02;
        for (var g = 0; g < Groups; g++)
        {
            for (var context = 0; context < width; context++)
                logarithms[(g * width) + context] = (float)Math.Log((sums[(g * width) + context] + Smoothing) / (totals[g] + (Smoothing * width)));
        }
    }

    private static int Nearest((int Context, float Count)[] word, float[] logarithms, int width)
    {
        var (best, nearest) = (float.NegativeInfinity, 0);
        for (var g = 0; g < Groups; g++)
        {
            var score = 0f;
            foreach (var (context, count) in word)
                score += count * logarithms[(g * width) + context];
            if (score > best)
                (best, nearest) = (score, g);
        }
        return nearest;
    }
}
