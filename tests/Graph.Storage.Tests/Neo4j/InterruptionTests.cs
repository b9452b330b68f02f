using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Http;
using Graph.Testing;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>Loads that are cut off, by a server that dies or by our own process.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class InterruptionTests(SharedServer shared) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_server_killed_in_the_middle_of_a_load_and_started_again_loses_nothing_and_needs_no_hand()
    {
        await using var store = await shared.NewStoreAsync();
        await store.WriteReportAsync(SeedPassages.All[0]);
        await shared.Server.StopAsync(kill: true);

        var rest = LoadAsync(store, SeedPassages.All.Skip(1));
        await shared.Server.StartAgainAsync();
        await rest;

        (await ExportOfAsync(store, "killed")).ShouldBe(await WholeAsync());
    }

    [Fact]
    public async Task A_resolution_that_was_cut_off_at_any_request_leaves_the_store_unresolved_and_is_finished_by_the_next()
    {
        for (var requests = 2; requests < 12; requests += 3)
        {
            await using var store = await shared.NewStoreAsync();
            foreach (var facts in SeedPassages.All)
                await store.WriteReportAsync(facts);
            await using (var cut = await Neo4jGraphStore.OpenAsync(new CutOffTransport(shared.Connect(), requests), StoreOpenMode.ReadWrite))
                await Should.ThrowAsync<StoreException>(() => cut.WriteResolutionAsync(SeedPassages.Resolved));
            (await store.GetStateAsync()).Resolved.ShouldBeFalse();

            await store.WriteResolutionAsync(SeedPassages.Resolved);

            (await ExportOfAsync(store, $"cut{requests}")).ShouldBe(await WholeAsync());
        }
    }

    private async Task<SortedDictionary<string, string>> WholeAsync()
    {
        var path = _folder.File("whole.db");
        var there = File.Exists(path);
        await using var store = await Graph.Storage.Sqlite.SqliteGraphStore.OpenAsync(path, StoreOpenMode.Create);
        if (!there)
            await LoadAsync(store, SeedPassages.All);
        return await ExportOfAsync(store, "whole");
    }

    private async Task<SortedDictionary<string, string>> ExportOfAsync(IGraphStore store, string name)
    {
        await new Graph.Storage.Export.JsonLinesExporter(store).WriteAsync(_folder.File(name));
        return new SortedDictionary<string, string>(
            Directory.GetFiles(_folder.File(name)).ToDictionary(f => Path.GetFileName(f), File.ReadAllText), StringComparer.Ordinal);
    }

    private static async Task LoadAsync(IGraphStore store, IEnumerable<Graph.Model.ReportFacts> reports)
    {
        foreach (var facts in reports)
            await store.WriteReportAsync(facts);
        await store.WriteResolutionAsync(SeedPassages.Resolved);
    }

    /// <summary>A way that ends after some requests.</summary>
    private sealed class CutOffTransport(QueryApiTransport inner, int requests) : ICypherTransport
    {
        private int _left = requests + 1;

        public string Name => inner.Name;

        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellation = default) =>
            _left-- > 0 ? inner.RunAsync(statement, cancellation) : throw new StoreException("cut off");

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
