using Graph.Model;
using Graph.Storage.Export;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Csv;
using Graph.Storage.Sqlite;
using Graph.Testing;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>A first load by files instead of requests.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CsvImportTests(SharedServer shared) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_neo4j_admin_imports_is_the_graph_that_a_load_over_the_network_makes()
    {
        // The file has what files are broken by: quotes, commas, line ends, the separators of lists.
        var odd = new FactsBuilder("odd,\"name\".txt").Of("徐汇区", "310104").Section("一、a;b,\"c\"", 2020, Tense.Plan)
            .Sentence("推进“一,二;三\"四”\n项目。").Mention("一,二;三\"四", EntityLabel.Project).Said(Phase.UnderWay, "推进").Build();
        ReportFacts[] reports = [.. SeedPassages.All, odd];
        await using var sqlite = await SqliteGraphStore.OpenAsync(_folder.File("graph.db"), StoreOpenMode.Create);
        await FillAsync(sqlite, reports);
        await using var loaded = await shared.NewStoreAsync();
        await FillAsync(loaded, reports);
        var shape = await ShapeAsync();
        await new Neo4jCsvExporter(sqlite).WriteAsync(_folder.File("csv"));

        await shared.Server.StopAsync();
        await shared.Server.AdministerAsync([.. Neo4jCsvExporter.ImportArguments(_folder.File("csv"))]);
        await shared.Server.StartAgainAsync();

        await using var imported = await Neo4jGraphStore.OpenAsync(shared.Connect(), StoreOpenMode.ReadWrite);
        (await ShapeAsync()).ShouldBe(shape);
        (await ExportAsync(imported, "imported")).ShouldBe(await ExportAsync(sqlite, "sqlite"));
        await imported.WriteReportAsync(odd);
    }

    private static async Task FillAsync(IGraphStore store, ReportFacts[] reports)
    {
        foreach (var facts in reports)
            await store.WriteReportAsync(facts);
        await store.WriteResolutionAsync(new GraphBuilder(reports).Part("北杨人工智能小镇B地块", "北杨人工智能小镇").Build());
    }

    /// <summary>How many nodes there are of each label and relationships of each type, with the properties they have.</summary>
    private async Task<List<string>> ShapeAsync()
    {
        await using var transport = shared.Connect();
        var rows = new List<string>();
        foreach (var text in new[]
                 {
                     "MATCH (n) WHERE NOT n:GraphStore UNWIND keys(n) AS k WITH n, k WHERE k <> 'resolution' AND NOT coalesce(n[k] = [], false) UNWIND labels(n) AS label "
                     + "RETURN label, k, count(*) ORDER BY label, k",
                     "MATCH ()-[r]->() UNWIND keys(r) + [''] AS k RETURN type(r) AS type, k, count(*) ORDER BY type, k",
                 })
        {
            rows.AddRange((await transport.RunAsync(new CypherStatement(text))).Select(r => string.Join(' ', r.Values)));
        }
        return rows;
    }

    private async Task<SortedDictionary<string, string>> ExportAsync(IGraphStore store, string name)
    {
        await new JsonLinesExporter(store).WriteAsync(_folder.File(name));
        return new SortedDictionary<string, string>(
            Directory.GetFiles(_folder.File(name)).ToDictionary(f => Path.GetFileName(f), File.ReadAllText), StringComparer.Ordinal);
    }
}
