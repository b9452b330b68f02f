using System.Net.Sockets;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Graph.Api.Writing;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;

namespace Graph.Api.Tests;

/// <summary>A store that never answers.</summary>
public class SleepingStore : DispatchProxy
{
    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => SleepAsync((CancellationToken)args![^1]!);

    private static async Task<StoreState> SleepAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        throw new InvalidOperationException("It woke up.");
    }
}

/// <summary>What keeps the server standing, each with a server of its own configuration.</summary>
public sealed class HardeningTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-hard-").FullName;
    private readonly List<WebApplication> _apps = [];
    private SqliteGraphStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"), StoreOpenMode.Create);

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps)
            await app.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Too_many_requests_are_told_when_to_come_again_but_not_those_who_watch_the_server()
    {
        using var client = await ServeAsync(new GraphApiOptions { RequestsPerMinute = 3 });
        for (var i = 0; i < 3; i++)
            (await client.GetAsync("/api/stats")).IsSuccessStatusCode.ShouldBeTrue();

        using var refused = await client.GetAsync("/api/stats");

        ((int)refused.StatusCode).ShouldBe(429);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("\"tooManyRequests\"");
        (await client.GetAsync("/health/live")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_body_that_is_too_large_gives_413()
    {
        var (key, hash) = ApiKeys.Create();
        using var client = await ServeAsync(new GraphApiOptions { LargestBody = 1000, ApiKeys = [hash] });
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);

        foreach (var path in new[] { "/api/documents?name=a.txt", "/api/curation" })
        {
            using var answer = await client.PostAsync(path, new StringContent(new string('a', 5000), Encoding.UTF8, "text/plain"));
            ((int)answer.StatusCode).ShouldBe(413);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("\"bodyTooLarge\"");
        }
    }

    [Fact]
    public async Task Without_a_configured_key_nothing_can_be_written_and_the_answer_says_how()
    {
        using var client = await ServeAsync(new GraphApiOptions());

        using var answer = await client.DeleteAsync("/api/documents/a.txt");

        ((int)answer.StatusCode).ShouldBe(403);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("GRAPH_API_KEYS");
    }

    [Fact]
    public async Task An_answer_or_an_address_that_is_too_large_is_refused_in_words()
    {
        using var client = await ServeAsync(new GraphApiOptions { LargestAnswer = 50 });

        using var large = await client.GetAsync("/api/stats");
        ((int)large.StatusCode).ShouldBe(400);
        (await large.Content.ReadAsStringAsync()).ShouldContain("\"answerTooLarge\"");
        using var address = await client.GetAsync("/api/stats?x=" + new string('a', 20_000));
        ((int)address.StatusCode).ShouldBe(414);
        (await address.Content.ReadAsStringAsync()).ShouldContain("\"targetTooLong\"");
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_given_up()
    {
        using var client = await ServeAsync(new GraphApiOptions { TimeoutSeconds = 0.05 }, DispatchProxy.Create<IGraphStore, SleepingStore>());

        using var answer = await client.GetAsync("/api/stats");

        ((int)answer.StatusCode).ShouldBe(503);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"timedOut\"");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("https://example.org", "https://example.org")]
    [InlineData("https://other.example", null)]
    [InlineData("*", "*")]
    public async Task Pages_of_other_sites_may_ask_only_where_the_configuration_names_them(string? configured, string? allowed)
    {
        using var client = await ServeAsync(new GraphApiOptions { CorsOrigins = configured is null ? [] : [configured] });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/stats") { Headers = { { "Origin", "https://example.org" } } };

        using var answer = await client.SendAsync(request);

        answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins);
        origins?.Single().ShouldBe(allowed);
        (origins is null).ShouldBe(allowed is null);
    }

    [Fact]
    public async Task Head_is_answered_wherever_get_is_with_the_same_headers_and_no_body()
    {
        using var client = await ServeAsync(new GraphApiOptions());
        foreach (var path in new[] { "/", "/api/stats", "/api/documents", "/api/curation", "/api/export?format=csv", "/health/live", "/openapi/v1.json", "/swagger/index.html", "/api/nothing", "/metrics" })
        {
            using var get = await client.GetAsync(path);
            using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

            head.StatusCode.ShouldBe(get.StatusCode, path);
            head.Content.Headers.ContentType?.MediaType.ShouldBe(get.Content.Headers.ContentType?.MediaType, path);
            head.Headers.ETag.ShouldBe(get.Headers.ETag, path);
            (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task Measures_are_given_as_Prometheus_reads_them()
    {
        using var client = await ServeAsync(new GraphApiOptions());
        await client.GetAsync("/api/stats");

        using var answer = await client.GetAsync("/metrics");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldContain("# TYPE http_server_request_duration_seconds histogram");
        text.ShouldContain("http_route=\"/api/stats\"");
    }

    [Fact]
    public async Task The_log_has_a_line_for_each_request_with_its_trace_and_without_key_and_query()
    {
        var (key, hash) = ApiKeys.Create();
        var before = Console.Error;
        using var log = new StringWriter();
        Console.SetError(TextWriter.Synchronized(log));
        try
        {
            using var client = await ServeAsync(new GraphApiOptions { JsonLog = true, ApiKeys = [hash] });
            client.DefaultRequestHeaders.Authorization = new("Bearer", key);
            using var answer = await client.GetAsync("/api/entities?q=秘密&unknown=1");
            var trace = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("traceId").GetString()!;
            trace.Length.ShouldBe(32);
            await _apps[^1].StopAsync();
            await _apps[^1].DisposeAsync();

            var line = log.ToString().Split('\n').Single(l => l.Contains(trace, StringComparison.Ordinal));
            JsonDocument.Parse(line).RootElement.GetProperty("State").GetProperty("Status").GetInt32().ShouldBe(400);
            log.ToString().ShouldNotContain(key);
            log.ToString().ShouldNotContain("秘密");
        }
        finally
        {
            Console.SetError(before);
        }
    }

    [Fact]
    public async Task An_address_that_is_not_percent_encoded_is_refused_by_the_server_itself()
    {
        using var client = await ServeAsync(new GraphApiOptions());

        (await RawAsync(client, "/api/documents?limit=1")).ShouldStartWith("HTTP/1.1 200");
        (await RawAsync(client, "/api/entities?q=北杨")).ShouldStartWith("HTTP/1.1 400");
    }

    private static async Task<string> RawAsync(HttpClient client, string target)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private async Task<HttpClient> ServeAsync(GraphApiOptions options, IGraphStore? store = null)
    {
        var app = GraphApi.Build(store ?? _store, options with { Urls = "http://127.0.0.1:0", JsonLog = options.JsonLog && options.ApiKeys.Count > 0 });
        _apps.Add(app);
        await app.StartAsync();
        return new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }
}
