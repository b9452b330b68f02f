using Graph.Insight.Districts;
using Graph.Insight.Paging;
using Graph.Model;

namespace Graph.Insight.Tests.Districts;

public sealed class DistrictTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    private static readonly DistrictRef Xuhui = new("徐汇区", "310104");

    [Theory]
    [InlineData("310104", "徐汇区")]
    [InlineData("徐汇区", "徐汇区")]
    [InlineData("徐汇", "徐汇区")]
    [InlineData("徐", null)]
    [InlineData("静安", null)]
    public async Task A_district_is_found_by_code_by_name_and_by_the_beginning_of_one_name(string asked, string? found) =>
        ((await seeds.Insight.FindDistrictAsync(asked))?.Name).ShouldBe(found);

    [Fact]
    public async Task A_year_tells_what_its_reports_finished_and_promised()
    {
        var year = await seeds.Insight.DistrictYearAsync(Xuhui, 2020, 50);

        Names(year.Finished).ShouldBe(["徐家汇书院", "天桥连廊一期"], ignoreOrder: true);
        year.Promised.Items.Select(c => c.Entity.Name).ShouldContain("宛平剧场");
        year.ComparedWith.ShouldBe(2019);
        year.ScoreCard.ShouldHaveSingleItem().Promises.ShouldBe(year.Promised.Total);
    }

    [Fact]
    public async Task A_year_tells_what_moved_on_with_the_phase_before_and_after()
    {
        var year = await seeds.Insight.DistrictYearAsync(Xuhui, 2020, 50);

        var moved = year.MovedOn.Items.Single(e => e.Entity.Name == "西岸金融城");
        moved.Before!.Phase.ShouldBe(Phase.SitePrep);
        moved.After!.Phase.ShouldBe(Phase.Started);
        moved.Evidence.Length.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_on_the_way_and_is_no_longer_named_is_dropped_unless_it_was_finished()
    {
        var year = await seeds.Insight.DistrictYearAsync(Xuhui, 2022, 50);

        year.ComparedWith.ShouldBe(2021);
        Names(year.Dropped).ShouldBe(["宛平剧场", "西岸金融城"], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_years_are_set_against_each_other()
    {
        var diff = await seeds.Insight.DiffAsync(Xuhui, 2020, 2022, EntityLabel.Project, PageRequest.First);

        Names(diff.Appeared).ShouldBe(["天桥连廊二期", "天桥连廊四期"], ignoreOrder: true);
        Names(diff.Vanished).ShouldContain("宛平剧场");
        Names(diff.MovedOn).ShouldBe(["徐家汇书院"]);
        Names(diff.Stayed).ShouldBe(["北杨人工智能小镇"], "it is reported as begun in both years");
        diff.Graph.Nodes.Length.ShouldBe(diff.Appeared.Total + diff.Vanished.Total + diff.MovedOn.Total + diff.Stayed.Total);
        var edge = diff.Graph.Edges.Single(e => e.Edge.From.EndsWith("天桥连廊二期", StringComparison.Ordinal));
        (edge.Edge.Type, edge.Change).ShouldBe((RelationType.PartOf, Change.Vanished), "the whole is not named in 2022");
    }

    [Fact]
    public async Task The_pages_of_two_years_come_to_the_whole_with_every_edge_between_pages()
    {
        var whole = await seeds.Insight.DiffAsync(Xuhui, 2019, 2020, null, PageRequest.First);
        var pages = new List<YearDiff>();
        string? cursor = null;
        do
        {
            PageRequest.TryCreate(2, cursor, out var page).ShouldBeTrue();
            pages.Add(await seeds.Insight.DiffAsync(Xuhui, 2019, 2020, null, page!));
            cursor = pages[^1].NextCursor;
        }
        while (cursor is not null);

        whole.NextCursor.ShouldBeNull();
        pages.Count.ShouldBeGreaterThan(1);
        pages.ShouldAllBe(p => p.Appeared.Items.Length <= 2 && p.Appeared.Total == whole.Appeared.Total);
        pages.SelectMany(p => p.Appeared.Items).Select(c => c.Entity).ShouldBe(whole.Appeared.Items.Select(c => c.Entity));
        pages.SelectMany(p => p.Graph.Nodes).Select(n => n.Entity.Id).ShouldBe(whole.Graph.Nodes.Select(n => n.Entity.Id), ignoreOrder: true);
        pages.SelectMany(p => p.Graph.Edges).Select(Name).Distinct().ShouldBe(whole.Graph.Edges.Select(Name), ignoreOrder: true);
        static string Name(DiffEdge e) => $"{e.Edge.From} {e.Edge.Type} {e.Edge.To} {e.Change}";
    }

    [Fact]
    public async Task A_list_tells_how_long_it_is_when_it_is_cut()
    {
        var all = await seeds.Insight.DistrictYearAsync(Xuhui, 2020, 50);
        var cut = await seeds.Insight.DistrictYearAsync(Xuhui, 2020, 1);

        cut.Added.Items.Length.ShouldBe(1);
        cut.Added.Total.ShouldBe(all.Added.Total);
        all.Added.Total.ShouldBe(all.Added.Items.Length);
    }

    [Fact]
    public async Task A_district_counts_the_years_of_its_reports()
    {
        var profile = await seeds.Insight.DistrictAsync(Xuhui);

        profile.Documents.Length.ShouldBe(4);
        profile.Years.Select(y => y.Year).ShouldBe([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
        profile.Years.Single(y => y.Year == 2021).ReviewHeld.ShouldBeFalse();
        profile.Years.Single(y => y.Year == 2020).Finished.ShouldBe(2);
    }

    private static string[] Names(Listing<EntityChange> list) => [.. list.Items.Select(e => e.Entity.Name)];
}
