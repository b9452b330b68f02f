using Graph.Model;
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

    [Theory]
    [InlineData(30)]
    [InlineData(52)]
    public async Task A_server_killed_in_the_middle_of_a_load_and_started_again_loses_nothing_and_needs_no_hand(int requests)
    {
        // After thirty requests it is in the middle of the facts, after fifty-two in that of the graph.
        var reports = Enumerable.Range(0, 45).Select(Report).ToArray();
        var resolved = new GraphBuilder(reports).Build();
        await (await shared.NewStoreAsync()).DisposeAsync();
        var watched = new WatchedTransport(shared.Connect(), requests);
        await using var store = await Neo4jGraphStore.OpenAsync(watched, StoreOpenMode.ReadWrite);

        var load = LoadAsync(store, reports, resolved);
        await watched.Reached;
        await shared.Server.StopAsync(kill: true);
        watched.Killed();
        load.IsCompleted.ShouldBeFalse();
        await shared.Server.StartAgainAsync();
        await load;

        await using var whole = await Graph.Storage.Sqlite.SqliteGraphStore.OpenAsync(_folder.File("other.db"), StoreOpenMode.Create);
        await LoadAsync(whole, reports, resolved);
        (await ExportOfAsync(store, "killed")).ShouldBe(await ExportOfAsync(whole, "not-killed"));
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
            await LoadAsync(store, SeedPassages.All, SeedPassages.Resolved);
        return await ExportOfAsync(store, "whole");
    }

    private async Task<SortedDictionary<string, string>> ExportOfAsync(IGraphStore store, string name)
    {
        await new Graph.Storage.Export.JsonLinesExporter(store).WriteAsync(_folder.File(name));
        return new SortedDictionary<string, string>(
            Directory.GetFiles(_folder.File(name)).ToDictionary(f => Path.GetFileName(f), File.ReadAllText), StringComparer.Ordinal);
    }

    /// <summary>As <c>graph load</c> and <c>graph resolve</c> do.</summary>
    private static async Task LoadAsync(IGraphStore store, IEnumerable<ReportFacts> reports, ResolvedGraph resolved)
    {
        await Parallel.ForEachAsync(
            reports, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (facts, stop) => await store.WriteReportAsync(facts, stop));
        await store.WriteResolutionAsync(resolved);
    }

    /// <summary>A report with more to say than one batch of a resolution takes.</summary>
    private static ReportFacts Report(int number)
    {
        var report = new FactsBuilder($"report-{number:00}.txt").Of("徐汇区", "310104").Section("一、工作回顾", 2001 + number, Tense.Review);
        for (var i = 0; i < 150; i++)
        {
            var name = $"第{number * i % 700}号地块项目";
            report = report.Sentence($"推进{name}建设。\n").Mention(name, EntityLabel.Project).Said(Phase.UnderWay, "推进");
        }
        return report.Build();
    }

    /// <summary>A way that ends after some requests.</summary>
    private sealed class CutOffTransport(QueryApiTransport inner, int requests) : ICypherTransport
    {
        private int _left = requests + 1;

        public string Name => inner.Name;

        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellation = default) =>
            Interlocked.Decrement(ref _left) >= 0 ? inner.RunAsync(statement, cancellation) : throw new StoreException("cut off");

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }

    /// <summary>A way that tells when so many requests have been answered; those on their way then go on, new ones wait until the server has been killed.</summary>
    private sealed class WatchedTransport(QueryApiTransport inner, int requests) : ICypherTransport
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _killed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _left = requests;

        public Task Reached => _reached.Task;

        public string Name => inner.Name;

        public void Killed() => _killed.SetResult();

        public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
        {
            if (_reached.Task.IsCompleted)
                await _killed.Task;
            var rows = await inner.RunAsync(statement, cancellation);
            if (Interlocked.Decrement(ref _left) == 0)
                _reached.SetResult();
            return rows;
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
