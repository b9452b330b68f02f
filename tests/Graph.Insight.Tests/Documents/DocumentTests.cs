using Graph.Insight.Paging;
using Graph.Model;
using Graph.Testing;

namespace Graph.Insight.Tests.Documents;

public sealed class DocumentTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Fact]
    public async Task Documents_are_listed_with_where_each_value_was_taken_from()
    {
        var page = await seeds.Insight.DocumentsAsync(PageRequest.First);

        page.Items.Select(d => (d.Id, d.Review?.Value, d.Plan?.Value)).ShouldBe(
        [
            (TimelinePassages.Work2020, 2019, 2020), (TimelinePassages.Plan2021, 2020, 2021), (TimelinePassages.Work2025, 2024, 2025), (TimelinePassages.Work2023, 2022, 2023),
        ]);
        page.Items[0].Title.ShouldBe(new Sourced<string>("2020年上海市徐汇区人民政府工作报告", ValueOrigin.Text));
        page.Items[2].Title.ShouldBeNull();
    }

    [Fact]
    public async Task A_text_has_its_names_where_they_stand_also_across_a_page_break()
    {
        var text = (await seeds.Insight.TextAsync(TimelinePassages.Work2020)).ShouldNotBeNull();

        var broken = text.Spans.Single(s => s.Name is "西岸国际人工智能中心");
        text.Text[broken.Start..broken.End].ShouldBe("西岸国际人工\n\n智能中心");
        broken.Entity.ShouldBe("project:310104:西岸国际人工智能中心");
    }

    [Fact]
    public async Task What_is_not_held_is_nothing()
    {
        (await seeds.Insight.DocumentAsync("2019.txt")).ShouldBeNull();
        (await seeds.Insight.TextAsync("2019.txt")).ShouldBeNull();
        (await seeds.Insight.NearestDocumentsAsync("000_")).ShouldBe([TimelinePassages.Work2020]);
    }

    [Fact]
    public async Task Statistics_count_by_label_and_by_district()
    {
        var statistics = await seeds.Insight.StatisticsAsync();

        statistics.Documents.ShouldBe(4);
        statistics.Labels.Single(l => l.Label == EntityLabel.Area).Entities.ShouldBe(3);
        statistics.Labels.Sum(l => l.Entities).ShouldBe(statistics.Entities);
        var district = statistics.Districts.ShouldHaveSingleItem();
        (district.Name, district.Code).ShouldBe(("徐汇区", "310104"));
        district.ReviewYears.ShouldBe([2019, 2020, 2022, 2024]);
    }
}
