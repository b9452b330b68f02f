using Graph.Insight.Entities;
using Graph.Model;
using Graph.Testing;

namespace Graph.Insight.Tests.Entities;

public sealed class LookUpTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Theory]
    [InlineData("北杨人工智能小镇")]
    [InlineData(" 北杨人工 智能小镇 ")]
    [InlineData("project:310104:北杨人工智能小镇")]
    [InlineData("Project:310104:北杨人工智能小镇")]
    public async Task An_entity_is_found_by_name_and_by_id(string asked) =>
        (await seeds.Insight.FoundAsync(asked)).Entity.Id.ShouldBe("project:310104:北杨人工智能小镇");

    [Fact]
    public async Task An_entity_is_found_by_an_alias() =>
        (await seeds.Insight.FoundAsync("徐家汇天桥连廊一期")).Entity.Name.ShouldBe("天桥连廊一期");

    [Fact]
    public async Task A_part_of_a_name_leads_to_the_names_that_contain_it()
    {
        var unknown = (await seeds.Insight.LookUpAsync("北杨")).ShouldBeOfType<UnknownName>();

        unknown.Nearest.Select(n => (n.Name, n.Match)).ShouldBe(
            [("北杨人工智能小镇", NameMatch.NamePrefix), ("北杨人工智能小镇B地块", NameMatch.NamePrefix)]);
        unknown.Nearest[0].Evidence.ShouldHaveSingleItem().Quote.ShouldContain("北杨人工智能小镇");
    }

    [Fact]
    public async Task A_slip_of_one_character_leads_to_the_name_that_was_meant()
    {
        var unknown = (await seeds.Insight.LookUpAsync("宛平戏场")).ShouldBeOfType<UnknownName>();

        (unknown.Nearest[0].Name, unknown.Nearest[0].Match).ShouldBe(("宛平剧场", NameMatch.Similar));
    }

    [Theory]
    [InlineData("量子")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(":")]
    public async Task What_is_like_no_name_has_no_nearest(string asked) =>
        (await seeds.Insight.LookUpAsync(asked)).ShouldBeOfType<UnknownName>().Nearest.ShouldBeEmpty();

    [Fact]
    public async Task A_name_of_two_districts_gives_both_to_choose_from()
    {
        var folder = Directory.CreateTempSubdirectory("graph-names-").FullName;
        var reports = new[] { Park("徐汇区", "310104"), Park("静安区", "310106") };
        await using (var store = await SeedStore.FilledAsync(folder, reports, new GraphBuilder(reports).Build()))
        {
            var several = (await new GraphInsight(store).LookUpAsync("人民公园")).ShouldBeOfType<AmbiguousName>();

            several.Candidates.Select(c => c.Id).ShouldBe(["project:310104:人民公园", "project:310106:人民公园"]);
            several.Candidates.ShouldAllBe(c => c.Match == NameMatch.Name && c.Evidence.Length == 1);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static ReportFacts Park(string district, string code) => new FactsBuilder($"{code}.txt").Of(district, code).Years(2019, 2020)
        .Section("一、2019年工作回顾", 2019, Tense.Review).Sentence("人民公园开放。\n").Mention("人民公园", EntityLabel.Project).Said(Phase.Opened, "开放")
        .Build();
}
