using Graph.Insight.Commitments;
using Graph.Model;

namespace Graph.Insight.Tests.Commitments;

public sealed class CommitmentTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Theory]
    [InlineData("徐家汇书院", 2020, Phase.Completed, CommitmentOutcome.Kept, null)]
    [InlineData("徐家汇书院", 2021, Phase.Opened, CommitmentOutcome.Late, 1)]
    [InlineData("北杨人工智能小镇", 2020, Phase.Opened, CommitmentOutcome.Repeated, null)]
    [InlineData("北杨人工智能小镇", 2025, Phase.Completed, CommitmentOutcome.NotYetDue, null)]
    [InlineData("宛平剧场", 2020, Phase.Completed, CommitmentOutcome.Repeated, null)]
    [InlineData("宛平剧场", 2021, Phase.Completed, CommitmentOutcome.NoReport, null)]
    [InlineData("西岸国际人工智能中心", 2020, Phase.Opened, CommitmentOutcome.Unreported, null)]
    public async Task The_first_outcome_that_applies_is_the_outcome(string name, int year, Phase phase, CommitmentOutcome outcome, int? late)
    {
        var commitments = await seeds.Insight.CommitmentsAsync(await seeds.Insight.FoundAsync(name), year, year);

        var commitment = commitments.ShouldHaveSingleItem();
        (commitment.Phase, commitment.Outcome, commitment.YearsLate).ShouldBe((phase, outcome, late));
    }

    [Fact]
    public async Task A_promise_of_the_whole_is_not_kept_by_a_part()
    {
        var commitments = await seeds.Insight.CommitmentsAsync(await seeds.Insight.FoundAsync("天桥连廊"), 2020, 2020);

        var whole = commitments.ShouldHaveSingleItem();
        whole.Outcome.ShouldBe(CommitmentOutcome.Unreported);
        whole.Reached.ShouldBeNull();
    }

    [Fact]
    public async Task An_outcome_shows_the_passage_that_decided()
    {
        var commitments = await seeds.Insight.CommitmentsAsync(await seeds.Insight.FoundAsync("徐家汇书院"));

        commitments.Select(c => c.Answer.ShouldNotBeNull().Evidence.Quote).ShouldBe(["徐家汇书院项目基本建成", "徐家汇书院开放试运营"]);
    }

    [Fact]
    public async Task What_is_only_under_way_is_no_promise() =>
        (await seeds.Insight.CommitmentsAsync(await seeds.Insight.FoundAsync("西岸金融城"))).ShouldBeEmpty();
}
