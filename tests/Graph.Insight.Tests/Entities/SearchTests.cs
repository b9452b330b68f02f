using Graph.Insight.Entities;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Testing;

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
    [InlineData("beiyang", NameMatch.PinyinPrefix)]
    [InlineData("Bei Yang", NameMatch.PinyinPrefix)]
    [InlineData("by", NameMatch.PinyinPrefix)]
    [InlineData("beiy", NameMatch.PinyinPrefix)]
    [InlineData("byrgzn", NameMatch.PinyinPrefix)]
    [InlineData("bei杨", NameMatch.PinyinPrefix)]
    [InlineData("beiyangrengongzhinengxiaozhen", NameMatch.Pinyin)]
    [InlineData("byrgznxz", NameMatch.Pinyin)]
    [InlineData("rengongzhineng", NameMatch.PinyinPart)]
    [InlineData("北扬人工智能", NameMatch.SimilarPart)]
    [InlineData("北杨工智能", NameMatch.SimilarPart)]
    [InlineData("北杨人人工智能", NameMatch.SimilarPart)]
    [InlineData("北杨工人智能", NameMatch.SimilarPart)]
    [InlineData("杨北人工智能小镇", NameMatch.Similar)]
    public async Task Letters_read_as_Pinyin_and_a_typing_error_lead_to_the_name_that_was_meant(string typed, NameMatch match)
    {
        var first = (await seeds.Insight.SearchAsync(new EntityQuery { Text = typed })).Items[0];

        (first.Name, first.Match).ShouldBe(("北杨人工智能小镇", match));
        first.Evidence.ShouldHaveSingleItem().Quote.ShouldContain("北杨人工智能小镇");
    }

    [Fact]
    public async Task A_name_is_found_by_every_reading_of_its_characters()
    {
        // 重 is zhong and chong, 行 xing and hang, 长 chang and zhang.
        var facts = new FactsBuilder("a.txt").Of("徐汇区", "310104").Years(2019, 2020).Section("一、2019年工作回顾", 2019, Tense.Review)
            .Sentence("长宁重行大厦竣工。").Mention("长宁重行大厦", EntityLabel.Project).Said(Phase.Completed, "竣工").Build();
        var folder = Directory.CreateTempSubdirectory("graph-readings-").FullName;
        await using (var store = await SeedStore.FilledAsync(folder, [facts], new GraphBuilder(facts).Build()))
        {
            foreach (var typed in new[] { "changningzhonghang", "zhangningchongxing", "cnzxds", "zhnzhhd", "znchongheng" })
                (await new GraphInsight(store).SearchAsync(new EntityQuery { Text = typed })).Items.ShouldHaveSingleItem(typed).Name.ShouldBe("长宁重行大厦");
            (await new GraphInsight(store).SearchAsync(new EntityQuery { Text = "changningdong" })).Items.ShouldBeEmpty();
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_name_as_written_goes_before_one_that_only_sounds_so_and_nothing_is_guessed_where_something_is_found()
    {
        (await NamesAsync(new EntityQuery { Text = "b" })).ShouldBe(["北杨人工智能小镇B地块", "北杨人工智能小镇"]);
        (await NamesAsync(new EntityQuery { Text = "天桥连廊一期" })).ShouldBe(["天桥连廊一期"]);
    }

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

    [Fact]
    public async Task A_search_after_a_writing_finds_what_was_written_and_after_a_removal_no_more()
    {
        var folder = Directory.CreateTempSubdirectory("graph-insight-").FullName;
        try
        {
            ReportFacts[] both = [SeedPassages.Xuhui2020, SeedPassages.Jingan2020];
            await using var store = await SeedStore.FilledAsync(folder, [SeedPassages.Xuhui2020], new GraphBuilder(SeedPassages.Xuhui2020).Build());
            var insight = new GraphInsight(store);
            (await insight.SearchAsync(new EntityQuery { Text = "张园" })).Total.ShouldBe(0);

            await store.WriteReportAsync(SeedPassages.Jingan2020);
            await store.WriteResolutionAsync(new GraphBuilder(both).Build());
            (await insight.SearchAsync(new EntityQuery { Text = "张园" })).Items.ShouldHaveSingleItem().Evidence.ShouldHaveSingleItem().Quote.ShouldStartWith("完成张园");

            await store.RemoveReportAsync(SeedPassages.Jingan2020.Report.Key);
            await store.WriteResolutionAsync(new GraphBuilder(SeedPassages.Xuhui2020).Build());
            (await insight.SearchAsync(new EntityQuery { Text = "张园" })).Total.ShouldBe(0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<string[]> NamesAsync(EntityQuery query) => [.. (await seeds.Insight.SearchAsync(query)).Items.Select(i => i.Name)];
}
