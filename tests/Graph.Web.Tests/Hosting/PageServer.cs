using System.Security.Cryptography;
using System.Text;
using Graph.Api;
using Graph.Api.Ingestion;
using Graph.Extraction;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Reading;
using Graph.Model;
using Graph.Resolution;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Graph.Testing;
using Microsoft.AspNetCore.Builder;

namespace Graph.Web.Tests.Hosting;

/// <summary>The program as it is served: Kestrel on a free port over a store of its own.</summary>
public sealed class PageServer : IAsyncDisposable
{
    /// <summary>The key with which it lets write.</summary>
    public const string Key = "a key for tests";

    private readonly string _folder;
    private readonly SqliteGraphStore _store;
    private readonly WebApplication _app;

    private PageServer(string folder, SqliteGraphStore store, WebApplication app)
    {
        _folder = folder;
        _store = store;
        _app = app;
    }

    /// <summary>Where it is served.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>Over the five seeds, read as the program reads them.</summary>
    public static Task<PageServer> OverSeedsAsync() => StartAsync(async store =>
    {
        var builder = new CorpusBuilder(
            store, new ReportFileReader(new ReportReader(DivisionTable.Default)), ReportExtractor.Default, new Resolver(DivisionTable.Default));
        await builder.BuildAsync([RepositoryFiles.Seeds]);
    });

    /// <summary>Over nothing.</summary>
    public static Task<PageServer> OverNothingAsync() => StartAsync(store => store.WriteResolutionAsync(new GraphBuilder().Build()));

    /// <summary>Over facts that a test makes up.</summary>
    public static Task<PageServer> OverAsync(params ReportFacts[] reports) => StartAsync(async store =>
    {
        foreach (var facts in reports)
            await store.WriteReportAsync(facts);
        await store.WriteResolutionAsync(new GraphBuilder(reports).Build());
    });

    /// <summary>The curation file that it holds.</summary>
    public async Task<string> CurationAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        return await client.GetStringAsync("/api/curation");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<PageServer> StartAsync(Func<IGraphStore, Task> fill)
    {
        var folder = Directory.CreateTempSubdirectory("graph-web-").FullName;
        var store = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "graph.db"), StoreOpenMode.Create);
        await fill(store);
        var app = GraphApi.Build(store, new GraphApiOptions
        {
            Urls = "http://127.0.0.1:0",
            ApiKeys = [Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)))],
            RequestsPerMinute = 0,
            JsonLog = false,
        });
        await app.StartAsync();
        return new PageServer(folder, store, app);
    }
}
