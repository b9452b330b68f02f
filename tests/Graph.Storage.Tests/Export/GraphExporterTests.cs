using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Graph.Storage.Export;
using Graph.Storage.Sqlite;
using Graph.Testing;
using Microsoft.VisualBasic.FileIO;

namespace Graph.Storage.Tests.Export;

/// <summary>Each format is read back by a parser that is not ours.</summary>
public sealed class GraphExporterTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-export-").FullName;
    private SqliteGraphStore? _store;

    public async ValueTask InitializeAsync()
    {
        _store = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"), StoreOpenMode.Create);
        foreach (var facts in SeedPassages.All)
            await _store.WriteReportAsync(facts);
        await _store.WriteResolutionAsync(SeedPassages.Resolved);
    }

    public async ValueTask DisposeAsync()
    {
        await _store!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_edge_of_JSON_Lines_joins_two_of_its_nodes()
    {
        var lines = (await TextAsync(GraphFormat.Jsonl)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();

        var nodes = lines.Where(l => l.GetProperty("item").ValueEquals("node")).Select(l => l.GetProperty("id").GetString()).ToHashSet(StringComparer.Ordinal);
        var edges = lines.Where(l => l.GetProperty("item").ValueEquals("edge")).ToList();
        edges.ShouldAllBe(e => nodes.Contains(e.GetProperty("from").GetString()) && nodes.Contains(e.GetProperty("to").GetString()));
        edges.Select(e => e.GetProperty("type").GetString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(
            ["HAS_ASSERTION", "LOCATED_IN", "MENTIONS", "PART_OF", "PUBLISHED", "REPORTS", "STATED_IN"]);
        nodes.ShouldContain("project:310104:北杨人工智能小镇");
    }

    [Fact]
    public async Task GraphML_declares_every_property_that_it_uses()
    {
        var xml = XDocument.Parse(await TextAsync(GraphFormat.Graphml));
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";

        var keys = xml.Descendants(ns + "key").Select(k => k.Attribute("id")!.Value).ToList();
        keys.ShouldBeUnique();
        xml.Descendants(ns + "data").Select(d => d.Attribute("key")!.Value).Distinct(StringComparer.Ordinal).ShouldBeSubsetOf(keys);
        var nodes = xml.Descendants(ns + "node").Select(n => n.Attribute("id")!.Value).ToList();
        nodes.ShouldBeUnique();
        xml.Descendants(ns + "edge").Select(e => e.Attribute("source")!.Value).Distinct(StringComparer.Ordinal).ShouldBeSubsetOf(nodes);
    }

    [Fact]
    public async Task GEXF_tells_when_a_thing_is_spoken_of()
    {
        var xml = XDocument.Parse(await TextAsync(GraphFormat.Gexf));
        XNamespace ns = "http://gexf.net/1.3";

        var town = xml.Descendants(ns + "node").Single(n => n.Attribute("id")!.Value == "project:310104:北杨人工智能小镇");
        (town.Attribute("start")!.Value, town.Attribute("end")!.Value).ShouldBe(("2019", "2025"));
        var declared = xml.Descendants(ns + "attribute").Select(a => a.Attribute("id")!.Value).ToHashSet(StringComparer.Ordinal);
        xml.Descendants(ns + "attvalue").ShouldAllBe(v => declared.Contains(v.Attribute("for")!.Value));
    }

    [Fact]
    public async Task CSV_begins_with_a_mark_and_each_row_has_every_column()
    {
        var bytes = await BytesAsync(GraphFormat.Csv);

        bytes[..3].ShouldBe([0xef, 0xbb, 0xbf]);
        using var parser = new TextFieldParser(new MemoryStream(bytes), Encoding.UTF8) { TextFieldType = FieldType.Delimited, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var columns = parser.ReadFields()!;
        columns.ShouldBeUnique();
        var names = new List<string>();
        while (!parser.EndOfData)
        {
            var row = parser.ReadFields()!;
            row.Length.ShouldBe(columns.Length);
            names.Add(row[Array.IndexOf(columns, "name")]);
        }
        names.ShouldContain("北杨人工智能小镇");
    }

    [Fact]
    public async Task JSON_LD_is_one_document_whose_statements_are_derived_from_reports()
    {
        var json = JsonDocument.Parse(await TextAsync(GraphFormat.Jsonld)).RootElement;

        json.GetProperty("@context").GetProperty("prov").GetString().ShouldBe("http://www.w3.org/ns/prov#");
        var items = json.GetProperty("@graph").EnumerateArray().ToList();
        items.Count(i => i.TryGetProperty("wasDerivedFrom", out _)).ShouldBeGreaterThan(20);
        items.Where(i => i.TryGetProperty("@type", out var type) && type.EnumerateArray().Any(t => t.ValueEquals("schema:Report"))).Count().ShouldBe(5);
    }

    [Fact]
    public async Task Cypher_makes_each_node_before_an_edge_needs_it_and_closes_every_string()
    {
        var lines = (await TextAsync(GraphFormat.Cypher)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldStartWith("CREATE CONSTRAINT");
        lines.ShouldAllBe(l => l.EndsWith(';') && l.Replace("\\'", "", StringComparison.Ordinal).Count(c => c == '\'') % 2 == 0);
        var firstEdge = Array.FindIndex(lines, l => l.StartsWith("MATCH", StringComparison.Ordinal));
        Array.FindLastIndex(lines, l => l.Contains("MERGE (n:Exported", StringComparison.Ordinal)).ShouldBeLessThan(firstEdge);
        lines.ShouldContain(l => l.Contains("SET n:Entity:Project, n.name = '北杨人工智能小镇'", StringComparison.Ordinal));
    }

    private async Task<string> TextAsync(GraphFormat format) => new UTF8Encoding(false).GetString(await BytesAsync(format));

    private async Task<byte[]> BytesAsync(GraphFormat format)
    {
        using var stream = new MemoryStream();
        await GraphExporter.WriteAsync(_store!, format, stream);
        return stream.ToArray();
    }
}
