using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Graph.Model;
using Graph.Testing;

namespace Graph.Benchmarks;

/// <summary>
/// The peer of the load into Neo4j: what a script of a few lines does. The nodes are there; one connection sends the mention edges, with the properties that
/// people read, in batches of 10,000 rows by <c>UNWIND</c> and <c>CREATE</c>, in plain JSON, one after the other. It keeps nothing else: no facts, no
/// texts, no assertions, nothing that could be resumed or written twice.
/// </summary>
internal static class BareLoop
{
    private const int Batch = 10_000;

    private const string CreateEdges =
        """
        UNWIND $rows AS r MATCH (d:Document {key: r.document}) MATCH (e:Entity {id: r.entity})
        CREATE (d)-[:MENTIONS {document: r.document, year: r.year, tense: r.tense, section: r.section, quote: r.quote, start: r.start, end: r.end}]->(e)
        """;

    /// <summary>Edges a second.</summary>
    public static async Task<double> RunAsync(Neo4jServer server, BenchmarkData data)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.HttpPort}/db/neo4j/query/v2") };
        var graph = data.Graph();
        await SendAsync(client, "CREATE CONSTRAINT FOR (d:Document) REQUIRE d.key IS UNIQUE", []);
        await SendAsync(client, "CREATE CONSTRAINT FOR (e:Entity) REQUIRE e.id IS UNIQUE", []);
        foreach (var some in graph.Entities.Chunk(Batch))
            await SendAsync(client, "UNWIND $rows AS r CREATE (:Entity {id: r.id, name: r.name})", some.Select(static e => (object)new { id = e.Id, name = e.Name }));
        foreach (var some in graph.Assignments.Keys.Select(static m => m.Document).Distinct(StringComparer.Ordinal).Chunk(Batch))
            await SendAsync(client, "UNWIND $rows AS r CREATE (:Document {key: r})", some);

        var edges = graph.Assignments.Count;
        var watch = Stopwatch.StartNew();
        foreach (var rows in data.Reports.SelectMany(facts => Rows(facts, graph)).Chunk(Batch))
            await SendAsync(client, CreateEdges, rows);
        return edges / watch.Elapsed.TotalSeconds;
    }

    private static IEnumerable<object> Rows(ReportFacts facts, ResolvedGraph graph)
    {
        var report = facts.Report;
        for (var i = 0; i < facts.Mentions.Length; i++)
        {
            if (!graph.Assignments.TryGetValue(new MentionRef(report.Key, i), out var entity))
                continue;
            var mention = facts.Mentions[i];
            var sentence = report.Sentences[mention.Sentence];
            yield return new
            {
                document = report.Key,
                entity,
                year = sentence.Time.Year,
                tense = sentence.Time.Tense?.ToString(),
                section = report.Sections[sentence.Section].Path,
                quote = sentence.Text,
                start = mention.Span.Start,
                end = mention.Span.End,
            };
        }
    }

    private static async Task SendAsync(HttpClient client, string statement, IEnumerable<object> rows)
    {
        using var response = await client.PostAsJsonAsync((Uri?)null, new { statement, parameters = new { rows } });
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        if (answer.RootElement.TryGetProperty("errors", out var errors))
            throw new InvalidOperationException(errors.ToString());
    }
}
