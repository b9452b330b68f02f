using Graph.Insight.Entities;
using Graph.Insight.Paging;
using Graph.Model;

namespace Graph.Insight.Tests.Entities;

public sealed class SearchTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Fact]
    public async Task The_name_itself_goes_before_names_that_begin_with_it_and_those_before_aliases() =>
        (await NamesAsync(new EntityQuery { Text = "天桥连廊" })).ShouldBe(
            ["天桥连廊", "天桥连廊四期", "天桥连廊五期", "天桥连廊一期", "天桥连廊三期", "天桥连廊二期"]);

    [Fact]
    public async Task Of_equal_matches_the_shorter_name_goes_first() =>
        (await NamesAsync(new EntityQuery { Text = "徐家汇" })).ShouldBe(["徐家汇", "徐家汇书院", "天桥连廊一期"]);

    [Theory]
    [InlineData("园")]
    [InlineData("%")]
    [InlineData("_")]
    public async Task What_stands_in_no_name_finds_nothing(string text) =>
        (await NamesAsync(new EntityQuery { Text = text })).ShouldBeEmpty();

    [Fact]
    public async Task Filters_combine()
    {
        (await NamesAsync(new EntityQuery { Label = EntityLabel.Area, Sort = EntitySort.Name })).ShouldBe(["华泾", "华泾地区", "徐家汇"]);
        (await NamesAsync(new EntityQuery { Year = 2020, Phase = Phase.Completed, Tense = Tense.Review })).ShouldBe(
            ["徐家汇书院", "天桥连廊一期"], ignoreOrder: true);
        (await NamesAsync(new EntityQuery { Year = 2021, Tense = Tense.Review })).ShouldBeEmpty();
        (await NamesAsync(new EntityQuery { Area = "area:310104:徐家汇" })).ShouldBe(["天桥连廊"]);
        (await NamesAsync(new EntityQuery { District = "310106" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_repetition()
    {
        foreach (var sort in Enum.GetValues<EntitySort>())
        {
            var whole = await seeds.Insight.SearchAsync(new EntityQuery { Sort = sort });
            var paged = new List<string>();
            string? cursor = null;
            do
            {
                PageRequest.TryCreate(3, cursor, out var request).ShouldBeTrue();
                var page = await seeds.Insight.SearchAsync(new EntityQuery { Sort = sort, Page = request! });
                page.Total.ShouldBe(whole.Total);
                paged.AddRange(page.Items.Select(i => i.Id));
                cursor = page.NextCursor;
            }
            while (cursor is not null);
            paged.ShouldBe(whole.Items.Select(i => i.Id));
        }
    }

    private async Task<string[]> NamesAsync(EntityQuery query) => [.. (await seeds.Insight.SearchAsync(query)).Items.Select(i => i.Name)];
}
