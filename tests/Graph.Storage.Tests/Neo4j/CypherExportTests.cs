using System.Globalization;
using System.Text;
using Graph.Storage.Export;
using Graph.Storage.Neo4j;
using Graph.Testing;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>The export in Cypher, run statement by statement in a real Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CypherExportTests(SharedServer shared)
{
    [Fact]
    public async Task The_statements_make_every_node_and_edge_and_run_again_they_change_nothing()
    {
        var lines = await ExportAsync(GraphFormat.Jsonl);
        var (nodes, edges) = (lines.Count(l => l.Contains("\"item\":\"node\"", StringComparison.Ordinal)), lines.Count(l => l.Contains("\"item\":\"edge\"", StringComparison.Ordinal)));
        var statements = await ExportAsync(GraphFormat.Cypher);
        await using var database = shared.Connect();
        await database.RunAsync(new CypherStatement("MATCH (n) DETACH DELETE n"));

        for (var time = 0; time < 2; time++)
        {
            foreach (var statement in statements)
                await database.RunAsync(new CypherStatement(statement.TrimEnd(';')));

            (await AskAsync("MATCH (n:Exported) RETURN count(n)")).ShouldBe(nodes.ToString(CultureInfo.InvariantCulture));
            (await AskAsync("MATCH ()-[r]->() RETURN count(r)")).ShouldBe(edges.ToString(CultureInfo.InvariantCulture));
        }
        (await AskAsync("MATCH (:Document)-[m:MENTIONS {year: 2019}]->(e:Entity:Project {name: '北杨人工智能小镇'}) RETURN m.quote"))
            .ShouldBe("华泾2035单元规划编制基本完成，北杨人工智能小镇正式启动建设。");
        (await AskAsync("MATCH (:District)-[r:REPORTS {unit: '亿元'}]->(:Indicator {name: '固定资产投资'}) RETURN r.value / 7 > 45.7")).ShouldBe("True");
        await database.RunAsync(new CypherStatement("DROP CONSTRAINT exported_id IF EXISTS"));

        async Task<string> AskAsync(string question) =>
            Convert.ToString((await database.RunAsync(new CypherStatement(question)))[0].Values[0], CultureInfo.InvariantCulture)!;
    }

    /// <summary>The export of the seeds' passages, by line.</summary>
    private async Task<string[]> ExportAsync(GraphFormat format)
    {
        await using var store = await shared.NewStoreAsync();
        foreach (var facts in SeedPassages.All)
            await store.WriteReportAsync(facts);
        await store.WriteResolutionAsync(SeedPassages.Resolved);
        using var written = new MemoryStream();
        await GraphExporter.WriteAsync(store, format, written);
        return Encoding.UTF8.GetString(written.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
