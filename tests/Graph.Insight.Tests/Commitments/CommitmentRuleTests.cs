using Graph.Insight.Commitments;
using Graph.Model;
using Graph.Testing;

namespace Graph.Insight.Tests.Commitments;

/// <summary>The rules of outcomes on the smallest reports that need them.</summary>
public sealed class CommitmentRuleTests : IDisposable
{
    private const string Name = "徐家汇书院";

    private readonly string _folder = Directory.CreateTempSubdirectory("graph-commitment-").FullName;

    [Fact]
    public async Task What_is_done_to_a_portion_does_not_keep_a_promise_of_the_whole() =>
        (await OutcomeAsync(promised: (Phase.Completed, ""), reported: (Phase.Completed, "地下工程", ""))).ShouldBe(CommitmentOutcome.Unreported);

    [Fact]
    public async Task What_is_done_to_the_whole_keeps_a_promise_of_a_portion() =>
        (await OutcomeAsync(promised: (Phase.Completed, "地下工程"), reported: (Phase.Completed, "", ""))).ShouldBe(CommitmentOutcome.Kept);

    [Fact]
    public async Task The_portion_promised_keeps_its_promise() =>
        (await OutcomeAsync(promised: (Phase.Completed, "地下工程"), reported: (Phase.Completed, "地下工程", ""))).ShouldBe(CommitmentOutcome.Kept);

    [Fact]
    public async Task A_later_phase_keeps_a_promise() =>
        (await OutcomeAsync(promised: (Phase.Started, ""), reported: (Phase.Opened, "", ""))).ShouldBe(CommitmentOutcome.Kept);

    [Fact]
    public async Task A_report_that_it_was_not_done_keeps_nothing() =>
        (await OutcomeAsync(promised: (Phase.Completed, ""), reported: (Phase.Completed, "", "未"))).ShouldBe(CommitmentOutcome.Unreported);

    [Fact]
    public async Task A_later_plan_for_a_portion_names_the_whole_again()
    {
        FactsBuilder Planned(int year) => new FactsBuilder($"{year}.txt").Of("徐汇区", "310104").Years(year - 1, year)
            .Section("二、主要任务", year, Tense.Plan).Sentence("持续推进南站8号地块土地收储。\n").Mention("南站8号地块", EntityLabel.Area);
        var first = Planned(2020).Said(Phase.SitePrep, "收储").Build();
        var second = Planned(2025).Said(Phase.SitePrep, "收储", scope: "土地").Build();
        await using var store = await SeedStore.FilledAsync(_folder, [first, second], new GraphBuilder(first, second).Build());
        var insight = new GraphInsight(store);

        (await insight.CommitmentsAsync(await insight.FoundAsync("南站8号地块"), 2020, 2020)).ShouldHaveSingleItem()
            .Outcome.ShouldBe(CommitmentOutcome.Repeated);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<CommitmentOutcome> OutcomeAsync((Phase Phase, string Scope) promised, (Phase Phase, string Scope, string Modality) reported)
    {
        var plan = new FactsBuilder("2020.txt").Of("徐汇区", "310104").Years(2019, 2020)
            .Section("二、2020年主要任务", 2020, Tense.Plan).Sentence("徐家汇书院。\n")
            .Mention(Name, EntityLabel.Project).Said(promised.Phase, scope: promised.Scope)
            .Build();
        var review = new FactsBuilder("2021.txt").Of("徐汇区", "310104").Years(2020, 2021)
            .Section("一、2020年工作回顾", 2020, Tense.Review).Sentence("徐家汇书院。\n")
            .Mention(Name, EntityLabel.Project).Said(reported.Phase, scope: reported.Scope, modality: reported.Modality)
            .Build();
        await using var store = await SeedStore.FilledAsync(_folder, [plan, review], new GraphBuilder(plan, review).Build());
        var insight = new GraphInsight(store);
        return (await insight.CommitmentsAsync(await insight.FoundAsync(Name))).ShouldHaveSingleItem().Outcome;
    }
}
