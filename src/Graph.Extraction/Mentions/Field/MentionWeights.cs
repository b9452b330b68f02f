using Graph.Extraction.Mentions.Features;

namespace Graph.Extraction.Mentions.Field;

/// <summary>The numbers of a model.</summary>
/// <param name="Scale">How many steps of a weight make 1 in the logarithm.</param>
/// <param name="Transitions">Weights of transitions, in the layout of <see cref="Transitions"/>.</param>
/// <param name="Words">Rows of the features of words.</param>
/// <param name="Segments">Rows of the features of stretches.</param>
/// <param name="Clusters">The groups of words.</param>
/// <param name="Filter">Weights of the filter of words, in the layout of <see cref="WordFilter"/>.</param>
internal sealed record MentionWeights(
    int Scale, short[] Transitions, WeightRows Words, WeightRows Segments, WordClusters Clusters, sbyte[] Filter);

/// <summary>Rows of weights by key, the keys rising.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Rows">Of each key its <see cref="WeightTable.Width"/> weights.</param>
internal sealed record WeightRows(uint[] Keys, sbyte[] Rows)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WeightRows Read(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var keys = new uint[count];
        var rows = new sbyte[count * WeightTable.Width];
        var key = 0U;
        for (var k = 0; k < count; k++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            keys[k] = key;
            var mask = reader.ReadUInt16();
            for (var y = 0; y < WeightTable.Width; y++)
            {
                if ((mask & (1 << y)) != 0)
                    rows[(k * WeightTable.Width) + y] = reader.ReadSByte();
            }
        }
        return new WeightRows(keys, rows);
    }

    /// <summary>Writes the rows.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(Keys.Length);
        var last = 0U;
        for (var k = 0; k < Keys.Length; k++)
        {
            writer.Write7BitEncodedInt((int)(Keys[k] - last));
            last = Keys[k];
            var row = Rows.AsSpan(k * WeightTable.Width, WeightTable.Width);
            var mask = 0;
            for (var y = 0; y < row.Length; y++)
                mask |= row[y] != 0 ? 1 << y : 0;
            writer.Write((ushort)mask);
            foreach (var weight in row)
            {
                if (weight != 0)
                    writer.Write(weight);
            }
        }
    }
}
