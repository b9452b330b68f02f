using Graph.Storage.Neo4j;
using Graph.Testing;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>The graph as people see it in Neo4j Browser and ask it in Cypher.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class GraphShapeTests(SharedServer shared)
{
    [Fact]
    public async Task Nodes_and_edges_are_those_of_the_ontology_each_edge_from_a_passage_with_the_passage()
    {
        await using var store = await shared.NewStoreAsync();
        foreach (var facts in SeedPassages.All)
            await store.WriteReportAsync(facts);
        await store.WriteResolutionAsync(SeedPassages.Resolved);

        (await AskAsync("MATCH (:Document {key: '000_e114de9436bf481b.txt'})-[m:MENTIONS {year: 2019}]->(e:Entity:Project {name: '北杨人工智能小镇'}) RETURN m.tense, m.section, m.quote, m.start, m.end"))
            .ShouldBe(["review|[一、2019年工作回顾]|华泾2035单元规划编制基本完成，北杨人工智能小镇正式启动建设。|117|125"]);
        (await AskAsync("MATCH (:Project {name: '北杨人工智能小镇'})-[:HAS_ASSERTION]->(a:Assertion {year: 2025})-[:STATED_IN]->(d:Document) RETURN a.phase, a.tense, a.modality, d.key"))
            .ShouldBe(["Completed|plan|确保|002_ac793ded085856f1.txt"]);
        (await AskAsync("MATCH (:Project {name: '天桥连廊'})-[r:LOCATED_IN]->(p:Area) RETURN p.name, r.document, r.year, r.quote IS NOT NULL"))
            .ShouldBe(["徐家汇|000_e114de9436bf481b.txt|2019|True"]);
        (await AskAsync("MATCH (p)-[:PART_OF {by: 'name'}]->(:Project {name: '天桥连廊'}) RETURN p.name ORDER BY p.name"))
            .ShouldBe(["天桥连廊一期", "天桥连廊二期", "天桥连廊四期"], ignoreOrder: true);
        (await AskAsync("MATCH (p:District {code: '310104'})-[:PUBLISHED]->(d:Document) RETURN p.name, count(d)")).ShouldBe(["徐汇区|4"]);
    }

    [Fact]
    public async Task A_value_is_a_Float_also_where_it_is_whole()
    {
        await using var store = await shared.NewStoreAsync();
        await store.WriteReportAsync(SeedPassages.Xuhui2021Plan);
        await store.WriteResolutionAsync(new GraphBuilder(SeedPassages.Xuhui2021Plan).Build());

        (await AskAsync("MATCH (:District)-[r:REPORTS {measure: 'level'}]->(:Indicator {name: '固定资产投资'}) RETURN r.value / 7 > 45.7, r.unit"))
            .ShouldBe(["True|亿元"]);
    }

    [Fact]
    public async Task A_click_on_a_document_does_not_show_its_text()
    {
        await using var store = await shared.NewStoreAsync();
        await store.WriteReportAsync(SeedPassages.Xuhui2020);

        (await AskAsync("MATCH (d:Document)-[:HAS_TEXT]->(t:Text) RETURN d.text IS NULL, size(t.text)"))
            .ShouldBe([$"True|{SeedPassages.Xuhui2020.Report.Raw.Length}"]);
    }

    [Fact]
    public async Task The_schema_is_applied_again_without_change_and_a_name_is_found_by_its_index()
    {
        await using var store = await shared.NewStoreAsync();
        const string schema = "SHOW INDEXES YIELD name, type, state, options RETURN name, type, state, options.indexConfig.`fulltext.analyzer` ORDER BY name";
        var before = await AskAsync(schema);

        foreach (var statement in SchemaFile.Statements)
            await AskAsync(statement);

        (await AskAsync(schema)).ShouldBe(before);
        before.ShouldContain("names|FULLTEXT|ONLINE|cjk");
        before.ShouldContain("entity_search|TEXT|ONLINE|");
    }

    private async Task<string[]> AskAsync(string cypher)
    {
        await using var transport = shared.Connect();
        var rows = await transport.RunAsync(new CypherStatement(cypher));
        return [.. rows.Select(r => string.Join('|', r.Values.Select(v => v is IEnumerable<object?> list ? $"[{string.Join(',', list)}]" : v?.ToString())))];
    }
}
