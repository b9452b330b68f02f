using System.Diagnostics;
using System.Globalization;
using Graph.Insight;
using Graph.Insight.Entities;
using Graph.Storage;
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Http;
using Graph.Storage.Sqlite;
using Graph.Testing;

namespace Graph.Benchmarks;

/// <summary>
/// Load rate and the time of questions, SQLite beside Neo4j, on the same made corpus in one run. <c>GRAPH_BENCH_MENTIONS</c> sets its size, a million unless
/// told. By the clock and not the processor, since the work is done in another process.
/// </summary>
internal static class StoreBenchmark
{
    private const int Questions = 200;

    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        var size = int.TryParse(Environment.GetEnvironmentVariable("GRAPH_BENCH_MENTIONS"), CultureInfo.InvariantCulture, out var told) ? told : 1_000_000;
        var corpus = new MadeCorpus(size);
        Measure.Print("mentions", corpus.Mentions, "");
        var folder = Directory.CreateTempSubdirectory("graph-bench-").FullName;
        try
        {
            await using (var sqlite = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "graph.db"), StoreOpenMode.Create))
                await MeasureAsync("SQLite", sqlite, corpus);
            if (Neo4jServer.Missing is { } missing)
            {
                Console.WriteLine($"Neo4j: not measured, {missing}");
                return;
            }
            await using var server = await Neo4jServer.StartAsync();
            var address = new Neo4jAddress(new Uri($"http://127.0.0.1:{server.HttpPort}/"), "neo4j");
            await using var neo4j = await Neo4jGraphStore.OpenAsync(new QueryApiTransport(address, Neo4jCredentials.None), StoreOpenMode.Create);
            await MeasureAsync("Neo4j", neo4j, corpus);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string name, IGraphStore store, MadeCorpus corpus)
    {
        var watch = Stopwatch.StartNew();
        foreach (var facts in corpus.Reports())
            await store.WriteReportAsync(facts);
        Measure.Print($"{name}: facts", corpus.Mentions / watch.Elapsed.TotalSeconds, "mentions/s");
        var graph = corpus.Graph();
        watch.Restart();
        await store.WriteResolutionAsync(graph);
        Measure.Print($"{name}: resolution (edges for people)", corpus.Mentions / watch.Elapsed.TotalSeconds, "mentions/s");

        string Id(int n) => MadeCorpus.IdOf(MadeCorpus.NameOf(n * 37 % corpus.Documents, n * 13 % 300));
        await AskAsync($"{name}: one entity", async n => await store.GetEntityAsync(Id(n)));
        await AskAsync($"{name}: timeline", async n => await store.GetStatementsAsync([Id(n)]));
        await AskAsync($"{name}: neighbours", async n => await store.GetRelationsAsync([Id(n)]));
        await AskAsync($"{name}: search", async n => await store.FindEntitiesAsync(Id(n)[^6..^1]));

        var insight = new GraphInsight(store);
        watch.Restart();
        await insight.SearchAsync(new EntityQuery { Text = "北" });
        Measure.Print($"{name}: the first search reads all names", watch.Elapsed.TotalMilliseconds, "ms");
        foreach (var typed in new[] { "北", "人工智能", "北杨徐大厦", "beiyang", "by", "rgzn", "zhongxin", "北杨徐人公智能小镇", "没有这样的名称" })
        {
            await AskAsync($"{name}: a page of “{typed}”", async _ => await insight.SearchAsync(new EntityQuery { Text = typed }));
            var spent = Measure.Steady(() => insight.SearchAsync(new EntityQuery { Text = typed }).GetAwaiter().GetResult());
            Measure.Print($"{name}: a page of “{typed}”, processor", spent.TotalMilliseconds, "ms");
        }
    }

    private static async Task AskAsync(string name, Func<int, Task> ask)
    {
        for (var n = 0; n < Questions / 4; n++)
            await ask(n);
        var times = new double[Questions];
        for (var n = 0; n < Questions; n++)
        {
            var watch = Stopwatch.StartNew();
            await ask(n);
            times[n] = watch.Elapsed.TotalMilliseconds;
        }
        Array.Sort(times);
        Measure.Print(name + " p50", times[Questions / 2], "ms");
        Measure.Print(name + " p99", times[Questions * 99 / 100], "ms");
    }
}
