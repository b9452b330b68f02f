using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Mentions.Field;

namespace Graph.Learning.Training;

/// <summary>Turns sums of weights over several epochs into averages in small steps, as the weights file holds them.</summary>
internal sealed class Quantizer(TrainingOptions options, int epochs)
{
    /// <summary>Averages in steps.</summary>
    public short[] Values(double[] sums) => Array.ConvertAll(sums, sum => (short)Math.Round(sum / epochs * options.Scale));

    /// <summary>Rows in the order of their keys, those left out that are too small to count.</summary>
    public WeightRows Rows(List<ulong> features, float[] sums, int width)
    {
        var kept = new List<(uint Key, int Feature)>();
        for (var feature = 0; feature < features.Count; feature++)
        {
            var largest = 0;
            for (var y = 0; y < width; y++)
                largest = Math.Max(largest, Math.Abs((int)Step(sums[(feature * width) + y])));
            if (largest >= options.SmallestStep)
                kept.Add((FeatureHash.Key(features[feature]), feature));
        }
        // Two features with one key would be one feature to the reader: the first stays.
        kept.Sort();
        kept = [.. kept.DistinctBy(row => row.Key)];
        var rows = new sbyte[kept.Count * WeightTable.Width];
        for (var k = 0; k < kept.Count; k++)
        {
            for (var y = 0; y < width; y++)
                rows[(k * WeightTable.Width) + y] = Step(sums[(kept[k].Feature * width) + y]);
        }
        return new WeightRows([.. kept.Select(row => row.Key)], rows);
    }

    private sbyte Step(float sum) => (sbyte)Math.Clamp(MathF.Round(sum / epochs * options.Scale), -127, 127);
}
