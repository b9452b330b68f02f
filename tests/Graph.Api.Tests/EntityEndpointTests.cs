using System.Text.Json;

namespace Graph.Api.Tests;

public sealed class EntityEndpointTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task The_evolution_of_the_town_is_told_with_its_passages()
    {
        var answer = await api.GetAsync("/api/entities/北杨人工智能小镇/evolution?from=2020&to=2021");

        answer.Status.ShouldBe(200);
        answer.MediaType.ShouldBe("application/json");
        answer.Body.ShouldContain("计划的投用未实现");
        var promise = answer.Json.GetProperty("promises")[0];
        promise.GetProperty("outcome").GetString().ShouldBe("repeated");
        promise.GetProperty("reached").GetBoolean().ShouldBeFalse();
        promise.GetProperty("promise").GetProperty("evidence").GetProperty("document").GetString().ShouldBe("000_e114de9436bf481b.txt");
        answer.Json.GetProperty("after").GetProperty("review").GetString().ShouldBe("noReport");
    }

    [Fact]
    public async Task A_timeline_has_every_year_asked_for()
    {
        var answer = await api.GetAsync("/api/entities/北杨人工智能小镇/timeline?from=2018&to=2021");

        answer.Json.GetProperty("years").EnumerateArray().Select(y => y.GetProperty("year").GetInt32()).ShouldBe([2018, 2019, 2020, 2021]);
        answer.Json.GetProperty("years")[0].GetProperty("missing").GetString().ShouldBe("noReport");
        answer.Json.GetProperty("years")[1].GetProperty("phase").GetProperty("phase").GetString().ShouldBe("Started");
    }

    [Fact]
    public async Task A_name_of_several_gives_300_and_nothing_to_follow()
    {
        foreach (var route in new[] { "", "/timeline", "/evolution", "/mentions" })
        {
            var answer = await api.GetAsync($"/api/entities/人民公园{route}");

            answer.Status.ShouldBe(300);
            answer.Response.Headers.Location.ShouldBeNull();
            answer.Json.GetProperty("code").GetString().ShouldBe("ambiguousName");
            answer.Json.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()).ShouldBe(
                ["project:310104:人民公园", "project:310106:人民公园"]);
        }
    }

    [Fact]
    public async Task An_unknown_name_gives_404_with_the_nearest()
    {
        var answer = await api.GetAsync("/api/entities/北杨");

        answer.Status.ShouldBe(404);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.Json.GetProperty("code").GetString().ShouldBe("unknownEntity");
        answer.Json.GetProperty("nearest")[0].GetProperty("name").GetString().ShouldBe("北杨人工智能小镇");
    }

    public static TheoryData<string> HardNames => [.. ApiHost.HardNames];

    [Theory]
    [MemberData(nameof(HardNames))]
    public async Task A_hard_name_is_found_by_search_and_its_id_works_in_every_route(string name)
    {
        var found = await api.GetAsync($"/api/entities?name={Uri.EscapeDataString(name)}");
        var id = found.Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString()!;

        foreach (var route in new[] { "", "/timeline", "/evolution", "/mentions" })
            (await api.GetAsync($"/api/entities/{Uri.EscapeDataString(id)}{route}")).Status.ShouldBe(200, id + route);
    }

    [Theory]
    [MemberData(nameof(HardNames))]
    public async Task A_hard_name_works_in_every_route_unless_no_path_can_hold_it(string name)
    {
        if (name is "." or "..")
            return;
        foreach (var route in new[] { "", "/timeline", "/evolution", "/mentions" })
        {
            var answer = await api.GetAsync($"/api/entities/{Uri.EscapeDataString(name)}{route}");
            answer.Status.ShouldBe(200, answer.Body);
        }
        (await api.GetAsync($"/api/entities/{Uri.EscapeDataString(name)}")).Json.GetProperty("name").GetString().ShouldBe(name);
    }

    [Fact]
    public async Task An_encoded_percent_is_not_decoded_twice()
    {
        (await api.GetAsync("/api/entities/%252F塔")).Status.ShouldBe(200);
        (await api.GetAsync("/api/entities/%2F塔")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Chinese_and_characters_outside_the_plane_are_not_escaped()
    {
        var answer = await api.GetAsync("/api/entities/𠮷林公园");

        answer.Body.ShouldContain("\"name\":\"𠮷林公园\"");
        answer.Body.ShouldNotContain("\\u");
        answer.Response.Content.Headers.ContentType!.CharSet.ShouldBe("utf-8");
    }

    [Fact]
    public async Task Pages_follow_their_cursor()
    {
        var ids = new List<string>();
        var path = "/api/entities?limit=4&sort=name";
        for (string? cursor = ""; cursor is not null;)
        {
            var page = (await api.GetAsync(cursor.Length == 0 ? path : $"{path}&cursor={cursor}")).Json;
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
            ids.Count.ShouldBeLessThanOrEqualTo(page.GetProperty("total").GetInt32());
            cursor = page.GetProperty("nextCursor").GetString();
        }
        ids.Count.ShouldBe((await api.GetAsync("/api/entities?limit=200")).Json.GetProperty("total").GetInt32());
        ids.ShouldBeUnique();
    }

    [Fact]
    public async Task Filters_are_read_by_name_or_code()
    {
        Names(await api.GetAsync("/api/entities?district=静安区")).ShouldBe(["人民公园"]);
        Names(await api.GetAsync("/api/entities?district=310106&label=project")).ShouldBe(["人民公园"]);
        Names(await api.GetAsync("/api/entities?area=徐家汇")).ShouldBe(["天桥连廊"]);
        Names(await api.GetAsync("/api/entities?phase=completed&year=2025&tense=plan")).ShouldBe(["北杨人工智能小镇"]);
    }

    [Fact]
    public async Task The_nodes_of_a_graph_have_their_phases()
    {
        var around = await api.GetAsync("/api/graph?center=北杨人工智能小镇");
        around.Json.GetProperty("nodes")[0].GetProperty("phases")[2].GetRawText().ShouldBe("""{"phase":"Completed","years":[2025]}""");

        var diff = await api.GetAsync("/api/diff?district=徐汇区&from=2020&to=2022");
        diff.Json.GetProperty("graph").GetProperty("nodes").EnumerateArray()
            .Single(n => n.GetProperty("entity").GetProperty("name").GetString() == "北杨人工智能小镇")
            .GetProperty("phases")[2].GetRawText().ShouldBe("""{"phase":"Completed","years":[2025]}""");
    }

    private static string[] Names(Answer answer) => [.. answer.Json.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString()!)];
}
