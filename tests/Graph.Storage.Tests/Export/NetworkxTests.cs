using System.Text.Json;
using Graph.Storage.Export;
using Graph.Storage.Sqlite;
using Graph.Testing;

namespace Graph.Storage.Tests.Export;

/// <summary>The formats for programs that draw and count graphs, read by one of them: networkx, whose readers refuse what the formats do not allow.</summary>
public sealed class NetworkxTests : IDisposable
{
    private const string Read =
        """
        import sys, json, networkx
        graph = (networkx.read_graphml if sys.argv[1].endswith('graphml') else networkx.read_gexf)(sys.argv[1])
        town = graph.nodes['project:310104:北杨人工智能小镇']
        edges = list(graph.edges(data=True))
        values = [e for e in edges if e[2].get('value') == 320.0]
        print(json.dumps({
            'nodes': graph.number_of_nodes(), 'edges': len(edges), 'directed': graph.is_directed(), 'many': graph.is_multigraph(), 'name': town['name'],
            'first': town['firstYear'], 'start': town.get('start'), 'end': town.get('end'), 'unit': values[0][2]['unit'],
            'quotes': sum('quote' in e[2] for e in edges)}))
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(GraphFormat.Graphml)]
    [InlineData(GraphFormat.Gexf)]
    public async Task The_whole_graph_is_read_back(GraphFormat format)
    {
        var python = Python.With("networkx");
        var (nodes, edges) = await WriteAsync(format);

        var read = JsonDocument.Parse(python.Run(Read, _folder.File($"graph.{format}".ToLowerInvariant()))).RootElement;

        (read.GetProperty("nodes").GetInt32(), read.GetProperty("edges").GetInt32()).ShouldBe((nodes, edges));
        (read.GetProperty("directed").GetBoolean(), read.GetProperty("many").GetBoolean()).ShouldBe((true, true));
        read.GetProperty("name").GetString().ShouldBe("北杨人工智能小镇");
        read.GetProperty("first").GetInt32().ShouldBe(2019);
        read.GetProperty("unit").GetString().ShouldBe("亿元");
        read.GetProperty("quotes").GetInt32().ShouldBeGreaterThan(20);
        if (format == GraphFormat.Gexf)
            (read.GetProperty("start").GetInt32(), read.GetProperty("end").GetInt32()).ShouldBe((2019, 2025));
    }

    /// <summary>Writes the graph of the seeds' passages; how many nodes and edges it has.</summary>
    private async Task<(int Nodes, int Edges)> WriteAsync(GraphFormat format)
    {
        await using var store = await SqliteGraphStore.OpenAsync(_folder.File("graph.db"), StoreOpenMode.Create);
        foreach (var facts in SeedPassages.All)
            await store.WriteReportAsync(facts);
        await store.WriteResolutionAsync(SeedPassages.Resolved);
        await using (var file = File.Create(_folder.File($"graph.{format}".ToLowerInvariant())))
            await GraphExporter.WriteAsync(store, format, file);
        using var lines = new MemoryStream();
        await GraphExporter.WriteAsync(store, GraphFormat.Jsonl, lines);
        var items = System.Text.Encoding.UTF8.GetString(lines.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (items.Count(i => i.Contains("\"item\":\"node\"", StringComparison.Ordinal)), items.Count(i => i.Contains("\"item\":\"edge\"", StringComparison.Ordinal)));
    }
}
