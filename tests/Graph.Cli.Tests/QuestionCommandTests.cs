using System.Text.Json;

namespace Graph.Cli.Tests;

/// <summary>The questions of the API, asked on the command line of a store built from the seeds.</summary>
public class QuestionCommandTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Fact]
    public async Task The_score_card_of_a_year_is_printed_with_both_passages()
    {
        var result = await RunAsync("commitments", "--district", "徐汇", "--year", "2020", "--outcome", "kept");

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        result.Output.ShouldContain("徐汇区\t2020\t");
        result.Output.ShouldContain("百代唱片馆基本建成");
        result.Output.ShouldContain("徐家汇书院项目基本建成");
    }

    [Fact]
    public async Task A_promise_of_the_town_is_judged_as_JSON()
    {
        var result = await RunAsync("commitments", "--district", "310104", "--year", "2020", "--limit", "200", "--json");

        var town = JsonDocument.Parse(result.Output).RootElement.GetProperty("items").EnumerateArray()
            .Single(c => c.GetProperty("entity").GetProperty("name").ValueEquals("北杨人工智能小镇"));
        town.GetProperty("outcome").GetString().ShouldBe("repeated");
        town.GetProperty("rule").GetString().ShouldBe("laterPlan");
    }

    [Fact]
    public async Task A_district_without_reports_is_exit_code_4()
    {
        var result = await RunAsync("commitments", "--district", "没有区");

        result.ExitCode.ShouldBe(ExitCode.NotFound);
        result.Error.ShouldContain("徐汇区");
    }

    [Fact]
    public async Task A_question_is_answered_and_its_reading_shown()
    {
        var result = await RunAsync("ask", "北杨人工智能小镇从2020年到2021年有什么变化");

        result.Output.ShouldStartWith("北杨人工智能小镇：2020年计划");
        result.Error.ShouldContain("from=2020 to=2021");
    }

    [Fact]
    public async Task A_question_that_cannot_be_read_is_answered_with_what_can()
    {
        var result = await RunAsync("ask", "今天天气怎么样");

        result.ExitCode.ShouldBe(ExitCode.NotFound);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("某地区有哪些项目");
    }

    [Fact]
    public async Task A_merge_is_a_line_of_the_curation_file_and_takes_effect()
    {
        using var folder = new TemporaryFolder();
        var copy = folder["copy.db"];
        File.Copy(seeds.Path, copy);

        var merged = await CommandLine.RunAsync("merge", "银都路隧道", "银都路越江隧道", "--reason", "同一条隧道", "--store", copy);

        merged.ExitCode.ShouldBe(ExitCode.Done, merged.Error);
        (await CommandLine.RunAsync("curation", "get", "--store", copy)).Output.ShouldBe("same\t310104/银都路隧道\t310104/银都路越江隧道\t同一条隧道\n");
        (await CommandLine.RunAsync("show", "银都路隧道", "--store", copy)).Output.ShouldContain("银都路越江隧道");
    }

    [Fact]
    public async Task Districts_stand_side_by_side() =>
        (await RunAsync("compare", "徐汇区", "静安区", "--year", "2019")).Output.ShouldStartWith("2019\t徐汇区\t静安区");

    private Task<RunResult> RunAsync(params string[] arguments) => CommandLine.RunAsync([.. arguments, "--store", seeds.Path]);
}
