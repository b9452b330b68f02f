using System.Text.Json.Nodes;
using Graph.Api.Ingestion;
using Graph.Api.Writing;
using Graph.Extraction;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Reading;
using Graph.Resolution;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Graph.Testing;
using Microsoft.AspNetCore.Builder;

namespace Graph.Api.Tests.Documentation;

/// <summary>Runs every example of docs/api.md on the seeds. <c>GRAPH_REFRESH_DOCS=1</c> writes the answers into the page instead of comparing them.</summary>
public sealed class DocumentationTests : IAsyncLifetime
{
    private static readonly string Page = Path.Combine(Path.GetDirectoryName(RepositoryFiles.Seeds)!, "docs", "api.md");

    private readonly string _folder = Directory.CreateTempSubdirectory("graph-docs-").FullName;
    private readonly (string Key, string Hash) _key = ApiKeys.Create();
    private SqliteGraphStore _store = null!;
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"), StoreOpenMode.Create);
        var builder = new CorpusBuilder(
            _store, new ReportFileReader(new ReportReader(DivisionTable.Default)), ReportExtractor.Default, new Resolver(DivisionTable.Default));
        await builder.BuildAsync([RepositoryFiles.Seeds]);
        _app = GraphApi.Build(_store, new GraphApiOptions { Urls = "http://127.0.0.1:0", ApiKeys = [_key.Hash], RequestsPerMinute = 0, JsonLog = false });
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_example_of_the_page_is_answered_as_shown()
    {
        var page = await File.ReadAllTextAsync(Page);
        var answers = new List<(Range At, string Answer)>();
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { ["KEY"] = _key.Key };
        var faults = new List<string>();
        foreach (var example in Example.In(page))
        {
            using var request = example.Message(known);
            using var answer = await _client.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            if (answer.Headers.Location is { } job)
                known["JOB"] = job.ToString().Split('/')[^1];
            if (answer.Headers.ETag is { } tag)
                known["ETAG"] = tag.Tag;
            ((int)answer.StatusCode).ShouldBeLessThan(500, example.Target);
            if (example.Kind is "json")
            {
                var (shown, given) = (JsonNode.Parse(example.Shown), JsonNode.Parse(body));
                faults.AddRange(ShortenedJson.Faults(shown, given).Select(fault => $"{example.Target} {fault}"));
                answers.Add((example.At, ShortenedJson.Print(ShortenedJson.Refreshed(shown, given))));
            }
            else if (example.Shown is "204 No Content")
            {
                ((int)answer.StatusCode, body).ShouldBe((204, ""), example.Target);
            }
            else
            {
                var lines = body.Split('\n');
                faults.AddRange(example.Shown.Split('\n').Where(line => !lines.Any(l => IsShown(line, l))).Select(line => $"{example.Target} {line}"));
            }
        }
        if (Environment.GetEnvironmentVariable("GRAPH_REFRESH_DOCS") is "1")
            await File.WriteAllTextAsync(Page, answers.AsEnumerable().Reverse().Aggregate(page, (text, a) => text[..a.At.Start.Value] + a.Answer + text[a.At.End.Value..]));
        else
            faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_has_an_example_of_every_route()
    {
        var page = await File.ReadAllTextAsync(Page);
        var shown = Example.In(page).Select(e => $"{e.Request.Split(' ')[0]} {e.Target.Split('?')[0]}").ToList();
        var paths = JsonNode.Parse(await _client.GetStringAsync("/openapi/v1.json"))!["paths"]!.AsObject();

        foreach (var (path, methods) in paths)
        {
            foreach (var (method, _) in methods!.AsObject())
            {
                var route = $"{method.ToUpperInvariant()} {path}".Split('/');
                shown.ShouldContain(s => IsOf(route, s.Split('/')), $"{method} {path}");
            }
        }
    }

    private static bool IsOf(string[] route, string[] target) =>
        route.Length == target.Length && route.Zip(target).All(step => step.First.StartsWith('{') || string.Equals(step.First, step.Second, StringComparison.Ordinal));

    private static bool IsShown(string shown, string line) =>
        shown.EndsWith('…') ? line.StartsWith(shown[..^1], StringComparison.Ordinal) : string.Equals(shown, line, StringComparison.Ordinal);
}
