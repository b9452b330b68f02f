using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Graph.Api.Writing;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Graph.Testing;
using Microsoft.AspNetCore.Builder;

namespace Graph.Api.Tests;

/// <summary>Writing over HTTP on the seeds, as a user would: an empty store, a key, reports that are sent.</summary>
public sealed class WriteTests : IAsyncLifetime
{
    private const string Xuhui2020 = "000_e114de9436bf481b.txt";
    private const string Xuhui2023 = "004_c7b044fd7b48fcbf.txt";

    private readonly string _folder = Directory.CreateTempSubdirectory("graph-write-").FullName;
    private readonly (string Key, string Hash) _key = ApiKeys.Create();
    private SqliteGraphStore _store = null!;
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await SqliteGraphStore.OpenAsync(Path.Combine(_folder, "graph.db"), StoreOpenMode.Create);
        _app = GraphApi.Build(_store, new GraphApiOptions { Urls = "http://127.0.0.1:0", ApiKeys = [_key.Hash], RequestsPerMinute = 0, JsonLog = false });
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _key.Key);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_report_that_is_sent_can_be_asked_about_when_its_job_is_done_and_the_same_bytes_change_nothing()
    {
        var job = await SendSeedAsync(Xuhui2020);

        job.GetProperty("state").GetString().ShouldBe("done");
        job.GetProperty("mentions").GetInt32().ShouldBeGreaterThan(300);
        var entity = await JsonAsync(await _client.GetAsync("/api/entities/北杨人工智能小镇"));
        entity.GetProperty("name").GetString().ShouldBe("北杨人工智能小镇");

        var revision = (await _store.GetStateAsync()).Revision;
        using var again = await _client.PostAsync($"/api/documents?name={Xuhui2020}", Raw(Seed(Xuhui2020)));
        ((int)again.StatusCode).ShouldBe(200);
        var same = await JsonAsync(again);
        (same.GetProperty("changed").GetBoolean(), same.GetProperty("heldAs").GetString()).ShouldBe((false, Xuhui2020));
        using var copy = await _client.PostAsync("/api/documents?name=copy.txt", Raw(Seed(Xuhui2020)));
        (await JsonAsync(copy)).GetProperty("heldAs").GetString().ShouldBe(Xuhui2020);
        (await _store.GetStateAsync()).Revision.ShouldBe(revision);
    }

    [Fact]
    public async Task A_form_is_read_as_a_browser_sends_it_and_settings_win_over_the_text()
    {
        using var form = new MultipartFormDataContent { { Raw(Seed(Xuhui2023), "text/plain"), "file", "区情/" + Xuhui2023 } };
        using var answer = await _client.PostAsync("/api/documents?date=2023-01-05&review=2022&plan=2023", form);

        ((int)answer.StatusCode).ShouldBe(202, await answer.Content.ReadAsStringAsync());
        await FinishedAsync(answer);
        var document = (await _store.GetDocumentsAsync()).ShouldHaveSingleItem();
        document.Key.ShouldBe(Xuhui2023);
        document.Metadata.Date!.Value.ShouldBe(new DateOnly(2023, 1, 5));
    }

    [Fact]
    public async Task The_events_of_a_job_end_with_it()
    {
        using var sent = await _client.PostAsync($"/api/documents?name={Xuhui2023}", Raw(Seed(Xuhui2023)));
        var location = sent.Headers.Location!.ToString();

        using var answer = await _client.GetAsync($"{location}/events");
        var events = await answer.Content.ReadAsStringAsync();

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        events.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(e => e.StartsWith("event: job\ndata: {", StringComparison.Ordinal));
        events.ShouldContain("\"state\":\"done\"");
        events.TrimEnd().ShouldEndWith("}");
    }

    [Fact]
    public async Task A_pdf_gives_passages_with_their_page()
    {
        var lines = Encoding.UTF8.GetString(Seed(Xuhui2020)).Split('\n').Select(l => string.Concat(l.Where(c => !char.IsWhiteSpace(c) && c != '\ufeff'))).Where(l => l.Length > 0);
        using var answer = await _client.PostAsync("/api/documents?name=徐汇.pdf", Raw(PdfPages.Print("徐汇区人民代表大会文件", lines), "application/pdf"));
        await FinishedAsync(answer);

        var mentions = await JsonAsync(await _client.GetAsync("/api/entities/北杨人工智能小镇/mentions"));

        var pages = mentions.GetProperty("items").EnumerateArray().Select(m => m.GetProperty("evidence").GetProperty("page").GetInt32()).ToList();
        pages.ShouldNotBeEmpty();
        pages.ShouldAllBe(page => page > 1 && page < 40);
    }

    [Fact]
    public async Task A_document_is_taken_out_with_all_that_only_it_said()
    {
        await SendSeedAsync(Xuhui2020);
        await SendSeedAsync(Xuhui2023);

        using var gone = await _client.DeleteAsync($"/api/documents/{Xuhui2020}");
        ((int)gone.StatusCode).ShouldBe(204);
        (await _store.GetDocumentsAsync()).Select(d => d.Key).ShouldBe([Xuhui2023]);
        (await _store.GetStateAsync()).Resolved.ShouldBeTrue();
        using var again = await _client.DeleteAsync($"/api/documents/{Xuhui2020}");
        ((int)again.StatusCode).ShouldBe(404);
        (await _client.GetStringAsync("/api/entities?q=田林路下穿")).ShouldContain("\"total\":0");
    }

    [Fact]
    public async Task Readers_go_on_meanwhile_and_see_the_store_change_from_one_whole_state_to_the_next()
    {
        await SendSeedAsync(Xuhui2023);
        using var before = await _client.GetAsync("/api/stats");
        using var sent = await _client.PostAsync($"/api/documents?name={Xuhui2020}", Raw(Seed(Xuhui2020)));
        var job = _client.GetStringAsync($"{sent.Headers.Location}/events");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!job.IsCompleted)
        {
            using var answer = await _client.GetAsync("/api/stats");
            ((int)answer.StatusCode).ShouldBe(200);
            var stats = await JsonAsync(answer);
            seen.Add($"{stats.GetProperty("documents")} {stats.GetProperty("entities")}");
            using var names = await _client.GetAsync("/api/entities?q=徐家汇");
            ((int)names.StatusCode).ShouldBe(200);
        }
        using var after = await _client.GetAsync("/api/stats");

        seen.Count.ShouldBeLessThanOrEqualTo(2);
        after.Headers.ETag!.Tag.ShouldNotBe(before.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task Pages_neither_repeat_nor_skip_what_stood_there_when_a_document_is_added()
    {
        await SendSeedAsync(Xuhui2023);
        var all = await IdsAsync("/api/entities?limit=200&sort=name");
        var first = await JsonAsync(await _client.GetAsync("/api/entities?limit=20&sort=name"));
        await SendSeedAsync(Xuhui2020);
        var rest = await IdsAsync($"/api/entities?limit=200&sort=name&cursor={first.GetProperty("nextCursor").GetString()}");

        var seen = first.GetProperty("items").EnumerateArray().Select(Id).Concat(rest).ToList();

        seen.ShouldBeUnique();
        var kept = (await _store.ReadEntitiesAsync().ToListAsync()).Select(e => e.Entity.Id).ToHashSet(StringComparer.Ordinal);
        all.Where(kept.Contains).Except(seen).ShouldBeEmpty();
    }

    [Fact]
    public async Task Documents_sent_together_are_all_taken_in()
    {
        var names = Directory.GetFiles(RepositoryFiles.Seeds, "*.txt").Select(f => Path.GetFileName(f)!).ToList();
        var answers = await Task.WhenAll(names.Select(name => _client.PostAsync($"/api/documents?name={name}", Raw(Seed(name)))));
        foreach (var answer in answers)
            (await FinishedAsync(answer)).GetProperty("state").GetString().ShouldBe("done");

        (await _store.GetDocumentsAsync()).Select(d => d.Key).ShouldBe(names.Order(StringComparer.Ordinal));
        (await JsonAsync(await _client.GetAsync("/api/entities/北杨人工智能小镇/evolution?from=2020&to=2021"))).GetProperty("summary").ToString()
            .ShouldContain("计划的投用未实现");
    }

    private static byte[] Seed(string name) => File.ReadAllBytes(Path.Combine(RepositoryFiles.Seeds, name));

    private static ByteArrayContent Raw(byte[] bytes, string type = "text/plain") => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    private async Task<JsonElement> SendSeedAsync(string name)
    {
        using var answer = await _client.PostAsync($"/api/documents?name={name}", Raw(Seed(name)));
        ((int)answer.StatusCode).ShouldBe(202, await answer.Content.ReadAsStringAsync());
        return await FinishedAsync(answer);
    }

    private async Task<JsonElement> FinishedAsync(HttpResponseMessage answer)
    {
        await _client.GetStringAsync($"{answer.Headers.Location}/events");
        return await JsonAsync(await _client.GetAsync(answer.Headers.Location));
    }

    private async Task<List<string>> IdsAsync(string path)
    {
        var ids = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await JsonAsync(await _client.GetAsync(cursor.Length == 0 ? path : $"/api/entities?limit=200&sort=name&cursor={cursor}"));
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(Id));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        return ids;
    }
}
