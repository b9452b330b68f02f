using Graph.Insight.Commitments;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Insight.Tests.Evolutions;

public sealed class EvolutionTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Fact]
    public async Task The_town_was_to_be_running_in_2020_and_only_began()
    {
        var evolution = await seeds.Insight.EvolutionOfAsync("北杨人工智能小镇", 2020, 2021);

        evolution.Before.Planned.Select(s => s.Phase).ShouldBe([Phase.UnderWay, Phase.Opened]);
        evolution.Before.Reported.Select(s => s.Phase).ShouldBe([Phase.Started]);
        var promise = evolution.Promises.ShouldHaveSingleItem();
        (promise.Year, promise.Phase, promise.Reached).ShouldBe((2020, Phase.Opened, false));
        promise.Reported.ShouldNotBeNull().Phase.ShouldBe(Phase.Started);
        promise.Outcome.ShouldBe(CommitmentOutcome.Repeated);

        evolution.After.Planned.Select(s => s.Phase).ShouldBe([Phase.UnderWay]);
        evolution.After.Review.ShouldBe(Coverage.NoReport);
        evolution.After.Phase.ShouldNotBeNull().Planned.ShouldBeTrue();
    }

    [Fact]
    public async Task The_summary_says_so_and_that_no_report_on_2021_is_held()
    {
        var evolution = await seeds.Insight.EvolutionOfAsync("北杨人工智能小镇", 2020, 2021);

        evolution.Summary.ShouldBe(
            "北杨人工智能小镇：2020年计划推进建设、投用，2020年报告开工，计划的投用未实现；2021年计划推进建设，未再提投用，库中没有回顾2021年的报告。");
    }

    [Fact]
    public async Task The_summary_is_its_clauses_and_each_that_a_report_says_has_its_passage()
    {
        foreach (var name in new[] { "北杨人工智能小镇", "天桥连廊", "徐家汇书院", "宛平剧场", "西岸金融城" })
        {
            var evolution = await seeds.Insight.EvolutionOfAsync(name);

            string.Concat(evolution.Clauses.Select(c => c.Text)).ShouldBe(evolution.Summary);
            foreach (var clause in evolution.Clauses)
                (clause.Evidence.IsEmpty == (clause.Text.Contains("库中没有", StringComparison.Ordinal) || clause.Text.Contains("报告未提及", StringComparison.Ordinal)))
                    .ShouldBeTrue(clause.Text);
        }
    }

    [Fact]
    public async Task What_both_years_plan_is_repeated_and_what_only_the_first_plans_is_dropped()
    {
        var evolution = await seeds.Insight.EvolutionOfAsync("北杨人工智能小镇", 2020, 2021);

        var repeated = evolution.Repeated.ShouldHaveSingleItem();
        (repeated.Before.Phase, repeated.Before.Year, repeated.After.Year).ShouldBe((Phase.UnderWay, 2020, 2021));
        var dropped = evolution.Dropped.ShouldHaveSingleItem();
        (dropped.Tense, dropped.Phase).ShouldBe((Tense.Plan, Phase.Opened));
        evolution.New.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_reported_is_not_dropped_when_no_report_could_repeat_it()
    {
        var evolution = await seeds.Insight.EvolutionOfAsync("西岸金融城", 2020, 2021);

        evolution.Dropped.ShouldNotContain(s => s.Tense == Tense.Review);
    }

    [Fact]
    public async Task A_plan_that_was_carried_out_is_not_dropped()
    {
        var evolution = await seeds.Insight.EvolutionOfAsync("徐家汇书院", 2020, 2021);

        evolution.Dropped.ShouldBeEmpty();
        evolution.New.Select(s => (s.Tense, s.Phase)).ShouldBe([(Tense.Plan, Phase.Opened)]);
        evolution.Summary.ShouldBe(
            "徐家汇书院：2020年计划竣工，2020年报告竣工，计划的竣工已实现；2021年计划投用，库中没有回顾2021年的报告。");
    }

    [Fact]
    public async Task A_promise_kept_late_is_told_when_the_later_year_tells_it()
    {
        var late = await seeds.Insight.EvolutionOfAsync("徐家汇书院", 2021, 2022);
        late.Summary.ShouldContain("计划的投用到2022年才见报告，晚1年");

        var early = await seeds.Insight.EvolutionOfAsync("徐家汇书院", 2020, 2021);
        early.Summary.ShouldNotContain("2022");
    }

    [Fact]
    public async Task Parts_that_appeared_are_named_by_what_they_add()
    {
        var evolution = await seeds.Insight.EvolutionOfAsync("天桥连廊", 2020, 2024);

        evolution.PartsAppeared.Select(p => (p.Part.Name, p.Year)).ShouldBe(
            [("天桥连廊二期", 2022), ("天桥连廊四期", 2022), ("天桥连廊三期", 2023), ("天桥连廊五期", 2023)], ignoreOrder: true);
        evolution.Summary.ShouldContain("其间新出现");
        evolution.Summary.ShouldContain("2022年报告四期开工、二期投用；2023年计划三期、四期、五期推进建设；2024年报告四期、五期竣工");
    }

    [Fact]
    public async Task A_year_in_which_a_held_report_does_not_name_it_says_so()
    {
        var evolution = await seeds.Insight.EvolutionOfAsync("宛平剧场", 2021, 2022);

        evolution.Summary.ShouldBe("宛平剧场：2021年计划改扩建工程竣工，库中没有回顾2021年的报告；关于2022年的报告未提及。");
    }

    [Fact]
    public async Task Without_years_it_goes_from_the_first_to_the_last_that_name_it()
    {
        var evolution = await seeds.Insight.EvolutionOfAsync("北杨人工智能小镇");

        (evolution.From, evolution.To).ShouldBe((2019, 2025));
    }
}
