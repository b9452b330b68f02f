using System.Text.RegularExpressions;
using Graph.Api;
using Graph.Storage;
using Graph.Testing;
using Microsoft.AspNetCore.Builder;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>The API over the seeds in SQLite and over the seeds in Neo4j: every route, the same answer byte for byte.</summary>
[Collection(SeedDatabaseCollection.Name)]
public sealed partial class SameAnswersTests(SeedDatabase database) : IDisposable
{
    private static readonly string[] Requests =
    [
        "/api/stats",
        "/api/entities?q=北杨",
        "/api/entities?label=Project&district=徐汇区&year=2021&phase=Completed",
        "/api/entities?area=徐家汇&sort=mentions&limit=20",
        "/api/entities?q=xjh",
        "/api/entities?q=园&limit=7",
        "/api/entities/北杨人工智能小镇",
        "/api/entities/漕河泾开发区",
        "/api/entities/没有这个名字",
        "/api/entities/北杨人工智能小镇/timeline",
        "/api/entities/徐汇滨江/timeline?from=2019&to=2022",
        "/api/entities/北杨人工智能小镇/evolution?from=2020&to=2021",
        "/api/entities/徐家汇书院/evolution",
        "/api/entities/徐家汇/neighbors?limit=50",
        "/api/entities/徐汇滨江/neighbors?label=Project&year=2019",
        "/api/entities/华泾地区/mentions",
        "/api/paths?from=北杨人工智能小镇B地块&to=华泾地区",
        "/api/paths?from=徐汇滨江&to=徐家汇&maxLength=6",
        "/api/districts",
        "/api/districts/徐汇区",
        "/api/districts/徐汇区/years/2020",
        "/api/areas/徐家汇/projects",
        "/api/areas/徐汇滨江/projects?year=2019",
        "/api/commitments?district=徐汇区&year=2020",
        "/api/commitments?outcome=kept",
        "/api/commitments?entity=北杨人工智能小镇",
        "/api/indicators?district=徐汇区",
        "/api/indicators?name=投资",
        "/api/indicators/地区生产总值/series",
        "/api/diff?district=徐汇区&from=2019&to=2020",
        "/api/diff?district=徐汇区&from=2020&to=2022&label=Project",
        "/api/compare?districts=徐汇区,静安区&year=2019",
        "/api/documents",
        "/api/documents/001_c022cf71a8959804.txt",
        "/api/documents/001_c022cf71a8959804.txt/text",
        "/api/graph?center=徐家汇&depth=2&limit=60",
        "/api/graph?center=北杨人工智能小镇&depth=1&year=2021&labels=Project,Area",
        "/api/suggestions?limit=200",
        "/api/ask?q=北杨人工智能小镇2020年到2021年有什么变化",
        "/api/ask?q=徐汇区2020年计划竣工哪些项目",
        "/api/ask?q=天气如何",
        "/api/export?format=jsonl",
        "/api/export?format=graphml",
        "/api/export?format=gexf",
        "/api/export?format=csv",
        "/api/export?format=cypher",
        "/api/export?format=jsonld",
    ];

    private static readonly string[][] Commands =
    [
        ["documents"], ["timeline", "徐汇滨江"], ["evolution", "北杨人工智能小镇", "--from", "2020", "--to", "2021"],
        ["commitments", "--district", "徐汇区", "--year", "2020"], ["compare", "徐汇区", "静安区", "--year", "2019"], ["show", "徐家汇书院"],
        ["ask", "徐汇区2020年计划竣工哪些项目"], ["suggest"], ["search", "园"],
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_route_of_the_API_gives_the_same_body_on_both_stores()
    {
        await BuildAsync();
        await using var sqlite = await ServeAsync(_folder["graph.db"]);
        await using var neo4j = await ServeAsync(database.Store);
        using var client = new HttpClient();

        var others = new List<string>();
        foreach (var request in Requests)
        {
            if (await GetAsync(client, neo4j, request) != await GetAsync(client, sqlite, request))
                others.Add(request);
        }
        others.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_command_prints_the_same_on_both_stores()
    {
        await BuildAsync();

        foreach (var command in Commands)
        {
            foreach (var form in new[] { [], new[] { "--json" } })
            {
                var expected = await CommandLine.RunAsync([.. command, .. form, "--store", _folder["graph.db"]]);
                var got = await database.RunAsync([.. command, .. form]);

                (got.ExitCode, got.Output).ShouldBe((expected.ExitCode, expected.Output), string.Join(' ', command));
                expected.Output.ShouldNotBeEmpty(string.Join(' ', command));
            }
        }
    }

    private async Task BuildAsync()
    {
        _ = database.Store;
        (await CommandLine.RunAsync("build", RepositoryFiles.Seeds, "--store", _folder["graph.db"])).ExitCode.ShouldBe(ExitCode.Done);
    }

    private async Task<Served> ServeAsync(string name)
    {
        var store = await StoreOpener.OpenAsync(name, StoreOpenMode.ReadOnly, SeedDatabase.Secrets, CancellationToken.None);
        var app = GraphApi.Build(store, new GraphApiOptions { Urls = "http://127.0.0.1:0" });
        await app.StartAsync();
        return new Served(store, app);
    }

    private static async Task<(int Status, string Body)> GetAsync(HttpClient client, Served served, string request)
    {
        using var response = await client.GetAsync(new Uri(served.Address, request));
        // The trace id of a problem is that of its request.
        return ((int)response.StatusCode, TraceId().Replace(await response.Content.ReadAsStringAsync(), ""));
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TraceId();

    private sealed record Served(IGraphStore Store, WebApplication App) : IAsyncDisposable
    {
        public Uri Address => new(App.Urls.Single());

        public async ValueTask DisposeAsync()
        {
            await App.DisposeAsync();
            await Store.DisposeAsync();
        }
    }
}
