namespace Graph.Api.Tests;

/// <summary>What a caller can get wrong, and what every answer has.</summary>
public sealed class RequestTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("/api/entities?query=北杨", "unknownParameter", "query")]
    [InlineData("/api/entities?Q=北杨", "unknownParameter", "Q")]
    [InlineData("/api/stats?x=1", "unknownParameter", "x")]
    [InlineData("/health/live?x=1", "unknownParameter", "x")]
    [InlineData("/api/entities?label=5", "invalidValue", "label")]
    [InlineData("/api/entities?label=", "invalidValue", "label")]
    [InlineData("/api/entities?phase=Begun", "invalidValue", "phase")]
    [InlineData("/api/entities?year=2o20", "invalidValue", "year")]
    [InlineData("/api/entities?year=+2020", "invalidValue", "year")]
    [InlineData("/api/entities?year=99999999999", "invalidValue", "year")]
    [InlineData("/api/entities?limit=0", "invalidValue", "limit")]
    [InlineData("/api/entities?limit=201", "invalidValue", "limit")]
    [InlineData("/api/entities?cursor=北", "invalidValue", "cursor")]
    [InlineData("/api/entities?district=", "invalidValue", "district")]
    [InlineData("/api/entities?district=无此区", "unknownDistrict", "district")]
    [InlineData("/api/entities?area=北杨", "unknownArea", "area")]
    [InlineData("/api/entities?sort=name&sort=name", "repeatedParameter", "sort")]
    [InlineData("/api/entities/北杨人工智能小镇/timeline?from=2021&to=2020", "yearsReversed", "from")]
    [InlineData("/api/entities/北杨人工智能小镇/evolution?from=2021&to=2020", "yearsReversed", "from")]
    public async Task A_wrong_parameter_gives_400_and_is_named(string path, string code, string parameter)
    {
        var answer = await api.GetAsync(path);

        answer.Status.ShouldBe(400);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.Json.GetProperty("code").GetString().ShouldBe(code);
        answer.Json.GetProperty("parameter").GetString().ShouldBe(parameter);
        answer.Json.GetProperty("status").GetInt32().ShouldBe(400);
        answer.Json.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_wrong_choice_says_what_is_allowed()
    {
        var answer = await api.GetAsync("/api/entities?tense=future");

        answer.Json.GetProperty("allowed").EnumerateArray().Select(a => a.GetString()).ShouldBe(["review", "plan"]);
        answer.Json.GetProperty("detail").GetString().ShouldBe("“future” is no value for “tense”. Allowed: review, plan.");
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "可用的值")]
    [InlineData("fr, en;q=0.5, zh;q=0.4", "Allowed")]
    [InlineData("zh;q=0, en", "Allowed")]
    [InlineData("de", "Allowed")]
    [InlineData(";;;", "Allowed")]
    public async Task Messages_follow_the_language_of_the_caller(string language, string words) =>
        (await api.GetAsync("/api/entities?tense=future", ("Accept-Language", language))).Json.GetProperty("detail").GetString()!.ShouldContain(words);

    [Fact]
    public async Task A_value_that_is_too_long_is_refused_in_query_and_path()
    {
        (await api.GetAsync($"/api/entities?q={new string('园', 201)}")).Json.GetProperty("code").GetString().ShouldBe("valueTooLong");
        var path = await api.GetAsync($"/api/entities/{new string('a', 301)}");
        (path.Status, path.Json.GetProperty("parameter").GetString()).ShouldBe((400, "entity"));
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/api/entities/a/b")]
    [InlineData("/api/documents/none.txt")]
    [InlineData("/api/documents/none.txt/text")]
    [InlineData("/api/entities/%20")]
    [InlineData("/api/entities/%FF")]
    public async Task What_is_not_there_gives_404_as_a_problem(string path)
    {
        var answer = await api.GetAsync(path);

        answer.Status.ShouldBe(404, answer.Body);
        answer.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Another_method_gives_405_as_a_problem()
    {
        using var response = await api.Client.PostAsync("/api/entities", null);

        ((int)response.StatusCode).ShouldBe(405);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadAsStringAsync()).ShouldContain("methodNotAllowed");
    }

    [Theory]
    [InlineData("/api/entities?q=北杨")]
    [InlineData("/api/entities/北杨人工智能小镇")]
    [InlineData("/api/entities/北杨人工智能小镇/timeline")]
    [InlineData("/api/entities/北杨人工智能小镇/evolution")]
    [InlineData("/api/entities/北杨人工智能小镇/mentions")]
    [InlineData("/api/documents")]
    [InlineData("/api/documents/000_e114de9436bf481b.txt")]
    [InlineData("/api/documents/000_e114de9436bf481b.txt/text")]
    [InlineData("/api/stats")]
    public async Task Every_read_is_tagged_and_not_sent_twice(string path)
    {
        var first = await api.GetAsync(path);
        first.Status.ShouldBe(200, first.Body);
        var tag = first.Response.Headers.ETag.ShouldNotBeNull().Tag;
        first.Response.Headers.CacheControl.ShouldNotBeNull().NoCache.ShouldBeTrue();

        var again = await api.GetAsync(path, ("If-None-Match", $"\"other\", {tag}"));
        (again.Status, again.Body).ShouldBe((304, ""));
        again.Response.Headers.ETag!.Tag.ShouldBe(tag);
        (await api.GetAsync(path, ("If-None-Match", "\"other\""))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Another_query_has_another_tag()
    {
        var left = (await api.GetAsync("/api/entities?q=北杨")).Response.Headers.ETag!.Tag;
        var right = (await api.GetAsync("/api/entities?q=宛平")).Response.Headers.ETag!.Tag;

        left.ShouldNotBe(right);
    }

    [Fact]
    public async Task A_wrong_request_is_not_answered_with_304() =>
        (await api.GetAsync("/api/entities?label=5", ("If-None-Match", "*"))).Status.ShouldBe(400);

    [Theory]
    [InlineData("/api/stats")]
    [InlineData("/api/nothing")]
    [InlineData("/")]
    [InlineData("/swagger/index.html")]
    public async Task Every_answer_has_the_security_headers(string path)
    {
        var headers = (await api.GetAsync(path)).Response.Headers;

        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task The_way_in_points_to_the_documentation()
    {
        // The page says so to those without scripts; a build without the page, to everybody.
        (await api.GetAsync("/")).Body.ShouldContain("/swagger");
        (await api.GetAsync("/swagger/index.html")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_document_is_found_by_its_key_and_by_the_end_of_its_path()
    {
        (await api.GetAsync("/api/documents/hard%2F310106%20🚇.txt")).Status.ShouldBe(200);
        (await api.GetAsync("/api/documents/310106%20🚇.txt/text")).Json.GetProperty("document").GetString().ShouldBe("hard/310106 🚇.txt");
    }
}
