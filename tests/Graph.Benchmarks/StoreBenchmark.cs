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
/// Load rate and the time of questions, SQLite beside Neo4j on the same data in one run: the seeds, and a made corpus of <c>GRAPH_BENCH_MENTIONS</c>, a
/// million unless told. Beside the load into Neo4j its peer (<see cref="BareLoop"/>), each into a server of its own that has just started.
/// By the clock and not the processor, since the work is done in another process.
/// </summary>
internal static class StoreBenchmark
{
    private const string Sqlite = "SQLite";
    private const string Neo4j = "Neo4j";
    private const string Bare = "bare loop";
    private const string NamesAlone = "mention edges of names alone";
    private const int Questions = 200;

    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        var size = int.TryParse(Environment.GetEnvironmentVariable("GRAPH_BENCH_MENTIONS"), CultureInfo.InvariantCulture, out var told) ? told : 1_000_000;
        var folder = Directory.CreateTempSubdirectory("graph-bench-").FullName;
        try
        {
            await CompareAsync(await BenchmarkData.SeedsAsync(Path.Combine(folder, "source.db")), Path.Combine(folder, "seeds.db"));
            await CompareAsync(BenchmarkData.Made(new MadeCorpus(size)), Path.Combine(folder, "made.db"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompareAsync(BenchmarkData data, string file)
    {
        var table = new FigureTable($"{data.Name}, {data.Mentions} mentions", Sqlite, Neo4j, Bare);
        await using (var sqlite = await SqliteGraphStore.OpenAsync(file, StoreOpenMode.Create))
            await MeasureAsync(Sqlite, sqlite, data, table);
        if (Neo4jServer.Missing is { } missing)
        {
            Console.WriteLine($"Neo4j: not measured, {missing}");
        }
        else
        {
            await using (var server = await ServerAsync())
            await using (var store = await Neo4jGraphStore.OpenAsync(Connect(server), StoreOpenMode.Create))
                await MeasureAsync(Neo4j, store, data, table);
            await using (var server = await ServerAsync())
            {
                var transport = new TimedTransport(Connect(server));
                await using var store = await Neo4jGraphStore.OpenAsync(transport, StoreOpenMode.Create);
                table.Add("mention edges of names alone, with the entities", Neo4j, data.Mentions / (await LoadAsync(store, data.NamesAlone())).Resolving, "/s");
                table.Add(NamesAlone, Neo4j, data.Mentions / transport.SecondsOf("CREATE (d)-[:MENTIONS"), "/s");
            }
            await using (var server = await ServerAsync())
                table.Add(NamesAlone, Bare, await BareLoop.RunAsync(server, data), "/s");
        }
        table.Print();
    }

    private static async Task MeasureAsync(string name, IGraphStore store, BenchmarkData data, FigureTable table)
    {
        var (loading, resolving) = await LoadAsync(store, data);
        table.Add("mention edges", name, data.Mentions / resolving, "/s");
        table.Add("nodes and edges", name, data.Items / resolving, "/s");
        table.Add("mentions in facts", name, data.Mentions / loading, "/s");
        table.Add("mentions, facts and graph", name, data.Mentions / (loading + resolving), "/s");

        await AskAsync("one entity", async n => await store.GetEntityAsync(data.Id(n)));
        await AskAsync("timeline", async n => await store.GetStatementsAsync([data.Id(n)]));
        await AskAsync("neighbours", async n => await store.GetRelationsAsync([data.Id(n)]));
        await AskAsync("every entity that a text names", async n => await store.FindEntitiesAsync(data.Search(n)));

        var insight = new GraphInsight(store);
        var watch = Stopwatch.StartNew();
        await insight.SearchAsync(new EntityQuery { Text = "北" });
        table.Add("the first search reads all names", name, watch.Elapsed.TotalMilliseconds, "ms");
        foreach (var typed in new[] { "北", "人工智能", "beiyang", "by", "rgzn", "zhongxin", "北杨徐人公智能小镇", "没有这样的名称" })
            await AskAsync($"a page of “{typed}”", async _ => await insight.SearchAsync(new EntityQuery { Text = typed }));

        async Task AskAsync(string question, Func<int, Task> ask)
        {
            var times = await TimesAsync(ask);
            table.Add(question + ", p50", name, times[Questions / 2], "ms");
            table.Add(question + ", p99", name, times[Questions * 99 / 100], "ms");
        }
    }

    private static async Task<(double Loading, double Resolving)> LoadAsync(IGraphStore store, BenchmarkData data)
    {
        var watch = Stopwatch.StartNew();
        // As graph load does.
        await Parallel.ForEachAsync(
            data.Reports, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (facts, stop) => await store.WriteReportAsync(facts, stop));
        var loading = watch.Elapsed.TotalSeconds;
        var graph = data.Graph();
        watch.Restart();
        await store.WriteResolutionAsync(graph);
        return (loading, watch.Elapsed.TotalSeconds);
    }

    private static async Task<double[]> TimesAsync(Func<int, Task> ask)
    {
        // Asked before it is measured, so that both stores have planned and compiled what they will.
        for (var n = 0; n < Questions; n++)
            await ask(n);
        var times = new double[Questions];
        for (var n = 0; n < Questions; n++)
        {
            var watch = Stopwatch.StartNew();
            await ask(n);
            times[n] = watch.Elapsed.TotalMilliseconds;
        }
        Array.Sort(times);
        return times;
    }

    private static Task<Neo4jServer> ServerAsync() => Neo4jServer.StartAsync(heap: "1g", pageCache: "256m");

    private static QueryApiTransport Connect(Neo4jServer server) =>
        new(new Neo4jAddress(new Uri($"http://127.0.0.1:{server.HttpPort}/"), "neo4j"), Neo4jCredentials.None);
}
