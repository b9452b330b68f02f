using System.Text.Json;

namespace Graph.Cli.Tests;

public class TimelineTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Fact]
    public async Task The_AI_town_is_followed_from_its_start_to_the_promise_of_its_completion()
    {
        var said = await StatementsAsync("北杨人工智能小镇");

        said.ShouldContain(new Said(2019, "review", "Started", null), "正式启动建设");
        said.ShouldContain(new Said(2020, "plan", "UnderWay", null), "建设运营");
        said.ShouldContain(new Said(2020, "plan", "Opened", null), "建设运营");
        said.ShouldContain(new Said(2020, "review", "Started", null), "开工建设");
        said.ShouldContain(new Said(2021, "plan", "UnderWay", null), "推动…建设");
        said.ShouldContain(new Said(2022, "review", "Started", null), "全面开工");
        said.ShouldContain(new Said(2023, "plan", "UnderWay", null), "加快…项目建设");
        said.ShouldContain(new Said(2024, "review", "Completed", "北杨人工智能小镇B地块"), "B地块竣工");
        said.ShouldContain(new Said(2025, "plan", "Completed", null), "确保…竣工");
        said.Count.ShouldBe(9, "nothing else is said of it");
    }

    [Theory]
    [InlineData("徐家汇书院", 2019, "review", "ToppedOut")]
    [InlineData("徐家汇书院", 2020, "review", "Completed")]
    [InlineData("徐家汇书院", 2022, "review", "Opened")]
    [InlineData("宛平剧场", 2019, "review", "ToppedOut")]
    [InlineData("宛平剧场", 2020, "plan", "Completed")]
    [InlineData("宛平剧场", 2020, "review", "UnderWay")]
    [InlineData("宛平剧场", 2021, "plan", "Completed")]
    [InlineData("西岸金融城", 2019, "review", "SitePrep")]
    [InlineData("西岸金融城", 2020, "plan", "UnderWay")]
    [InlineData("西岸金融城", 2020, "review", "SitePrep")]
    [InlineData("西岸金融城", 2020, "review", "Started")]
    [InlineData("天桥连廊", 2019, "review", "UnderWay")]
    [InlineData("天桥连廊", 2020, "review", "Completed")]
    [InlineData("天桥连廊", 2022, "review", "Opened")]
    [InlineData("天桥连廊", 2022, "review", "Started")]
    [InlineData("天桥连廊", 2024, "review", "Completed")]
    public async Task Other_things_are_followed_as_well(string name, int year, string tense, string phase)
    {
        var said = await StatementsAsync(name);

        said.Select(s => (s.Year, s.Tense, s.Phase)).ShouldContain((year, tense, phase), $"{name}: {string.Join("; ", said)}");
    }

    [Fact]
    public async Task The_evolution_says_that_the_promise_of_2020_was_not_reached_and_that_no_report_on_2021_is_held()
    {
        var result = await CommandLine.RunAsync("evolution", "北杨人工智能小镇", "--from", "2020", "--to", "2021", "--json", "--store", seeds.Path);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        var evolution = JsonDocument.Parse(result.Output).RootElement;
        evolution.GetProperty("after").GetProperty("review").GetString().ShouldBe("noReport");
        evolution.GetProperty("before").GetProperty("phase").GetProperty("phase").GetString().ShouldBe("Started");
        var opened = evolution.GetProperty("promises").EnumerateArray().Single(p => p.GetProperty("phase").GetString() == "Opened");
        opened.GetProperty("reached").GetBoolean().ShouldBeFalse();
        var summary = evolution.GetProperty("summary").GetString()!;
        summary.ShouldContain("2020");
        summary.ShouldContain("2021");
        foreach (var clause in evolution.GetProperty("clauses").EnumerateArray())
            summary.ShouldContain(clause.GetProperty("text").GetString()!);
    }

    [Fact]
    public async Task Each_statement_comes_with_its_passage()
    {
        var result = await CommandLine.RunAsync("timeline", "北杨人工智能小镇", "--store", seeds.Path);

        result.Output.ShouldContain("正式启动建设");
        result.Output.ShouldContain("000_e114de9436bf481b.txt:");
        result.Output.ShouldContain("北杨人工智能小镇B地块竣工");
        result.Output.ShouldNotContain("╭", Case.Sensitive, "a pipe gets plain lines");
    }

    [Fact]
    public async Task A_name_that_nothing_bears_gets_the_nearest_ones_and_exit_code_4()
    {
        var result = await CommandLine.RunAsync("timeline", "北扬人工智能小镇", "--store", seeds.Path);

        result.ExitCode.ShouldBe(ExitCode.NotFound);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("北杨人工智能小镇");
    }

    private async Task<List<Said>> StatementsAsync(string name)
    {
        var result = await CommandLine.RunAsync("timeline", name, "--json", "--store", seeds.Path);
        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        return
        [
            .. JsonDocument.Parse(result.Output).RootElement.GetProperty("years").EnumerateArray()
                .SelectMany(y => y.GetProperty("planned").EnumerateArray().Concat(y.GetProperty("reported").EnumerateArray()))
                .Select(s => new Said(
                    s.GetProperty("year").GetInt32(),
                    s.GetProperty("tense").GetString()!,
                    s.GetProperty("phase").GetString()!,
                    s.TryGetProperty("part", out var part) && part.ValueKind == JsonValueKind.Object ? part.GetProperty("name").GetString() : null)),
        ];
    }

    private sealed record Said(int Year, string Tense, string Phase, string? Part);
}
