using System.Text;

namespace Graph.Storage.Export;

/// <summary>Writes the whole graph to a stream, in memory that does not grow with it.</summary>
public static class GraphExporter
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes it; the stream stays open.</summary>
    /// <param name="store">The store.</param>
    /// <param name="format">The form.</param>
    /// <param name="stream">Where it goes.</param>
    /// <param name="minScore">The least score of a mention that is written, 0 to 1, with what hangs on it; 0 for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task WriteAsync(IGraphStore store, GraphFormat format, Stream stream, double minScore = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        // Excel takes a table for the system's own encoding unless it begins with a mark.
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: format == GraphFormat.Csv);
        await using var text = new StreamWriter(stream, encoding, BufferSize, leaveOpen: true) { NewLine = "\n" };
        GraphWriter writer = format switch
        {
            GraphFormat.Jsonl => new JsonLinesGraphWriter(text),
            GraphFormat.Graphml => new GraphmlWriter(text),
            GraphFormat.Gexf => new GexfWriter(text),
            GraphFormat.Csv => new CsvGraphWriter(text),
            GraphFormat.Cypher => new CypherWriter(text),
            GraphFormat.Jsonld => new JsonLdWriter(text),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
        };
        var items = new GraphItems(new ExportSource(store, minScore));
        await writer.BeginAsync();
        await foreach (var node in items.NodesAsync(cancellation))
            await writer.WriteAsync(node);
        await writer.BetweenAsync();
        await foreach (var edge in items.EdgesAsync(cancellation))
            await writer.WriteAsync(edge);
        await writer.EndAsync();
        await text.FlushAsync(cancellation);
    }
}
