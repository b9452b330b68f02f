using System.Net.Http.Headers;
using System.Text;
using Graph.Api.Writing;

namespace Graph.Api.Tests;

public sealed class WriteAccessTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Without_a_key_or_with_a_wrong_one_nothing_is_written()
    {
        foreach (var header in new[] { "", "Bearer ", "Bearer wrong", $"Basic {ApiHost.Key}", ApiHost.Key, $"Bearer {ApiHost.Hash}" })
        {
            var answer = await api.SendAsync(HttpMethod.Put, "/api/curation", Tsv("ignore\t310104/x\ty\n"), ("Authorization", header), ("If-Match", "*"));

            (answer.Status, answer.Json.GetProperty("code").GetString()).ShouldBe((401, "keyNeeded"), header);
            answer.Response.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
        }
    }

    [Fact]
    public void A_key_is_known_by_its_hash_alone()
    {
        var (key, hash) = ApiKeys.Create();
        var other = ApiKeys.Create();
        var keys = new ApiKeys([other.Hash, hash.ToUpperInvariant()]);

        keys.Accept(key).ShouldBeTrue();
        keys.Accept(other.Key).ShouldBeTrue();
        keys.Accept(hash).ShouldBeFalse();
        keys.Accept("").ShouldBeFalse();
        new ApiKeys([]).Accept(key).ShouldBeFalse();
        Should.Throw<ApiConfigurationException>(() => new ApiKeys(["secret"])).Message.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("旧.doc", "415", ".docx")]
    [InlineData("旧.wps", "415", ".docx")]
    [InlineData("旧.ofd", "415", ".docx")]
    [InlineData("不是报告.txt", "422", "side file")]
    public async Task A_file_that_cannot_be_taken_is_refused_with_what_to_do(string name, string status, string advice)
    {
        var answer = await api.WriteAsync(HttpMethod.Post, $"/api/documents?name={name}", Raw("从前有座山，山里有座庙。", "application/octet-stream"));

        $"{answer.Status}".ShouldBe(status, answer.Body);
        answer.Json.GetProperty("detail").GetString()!.ShouldContain(advice);
    }

    [Fact]
    public async Task A_body_without_a_name_or_of_another_type_is_refused()
    {
        (await api.WriteAsync(HttpMethod.Post, "/api/documents", Raw("x", "text/plain"))).Json.GetProperty("parameter").GetString().ShouldBe("name");
        (await api.WriteAsync(HttpMethod.Post, "/api/documents?name=a.png", Raw("x", "image/png"))).Status.ShouldBe(415);
        (await api.WriteAsync(HttpMethod.Post, "/api/documents?name=../a.txt", Raw("x", "text/plain"))).Json.GetProperty("parameter").GetString().ShouldBe("name");
        using var form = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        (await api.WriteAsync(HttpMethod.Post, "/api/documents", form)).Json.GetProperty("code").GetString().ShouldBe("oneFile");
    }

    [Fact]
    public async Task The_curation_file_is_replaced_by_who_has_seen_it()
    {
        var first = await api.GetAsync("/api/curation");
        first.MediaType.ShouldBe("text/tab-separated-values");
        var tag = first.Response.Headers.ETag!.ToString();
        const string lines = "distinct\t310104/徐家汇书院\t310104/北杨人工智能小镇\t两个项目\n";

        (await api.WriteAsync(HttpMethod.Put, "/api/curation", Tsv(lines))).Status.ShouldBe(428);
        (await api.WriteAsync(HttpMethod.Put, "/api/curation", Tsv(lines), ("If-Match", "\"other\""))).Status.ShouldBe(412);
        var put = await api.WriteAsync(HttpMethod.Put, "/api/curation", Tsv(lines), ("If-Match", tag));
        (put.Status, put.Json.GetProperty("decisions").GetInt32()).ShouldBe((200, 1), put.Body);
        (await api.WriteAsync(HttpMethod.Put, "/api/curation", Tsv(""), ("If-Match", tag))).Status.ShouldBe(412);

        var held = await api.GetAsync("/api/curation");
        held.Body.ShouldBe(lines);
        held.Response.Headers.ETag!.Tag.ShouldBe(put.Response.Headers.ETag!.Tag);
        (await api.GetAsync("/api/curation", ("If-None-Match", held.Response.Headers.ETag!.Tag))).Status.ShouldBe(304);

        var added = await api.WriteAsync(HttpMethod.Post, "/api/curation", Tsv("ignore\t310104/园区\t不是名称"));
        (added.Json.GetProperty("changed").GetBoolean(), added.Json.GetProperty("decisions").GetInt32()).ShouldBe((true, 2));
        (await api.WriteAsync(HttpMethod.Post, "/api/curation", Tsv(lines))).Json.GetProperty("changed").GetBoolean().ShouldBeFalse();

        var conflict = await api.WriteAsync(HttpMethod.Post, "/api/curation", Tsv("same\t310104/北杨人工智能小镇\t310104/徐家汇书院\t同一项目\n"));
        conflict.Status.ShouldBe(422);
        var line = conflict.Json.GetProperty("lines")[0];
        new[] { line.GetProperty("line").GetInt32(), line.GetProperty("otherLine").GetInt32() }.Order().ShouldBe([1, 3]);
        (await api.GetAsync("/api/curation")).Body.ShouldBe(lines + "ignore\t310104/园区\t不是名称\n");
    }

    private static ByteArrayContent Tsv(string text) => Raw(text, "text/tab-separated-values");

    private static ByteArrayContent Raw(string text, string type) =>
        new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
}
