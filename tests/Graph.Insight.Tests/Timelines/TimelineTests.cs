using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Testing;

namespace Graph.Insight.Tests.Timelines;

public sealed class TimelineTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Fact]
    public async Task The_town_has_every_plan_and_report_of_its_years()
    {
        var timeline = await seeds.Insight.TimelineOfAsync("北杨人工智能小镇");

        timeline.Lines().ShouldBe(
        [
            "2019 review Started",
            "2020 review Started",
            "2020 plan UnderWay",
            "2020 plan Opened",
            "2021 plan UnderWay",
            "2022 review Started",
            "2023 plan UnderWay",
            "2024 review Completed of 北杨人工智能小镇B地块",
            "2025 plan Completed",
        ]);
    }

    [Fact]
    public async Task Every_statement_shows_the_passage_it_stands_in()
    {
        var timeline = await seeds.Insight.TimelineOfAsync("北杨人工智能小镇");

        var started = timeline.Years.Single(y => y.Year == 2020).Reported.Single().Evidence;
        started.Document.ShouldBe(TimelinePassages.Plan2021);
        started.Date.ShouldBe(new DateOnly(2020, 12, 23));
        started.Section.ShouldBe(["表4重点项目推进情况"]);
        started.Quote.ShouldBe("北杨人工智能小镇开工建设");
        var text = (await seeds.Insight.TextAsync(started.Document)).ShouldNotBeNull();
        text.Text[started.Start..started.End].ShouldBe("北杨人工智能小镇");
    }

    [Fact]
    public async Task The_phase_of_a_year_is_the_last_reported_else_the_last_planned()
    {
        var timeline = await seeds.Insight.TimelineOfAsync("北杨人工智能小镇");

        Phases(timeline).ShouldBe(
        [
            "2019 Started", "2020 Started", "2021 UnderWay planned", "2022 Started", "2023 UnderWay planned",
            "2024 Completed of 北杨人工智能小镇B地块", "2025 Completed planned",
        ]);
    }

    [Fact]
    public async Task What_is_said_of_a_portion_is_not_the_phase_of_the_whole()
    {
        var timeline = await seeds.Insight.TimelineOfAsync("西岸金融城", 2020, 2020);

        var phase = timeline.Years.Single().Phase.ShouldNotBeNull();
        (phase.Phase, phase.Planned, phase.Scope).ShouldBe((Phase.Started, false, ""));
    }

    [Fact]
    public async Task A_year_whose_report_is_silent_is_told_from_a_year_without_one()
    {
        var timeline = await seeds.Insight.TimelineOfAsync("宛平剧场");

        timeline.Years.Select(y => (y.Year, y.Missing)).ShouldBe(
        [
            (2019, null), (2020, null), (2021, null),
            (2022, Coverage.NotNamed), (2023, Coverage.NotNamed), (2024, Coverage.NotNamed), (2025, Coverage.NotNamed),
        ]);
        (await seeds.Insight.TimelineOfAsync("宛平剧场", 2017, 2018)).Years.Select(y => y.Missing).ShouldBe([Coverage.NoReport, Coverage.NoReport]);
    }

    [Fact]
    public async Task Each_year_says_whether_the_report_that_looks_back_on_it_is_held()
    {
        var timeline = await seeds.Insight.TimelineOfAsync("北杨人工智能小镇");

        var year = timeline.Years.Single(y => y.Year == 2021);
        (year.Plan, year.Review).ShouldBe((Coverage.Named, Coverage.NoReport));
        year.Reported.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_whole_shows_what_is_said_of_its_parts_and_marks_them()
    {
        var timeline = await seeds.Insight.TimelineOfAsync("天桥连廊");

        timeline.Lines().ShouldBe(
        [
            "2019 review UnderWay",
            "2020 review Completed of 天桥连廊一期",
            "2020 plan Completed",
            "2022 review Opened of 天桥连廊二期",
            "2022 review Started of 天桥连廊四期",
            "2023 plan UnderWay of 天桥连廊三期",
            "2023 plan UnderWay of 天桥连廊四期",
            "2023 plan UnderWay of 天桥连廊五期",
            "2024 review Completed of 天桥连廊四期",
            "2024 review Completed of 天桥连廊五期",
        ]);
        timeline.Parts.Length.ShouldBe(5);
    }

    [Fact]
    public async Task A_part_shows_only_itself()
    {
        var timeline = await seeds.Insight.TimelineOfAsync("天桥连廊四期");

        timeline.Lines().ShouldBe(["2022 review Started", "2023 plan UnderWay", "2024 review Completed"]);
    }

    [Theory]
    [InlineData("徐家汇书院", "2019 ToppedOut", "2020 Completed", "2021 Opened planned", "2022 Opened")]
    [InlineData("西岸金融城", "2019 SitePrep", "2020 Started", "2021 UnderWay planned")]
    public async Task Other_projects_are_read_by_the_same_rules(string name, params string[] phases) =>
        Phases(await seeds.Insight.TimelineOfAsync(name)).ShouldBe(phases);

    [Theory]
    [InlineData(2030, null, 2030, 2030)]
    [InlineData(null, 2010, 2010, 2010)]
    [InlineData(null, 2020, 2019, 2020)]
    [InlineData(2024, null, 2024, 2025)]
    public async Task One_year_alone_bounds_one_end(int? from, int? to, int first, int last)
    {
        var timeline = await seeds.Insight.TimelineOfAsync("北杨人工智能小镇", from, to);

        (timeline.From, timeline.To).ShouldBe((first, last));
        timeline.Years.Length.ShouldBe(last - first + 1);
    }

    private static string[] Phases(Timeline timeline) =>
    [
        .. timeline.Years.Where(y => y.Phase is not null).Select(y =>
            $"{y.Year} {y.Phase!.Phase}{(y.Phase.Part is null ? "" : " of " + y.Phase.Part.Name)}{(y.Phase.Planned ? " planned" : "")}"),
    ];
}
