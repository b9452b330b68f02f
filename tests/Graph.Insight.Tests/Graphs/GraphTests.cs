using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Insight.Graphs;
using Graph.Insight.Paging;
using Graph.Model;

namespace Graph.Insight.Tests.Graphs;

public sealed class GraphTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Fact]
    public async Task A_neighbour_comes_with_its_relation_and_its_passage()
    {
        var page = await seeds.Insight.Graph.NeighborsAsync(await seeds.Insight.FoundAsync("北杨人工智能小镇"), null, null, PageRequest.First);

        page.Items.Select(n => (n.Entity.Name, n.Relation, n.Direction, n.Count)).ShouldBe(
            [("华泾地区", RelationType.LocatedIn, Direction.Out, 1), ("北杨人工智能小镇B地块", RelationType.PartOf, Direction.In, 0)]);
        page.Items[0].Evidence.ShouldHaveSingleItem().Quote.ShouldBe("华泾地区:推动北杨人工智能小镇建设");
        page.Items[0].Years.ShouldBe([2021]);
    }

    [Fact]
    public async Task Neighbours_are_narrowed_by_label_and_year()
    {
        var town = await seeds.Insight.FoundAsync("北杨人工智能小镇");

        (await seeds.Insight.Graph.NeighborsAsync(town, EntityLabel.Area, 2021, PageRequest.First)).Items.ShouldHaveSingleItem();
        (await seeds.Insight.Graph.NeighborsAsync(town, EntityLabel.Area, 2020, PageRequest.First)).Items.ShouldBeEmpty();
        (await seeds.Insight.Graph.NeighborsAsync(town, EntityLabel.Program, null, PageRequest.First)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_way_from_a_part_leads_over_its_whole_to_where_that_lies()
    {
        var answer = await seeds.Insight.Graph.PathsAsync(
            await seeds.Insight.FoundAsync("北杨人工智能小镇B地块"), await seeds.Insight.FoundAsync("华泾地区"), 4);

        answer.Length.ShouldBe(2);
        var path = answer.Paths.ShouldHaveSingleItem();
        path.Nodes.Select(n => n.Name).ShouldBe(["北杨人工智能小镇B地块", "北杨人工智能小镇", "华泾地区"]);
        path.Steps.Select(s => s.Type).ShouldBe([RelationType.PartOf, RelationType.LocatedIn]);
        path.Steps[1].Evidence.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_way_longer_than_allowed_and_one_that_is_not_there_have_no_length()
    {
        var part = await seeds.Insight.FoundAsync("北杨人工智能小镇B地块");

        (await seeds.Insight.Graph.PathsAsync(part, await seeds.Insight.FoundAsync("华泾地区"), 1)).Length.ShouldBeNull();
        (await seeds.Insight.Graph.PathsAsync(part, await seeds.Insight.FoundAsync("宛平剧场"), 6)).Length.ShouldBeNull();
        (await seeds.Insight.Graph.PathsAsync(part, part, 1)).Length.ShouldBe(0);
    }

    [Fact]
    public async Task Projects_of_an_area_stand_by_phase()
    {
        var area = await seeds.Insight.Graph.ProjectsAsync(await seeds.Insight.FoundAsync("徐家汇"));

        area.Total.ShouldBe(1);
        var group = area.Phases.ShouldHaveSingleItem();
        group.Phase.ShouldBe(Phase.Completed);
        var project = group.Projects.ShouldHaveSingleItem();
        (project.Entity.Name, project.Year, project.Phase!.Planned).ShouldBe(("天桥连廊", 2020, true));
    }

    [Fact]
    public async Task Projects_of_an_area_in_a_year_stand_as_in_that_year()
    {
        var area = await seeds.Insight.FoundAsync("徐家汇");

        (await seeds.Insight.Graph.ProjectsAsync(area, 2019)).Phases.ShouldHaveSingleItem().Phase.ShouldBe(Phase.UnderWay);
        (await seeds.Insight.Graph.ProjectsAsync(area, 2023)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task The_graph_around_an_entity_is_cut_at_its_depth_and_limit()
    {
        var center = await seeds.Insight.FoundAsync("徐家汇");

        var near = await seeds.Insight.Graph.AroundAsync(center, 1, null, [], 50);
        var far = await seeds.Insight.Graph.AroundAsync(center, 2, null, [], 50);
        var cut = await seeds.Insight.Graph.AroundAsync(center, 2, null, [], 3);

        near.Nodes.Select(n => n.Entity.Name).ShouldBe(["徐家汇", "天桥连廊"]);
        far.Nodes.Length.ShouldBe(7, "the five parts of 天桥连廊 lie two steps away");
        far.Edges.Length.ShouldBe(6);
        far.Complete.ShouldBeTrue();
        cut.Nodes.Length.ShouldBe(3);
        cut.Complete.ShouldBeFalse();
        (await seeds.Insight.Graph.AroundAsync(center, 2, null, [EntityLabel.Area], 50)).Nodes.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_node_has_the_phases_in_which_reports_place_it_with_their_years_in_the_order_of_the_ontology()
    {
        var around = await seeds.Insight.Graph.AroundAsync(await seeds.Insight.FoundAsync("北杨人工智能小镇"), 1, null, [], 50);

        around.Nodes[0].Phases.Select(p => $"{p.Phase} {string.Join(' ', p.Years)}").ShouldBe(
            ["Started 2019 2020 2022", "UnderWay 2020 2021 2023", "Completed 2025", "Opened 2020"]);
        around.Nodes.Single(n => n.Entity.Name == "华泾地区").Phases.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_phases_of_nodes_are_those_by_which_a_search_finds_them()
    {
        var around = await seeds.Insight.Graph.AroundAsync(await seeds.Insight.FoundAsync("徐家汇"), 2, null, [], 50);
        var diff = await seeds.Insight.DiffAsync(new DistrictRef("徐汇区", "310104"), 2019, 2020, null, PageRequest.First);
        (string Id, ImmutableArray<PhaseYears> Phases)[] nodes =
            [.. around.Nodes.Select(n => (n.Entity.Id, n.Phases)), .. diff.Graph.Nodes.Select(n => (n.Entity.Id, n.Phases))];

        foreach (var phase in Enum.GetValues<Phase>())
        {
            foreach (var year in Enumerable.Range(2018, 9).Select(y => (int?)y).Prepend(null))
            {
                PageRequest.TryCreate(PageRequest.MaxLimit, null, out var page).ShouldBeTrue();
                var found = (await seeds.Insight.SearchAsync(new EntityQuery { Phase = phase, Year = year, Page = page! })).Items.Select(h => h.Id).ToHashSet();
                foreach (var (id, phases) in nodes)
                    phases.Any(p => p.Phase == phase && (year is null || p.Years.Contains(year.Value))).ShouldBe(found.Contains(id), $"{id} {phase} {year}");
            }
        }
        nodes.ShouldContain(n => !n.Phases.IsEmpty);
    }

    [Fact]
    public async Task Districts_stand_side_by_side()
    {
        var district = (await seeds.Insight.FindDistrictAsync("徐汇区"))!;
        var answer = await seeds.Insight.Graph.CompareAsync([district, new DistrictRef("静安区", "310106")], 2020, null, 5);

        answer.Districts[0].ScoreCard!.Promises.ShouldBeGreaterThan(3);
        answer.Districts[0].Named.Items.Length.ShouldBe(5);
        answer.Districts[1].ScoreCard.ShouldBeNull();
        answer.Districts[1].ReviewHeld.ShouldBeFalse();
        answer.Shared.Total.ShouldBe(0);
    }
}
