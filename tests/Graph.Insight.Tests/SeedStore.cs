using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Graph.Testing;

namespace Graph.Insight.Tests;

/// <summary>A store of the hand-entered passages, made once for all tests of a class.</summary>
public sealed class SeedStore : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-insight-").FullName;
    private SqliteGraphStore? _store;

    /// <summary>The questions asked of it.</summary>
    public GraphInsight Insight { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var reports = TimelinePassages.Reports();
        _store = await FilledAsync(_folder, reports, TimelinePassages.Graph(reports));
        Insight = new GraphInsight(_store);
    }

    /// <summary>A store in a folder with these reports and entities.</summary>
    public static async Task<SqliteGraphStore> FilledAsync(string folder, ReportFacts[] reports, ResolvedGraph graph)
    {
        var store = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "graph.db"), StoreOpenMode.Create);
        foreach (var facts in reports)
            await store.WriteReportAsync(facts);
        await store.WriteResolutionAsync(graph);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
