using System.Text.Json;
using Graph.Api.Writing;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Graph.Testing;
using Microsoft.AspNetCore.Builder;

namespace Graph.Api.Tests;

/// <summary>The API as it is served: Kestrel on a free port, over a store of the hand-entered passages and of names that are hard to ask for.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    /// <summary>Names with characters that mean something in addresses, in SQL or in JSON.</summary>
    public static readonly string[] HardNames =
        ["A/B馆", "100%绿地", "C#实验室?", "“乐龄汇”南部养老中心", "O'Neil \"馆\"", "🚇站", "𠮷林公园", "a+b空间", "A&B=C中心", "%2F塔", "..", "."];

    private static readonly (string Key, string Hash) Pair = ApiKeys.Create();

    private readonly string _folder = Directory.CreateTempSubdirectory("graph-api-").FullName;
    private SqliteGraphStore? _store;
    private WebApplication? _app;

    /// <summary>A key that may write.</summary>
    public static string Key => Pair.Key;

    /// <summary>Its hash.</summary>
    public static string Hash => Pair.Hash;

    /// <summary>A client that follows nothing by itself.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        ReportFacts[] reports = [.. TimelinePassages.Reports(), Named("徐汇区", "310104"), Named("静安区", "310106")];
        _store = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"), StoreOpenMode.Create);
        foreach (var facts in reports)
            await _store.WriteReportAsync(facts);
        await _store.WriteResolutionAsync(TimelinePassages.Graph(reports));
        _app = GraphApi.Build(_store, new GraphApiOptions { Urls = "http://127.0.0.1:0", RequestsPerMinute = 0, ApiKeys = [Hash], JsonLog = false });
        await _app.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    /// <summary>The answer to a GET.</summary>
    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    /// <summary>The answer to a request that writes, with the key.</summary>
    public Task<Answer> WriteAsync(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers) =>
        SendAsync(method, path, body, [("Authorization", $"Bearer {Key}"), .. headers]);

    /// <summary>An answer's status, media type and body.</summary>
    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, body, response);
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        if (_store is not null)
            await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static ReportFacts Named(string district, string code)
    {
        var report = new FactsBuilder($"hard/{code} 🚇.txt").Of(district, code).Years(2019, 2020).Section("一、2019年工作回顾", 2019, Tense.Review)
            .Sentence("人民公园开放。\n").Mention("人民公园", EntityLabel.Project).Said(Phase.Opened, "开放");
        if (code is "310104")
        {
            report.Sentence("全年完成固定资产投资320亿元。\n").Measured("固定资产投资320亿元", "固定资产投资", 320, "亿元");
            foreach (var name in HardNames)
            {
                // A sentence holds no white space, so that the name as written has none either.
                var written = name.Replace(" ", "", StringComparison.Ordinal);
                report.Sentence($"推进{name}建设。\n").Mention(written, EntityLabel.Project, name).Said(Phase.UnderWay, "推进");
            }
        }
        return report.Build();
    }
}

/// <summary>An answer of the API.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">Its media type, or null.</param>
/// <param name="Body">Its body as sent.</param>
/// <param name="Response">The rest; its content is read.</param>
public sealed record Answer(int Status, string? MediaType, string Body, HttpResponseMessage Response)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
