using Graph.Insight.Entities;
using Graph.Insight.Paging;
using Graph.Model;

namespace Graph.Insight.Tests.Entities;

public sealed class ProfileTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Fact]
    public async Task A_profile_says_where_a_thing_lies_and_shows_the_passage()
    {
        var profile = await seeds.Insight.ProfileAsync(await seeds.Insight.FoundAsync("北杨人工智能小镇"));

        var place = profile.LocatedIn.ShouldHaveSingleItem();
        place.Place.Name.ShouldBe("华泾地区");
        place.Evidence.ShouldHaveSingleItem().Quote.ShouldBe("华泾地区:推动北杨人工智能小镇建设");
    }

    [Fact]
    public async Task A_profile_has_years_latest_phase_and_counts()
    {
        var profile = await seeds.Insight.ProfileAsync(await seeds.Insight.FoundAsync("北杨人工智能小镇"));

        profile.Labels.ShouldBe(["Entity", "Project"]);
        (profile.FirstYear, profile.LastYear).ShouldBe((2019, 2025));
        var latest = profile.LatestPhase.ShouldNotBeNull();
        (latest.Year, latest.Phase.Phase, latest.Phase.Planned).ShouldBe((2025, Phase.Completed, true));
        profile.Counts.ShouldBe(new EntityCounts(Mentions: 7, Documents: 4, Planned: 5, Reported: 3, Parts: 1, Relations: 1));
        profile.Evidence.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Part_and_whole_know_each_other()
    {
        var part = await seeds.Insight.ProfileAsync(await seeds.Insight.FoundAsync("天桥连廊四期"));
        part.PartOf.ShouldHaveSingleItem().ShouldSatisfyAllConditions(w => w.Entity.Name.ShouldBe("天桥连廊"), w => w.By.ShouldBe(PartSource.Name));

        var whole = await seeds.Insight.ProfileAsync(await seeds.Insight.FoundAsync("天桥连廊"));
        whole.Parts.Select(p => p.Entity.Name).ShouldContain("天桥连廊四期");
    }

    [Fact]
    public async Task An_alias_gives_its_reason() =>
        (await seeds.Insight.ProfileAsync(await seeds.Insight.FoundAsync("天桥连廊一期"))).Aliases.ShouldHaveSingleItem().Reason.ShouldNotBeEmpty();

    [Theory]
    [InlineData("北杨人工智能小镇", Presence.Steady)]
    [InlineData("徐家汇书院", Presence.Steady)]
    [InlineData("天桥连廊", Presence.Once)]
    public async Task How_a_thing_lives_in_the_reports(string name, Presence presence) =>
        (await seeds.Insight.ProfileAsync(await seeds.Insight.FoundAsync(name))).Presence.ShouldBe(presence);

    [Fact]
    public async Task Every_passage_is_listed_by_document_and_place()
    {
        var page = await seeds.Insight.MentionsAsync(await seeds.Insight.FoundAsync("宛平剧场"), PageRequest.First);

        page.Items.Select(m => (m.Year, m.Tense)).ShouldBe(
            [(2019, Tense.Review), (2020, Tense.Plan), (2020, Tense.Review), (2021, Tense.Plan)]);
        page.Total.ShouldBe(4);
    }

    [Fact]
    public async Task Only_passages_that_the_reader_is_sure_of_are_listed_when_asked_for()
    {
        var entity = await seeds.Insight.FoundAsync("北杨人工智能小镇");
        var all = await seeds.Insight.MentionsAsync(entity, PageRequest.First);
        var least = all.Items.Max(m => m.Score);

        var sure = await seeds.Insight.MentionsAsync(entity, PageRequest.First, least);

        sure.Items.ShouldBe(all.Items.Where(m => m.Score >= least));
        (await seeds.Insight.MentionsAsync(entity, PageRequest.First, 1.0)).Total.ShouldBe(all.Items.Count(m => m.Score >= 1));
    }
}
