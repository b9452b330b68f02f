using System.Reflection;
using Graph.Api.Hosting;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Graph.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Api.Tests;

/// <summary>A store whose disk is gone.</summary>
public class FailingStore : DispatchProxy
{
    /// <summary>What it says.</summary>
    public const string Message = "The store graph.db cannot be read; free some space and run again.";

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new StoreException(Message);
}

/// <summary>A store that counts how often all its entities are read.</summary>
public class CountingStore : DispatchProxy
{
    /// <summary>What it stands before.</summary>
    public IGraphStore Counted { get; set; } = null!;

    /// <summary>How often.</summary>
    public int Reads { get; private set; }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Reads += targetMethod!.Name == nameof(IGraphStore.ReadEntitiesAsync) ? 1 : 0;
        return targetMethod.Invoke(Counted, args);
    }
}

/// <summary>What the API says when its store cannot answer.</summary>
public sealed class StoreStateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-state-").FullName;

    [Fact]
    public async Task An_unresolved_store_says_what_to_run()
    {
        await using var store = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"), StoreOpenMode.Create);
        await store.WriteReportAsync(TimelinePassages.Reports()[0]);
        await using var app = GraphApi.Build(store, new GraphApiOptions { Urls = "http://127.0.0.1:0", JsonLog = false });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        foreach (var path in new[] { "/api/entities", "/api/entities/a/timeline", "/api/documents/000_e114de9436bf481b.txt/text", "/health/ready" })
        {
            using var response = await client.GetAsync(path);
            ((int)response.StatusCode).ShouldBe(503, path);
            (await response.Content.ReadAsStringAsync()).ShouldContain("graph resolve");
        }
        foreach (var path in new[] { "/health/live", "/api/documents", "/api/stats" })
        {
            using var response = await client.GetAsync(path);
            ((int)response.StatusCode).ShouldBe(200, path);
        }
    }

    [Fact]
    public async Task A_change_of_the_store_changes_the_tag()
    {
        await using var store = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"), StoreOpenMode.Create);
        await using var app = GraphApi.Build(store, new GraphApiOptions { Urls = "http://127.0.0.1:0", JsonLog = false });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using var before = await client.GetAsync("/api/documents");
        await store.WriteReportAsync(TimelinePassages.Reports()[0]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/documents");
        request.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using var after = await client.SendAsync(request);

        ((int)after.StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task Names_are_read_when_the_server_starts_and_not_again_for_the_first_who_searches()
    {
        await using var file = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"), StoreOpenMode.Create);
        var reports = TimelinePassages.Reports();
        foreach (var facts in reports)
            await file.WriteReportAsync(facts);
        await file.WriteResolutionAsync(TimelinePassages.Graph(reports));
        var store = DispatchProxy.Create<IGraphStore, CountingStore>();
        var counting = (CountingStore)store;
        counting.Counted = file;
        await using var app = GraphApi.Build(store, new GraphApiOptions { Urls = "http://127.0.0.1:0", JsonLog = false });
        await app.StartAsync();

        await app.Services.GetServices<IHostedService>().OfType<ReadingAhead>().Single().ExecuteTask!;
        counting.Reads.ShouldBe(1);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var response = await client.GetAsync("/api/entities?q=beiyang");
        (await response.Content.ReadAsStringAsync()).ShouldContain("北杨人工智能小镇");
        counting.Reads.ShouldBe(1);
    }

    [Fact]
    public async Task A_store_that_fails_gives_503_with_what_to_do_and_no_trace()
    {
        await using var app = GraphApi.Build(DispatchProxy.Create<IGraphStore, FailingStore>(), new GraphApiOptions { Urls = "http://127.0.0.1:0", JsonLog = false });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        foreach (var path in new[] { "/api/entities", "/api/stats", "/health/ready" })
        {
            using var response = await client.GetAsync(path);
            ((int)response.StatusCode).ShouldBe(503, path);
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            var body = await response.Content.ReadAsStringAsync();
            body.ShouldContain(FailingStore.Message);
            body.ShouldNotContain("   at ");
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
