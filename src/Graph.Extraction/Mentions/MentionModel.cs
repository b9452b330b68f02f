using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Mentions.Field;

namespace Graph.Extraction.Mentions;

/// <summary>What <c>graph train</c> learned of names: the weights of features, small integers all.</summary>
/// <remarks>
/// The file is compressed: the magic, the scale, the transitions, then two tables, each as a count and, sorted by key, the difference to the key
/// before, a mask of the weights that are not zero, and those; then the groups of words; last the weights of the filter.
/// </remarks>
public sealed class MentionModel
{
    private const string Magic = "graph mentions 2";
    private static readonly Lazy<MentionModel> Shipped = new(() => LoadResource("Weights/mentions.bin"));

    private MentionModel(MentionWeights weights)
    {
        Weights = weights;
        Words = new WeightTable(weights.Words.Keys, weights.Words.Rows);
        Segments = new WeightTable(weights.Segments.Keys, weights.Segments.Rows);
        var logarithms = new double[Field.Transitions.Size];
        for (var k = 0; k < logarithms.Length; k++)
            logarithms[k] = weights.Transitions[k] / (double)weights.Scale;
        Transitions = new Transitions(logarithms);
    }

    /// <summary>The model that ships with the program.</summary>
    public static MentionModel Default => Shipped.Value;

    /// <summary>The numbers themselves.</summary>
    internal MentionWeights Weights { get; }

    /// <summary>Weights of the features of words: five labels for a name that begins, five for one that runs over, five for one that ends.</summary>
    internal WeightTable Words { get; }

    /// <summary>Weights of the features of stretches, by label.</summary>
    internal WeightTable Segments { get; }

    /// <summary>Weights of transitions.</summary>
    internal Transitions Transitions { get; }

    /// <summary>Reads a model from a file that <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static MentionModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        if (!string.Equals(reader.ReadString(), Magic, StringComparison.Ordinal))
            throw new InvalidDataException("This is no file of weights for mentions, or one of another version: make it again with “graph train”.");
        var scale = reader.ReadInt32();
        var transitions = new short[Field.Transitions.Size];
        for (var k = 0; k < transitions.Length; k++)
            transitions[k] = reader.ReadInt16();
        var (words, segments, clusters) = (WeightRows.Read(reader), WeightRows.Read(reader), WordClusters.Read(reader));
        var filter = new sbyte[WordFilter.Size];
        unpacked.ReadExactly(MemoryMarshal.AsBytes(filter.AsSpan()));
        return new MentionModel(new MentionWeights(scale, transitions, words, segments, clusters, filter));
    }

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var packed = new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Weights.Scale);
        foreach (var transition in Weights.Transitions)
            writer.Write(transition);
        Weights.Words.Write(writer);
        Weights.Segments.Write(writer);
        Weights.Clusters.Write(writer);
        writer.Write(MemoryMarshal.AsBytes(Weights.Filter.AsSpan()));
    }

    /// <summary>A model of these numbers.</summary>
    internal static MentionModel Of(MentionWeights weights) => new(weights);

    private static MentionModel LoadResource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not in this program: make it with “graph train”.");
        return Load(stream);
    }
}
