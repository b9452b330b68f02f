using System.Text.Json;
using Graph.Model;
using Graph.Storage.Export;
using Graph.Storage.Sqlite;
using Graph.Testing;

namespace Graph.Storage.Tests.Export;

/// <summary>JSON-LD read by rdflib, which knows nothing of this program, and asked in SPARQL what somebody would ask.</summary>
public sealed class RdflibTests : IDisposable
{
    private const string StrangeName = "“智慧谷”A/B 座 100%?#1|𠮷🏗️\\";

    private const string Read =
        """
        import sys, json, logging, rdflib
        logging.raiseExceptions = True
        logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
        graph = rdflib.Graph().parse(sys.argv[1], format='json-ld')
        prefixes = '''PREFIX schema: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX graph: <urn:graph:term:>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> '''
        def cell(value):
            return None if value is None else value.toPython() if isinstance(value.toPython(), (int, float, str)) else str(value)
        print(json.dumps([[[cell(v) for v in row] for row in graph.query(prefixes + question)] for question in sys.argv[2:]]))
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Entities_are_counted_by_what_they_are_and_found_by_name_and_alias()
    {
        var read = await AskAsync(
            SeedPassages.All,
            SeedPassages.Resolved,
            "SELECT ?label (COUNT(?e) AS ?n) WHERE { ?e graph:label ?label } GROUP BY ?label ORDER BY ?label",
            "SELECT ?e WHERE { ?e a schema:Place ; schema:name \"北杨人工智能小镇\" ; graph:firstYear 2019 ; graph:lastYear 2025 }",
            "SELECT ?name WHERE { ?e schema:alternateName \"华泾门户功能区\" ; schema:name ?name }",
            "SELECT ?name WHERE { ?e schema:isPartOf/schema:name \"天桥连廊\" ; schema:name ?name } ORDER BY ?name");

        var entities = SeedPassages.Resolved.Entities;
        read[0].Select(row => (row[0].GetString(), row[1].GetInt32())).ShouldBe(
            [
                ("Area", entities.Count(e => e.Label == EntityLabel.Area)),
                ("Assertion", SeedPassages.All.Sum(r => r.Assertions.Length)),
                ("District", 2),
                ("Document", SeedPassages.All.Count),
                ("Indicator", 3),
                ("Project", entities.Count(e => e.Label == EntityLabel.Project)),
            ]);
        Uri.UnescapeDataString(read[1].ShouldHaveSingleItem()[0].GetString()!).ShouldBe("urn:graph:project:310104:北杨人工智能小镇");
        read[2].ShouldHaveSingleItem()[0].GetString().ShouldBe("华泾地区");
        read[3].Select(row => row[0].GetString()).ShouldBe(["天桥连廊一期", "天桥连廊二期", "天桥连廊四期"]);
    }

    [Fact]
    public async Task What_is_said_of_a_thing_is_derived_from_a_dated_report_and_has_its_quote()
    {
        var read = await AskAsync(
            SeedPassages.All,
            SeedPassages.Resolved,
            """
            SELECT ?year ?phase ?quote ?title WHERE {
              ?said a prov:Entity ; schema:about/schema:name "北杨人工智能小镇" ; graph:phase ?phase ; graph:tense "review" ; graph:year ?year ; graph:quote ?quote ;
                prov:wasDerivedFrom ?report .
              ?report a schema:Report, prov:Entity ; schema:headline ?title ; schema:datePublished ?date ; schema:publisher/schema:name "徐汇区" .
              FILTER (?date >= "2020-01-01"^^xsd:date && ?year < 2022)
            } ORDER BY ?year
            """,
            "SELECT (COUNT(?s) AS ?n) WHERE { ?s prov:wasDerivedFrom ?d . FILTER NOT EXISTS { ?d a schema:Report } }",
            "SELECT (COUNT(?s) AS ?n) WHERE { ?s prov:wasDerivedFrom ?d . FILTER NOT EXISTS { ?s graph:quote ?q ; graph:start ?from ; graph:end ?to } }");

        read[0].Select(row => (row[0].GetInt32(), row[1].GetString(), row[2].GetString(), row[3].GetString()![..5])).ShouldBe(
            [
                (2019, "Started", "华泾2035单元规划编制基本完成，北杨人工智能小镇正式启动建设。", "2020年"),
                (2020, "Started", "北杨人工智能小镇开工建设", "关于上海市"),
            ]);
        read[1][0][0].GetInt32().ShouldBe(0);
        read[2][0][0].GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Names_relations_and_numbers_keep_their_passages()
    {
        var read = await AskAsync(
            SeedPassages.All,
            SeedPassages.Resolved,
            """
            SELECT ?where ?quote WHERE {
              ?thing schema:name "西岸传媒港" ; schema:containedInPlace ?place . ?place schema:name ?where .
              ?said graph:relation "LOCATED_IN" ; schema:about ?thing ; graph:related ?place ; prov:wasDerivedFrom/schema:name "000_e114de9436bf481b.txt" ; graph:quote ?quote
            }
            """,
            """
            SELECT (COUNT(?m) AS ?n) WHERE {
              ?m graph:relation "MENTIONS" ; schema:about ?e ; prov:wasDerivedFrom ?d ; graph:start ?start . ?d schema:mentions ?e }
            """,
            """
            SELECT ?value ?unit ?quote (DATATYPE(?value) AS ?type) WHERE {
              ?seen a schema:Observation ; schema:about/schema:name "徐汇区" ; schema:variableMeasured/schema:name ?what ; schema:value ?value ; schema:unitText ?unit ;
                graph:quote ?quote .
              FILTER (?value > 100)
            } ORDER BY ?value
            """);

        read[0].ShouldHaveSingleItem()[0].GetString().ShouldBe("徐汇滨江");
        read[0][0][1].GetString()!.ShouldStartWith("加快徐汇滨江西岸传媒港出形象");
        read[1][0][0].GetInt32().ShouldBe(SeedPassages.All.Sum(r => r.Mentions.Length));
        read[2].Select(row => (row[0].GetDouble(), row[1].GetString(), row[3].GetString())).ShouldBe(
            [(194.1, "亿元", "http://www.w3.org/2001/XMLSchema#double"), (320, "亿元", "http://www.w3.org/2001/XMLSchema#double")]);
    }

    [Fact]
    public async Task A_name_with_quotes_spaces_and_emoji_has_an_IRI_that_leads_from_its_report_to_it()
    {
        var facts = new FactsBuilder("新 区/2020 年“报告”.txt").Of("徐汇区", "310104").Years(2019, 2020)
            .Section("一、回顾", 2019, Tense.Review)
            .Sentence("“智慧谷”开工建设。").Mention("“智慧谷”", EntityLabel.Project, name: StrangeName).Said(Phase.Started, "开工建设")
            .Build();

        var read = await AskAsync(
            [facts],
            new GraphBuilder(facts).Alias("没有|一个", StrangeName, "for tests").Build(),
            "SELECT ?name ?e WHERE { ?d a schema:Report ; schema:mentions ?e . ?e schema:name ?name }",
            "SELECT ?quote WHERE { ?said schema:about/schema:alternateName \"没有|一个\" ; graph:phase \"Started\" ; graph:quote ?quote }");

        read[0].ShouldHaveSingleItem()[0].GetString().ShouldBe(StrangeName);
        read[0][0][1].GetString()!.ShouldMatch("^urn:graph:([A-Za-z0-9._~-]|%[0-9A-F]{2})+$");
        read[1].ShouldHaveSingleItem()[0].GetString().ShouldBe("“智慧谷”开工建设。");
    }

    /// <summary>The rows that rdflib answers to each question.</summary>
    private async Task<JsonElement[][][]> AskAsync(IReadOnlyList<ReportFacts> reports, ResolvedGraph graph, params string[] questions)
    {
        var python = Python.With("rdflib");
        await using var store = await SqliteGraphStore.OpenAsync(_folder.File("graph.db"), StoreOpenMode.Create);
        foreach (var facts in reports)
            await store.WriteReportAsync(facts);
        await store.WriteResolutionAsync(graph);
        await using (var file = File.Create(_folder.File("graph.jsonld")))
            await GraphExporter.WriteAsync(store, GraphFormat.Jsonld, file);
        return JsonSerializer.Deserialize<JsonElement[][][]>(python.Run(Read, [_folder.File("graph.jsonld"), .. questions]))!;
    }
}
