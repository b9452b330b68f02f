using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using Graph.Api.Writing;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;

namespace Graph.Api.Tests;

/// <summary>A store that puts a change in place step by step, as one without a transaction over all of it does, and waits before the last.</summary>
public class StepwiseStore : DispatchProxy
{
    /// <summary>The store that holds it all.</summary>
    public IGraphStore Inner { get; set; } = null!;

    /// <summary>Set when all but the last step is done.</summary>
    public TaskCompletionSource Halfway { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>To be set for the last.</summary>
    public TaskCompletionSource GoOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name is nameof(IGraphStore.ApplyAsync) ? ApplyAsync((StoreChange)args![0]!, (ResolvedGraph)args[1]!) : targetMethod.Invoke(Inner, args);

    private async Task<bool> ApplyAsync(StoreChange change, ResolvedGraph graph)
    {
        foreach (var facts in change.Written)
            await Inner.WriteReportAsync(facts);
        Halfway.SetResult();
        await GoOn.Task;
        await Inner.WriteResolutionAsync(graph);
        return true;
    }
}

public sealed class StepwiseStoreTests
{
    [Fact]
    public async Task Who_asks_while_a_store_changes_step_by_step_is_told_to_come_again()
    {
        var folder = Directory.CreateTempSubdirectory("graph-stepwise-").FullName;
        var (key, hash) = ApiKeys.Create();
        await using (var inner = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "graph.db"), StoreOpenMode.Create))
        {
            var store = DispatchProxy.Create<IGraphStore, StepwiseStore>();
            var steps = (StepwiseStore)(object)store;
            steps.Inner = inner;
            await using var app = GraphApi.Build(store, new GraphApiOptions { Urls = "http://127.0.0.1:0", ApiKeys = [hash], JsonLog = false });
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
            using var sent = await client.PostAsync(
                "/api/documents?name=a.txt", new StringContent("2020年上海市徐汇区人民政府工作报告\n一、2019年工作回顾\n徐家汇书院开工。\n", Encoding.UTF8, "text/plain"));
            await steps.Halfway.Task;

            using var meanwhile = await client.GetAsync("/api/entities");
            ((int)meanwhile.StatusCode).ShouldBe(503);
            meanwhile.Headers.RetryAfter.ShouldNotBeNull();
            (await meanwhile.Content.ReadAsStringAsync()).ShouldContain("\"storeChanging\"");
            steps.GoOn.SetResult();
            (await client.GetStringAsync($"{sent.Headers.Location}/events")).ShouldContain("\"state\":\"done\"");
            (await client.GetAsync("/api/entities")).IsSuccessStatusCode.ShouldBeTrue();
        }
        Directory.Delete(folder, recursive: true);
    }
}
