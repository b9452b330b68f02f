using Graph.Insight.Indicators;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Testing;

namespace Graph.Insight.Tests.Indicators;

/// <summary>Numbers of the work reports of 徐汇区, entered by hand: planned 6%左右 for 2020 and reported 2.5%左右.</summary>
public sealed class IndicatorTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-indicator-").FullName;
    private Storage.Sqlite.SqliteGraphStore? _store;
    private GraphInsight _insight = null!;

    public async ValueTask InitializeAsync()
    {
        var first = new FactsBuilder("2020.txt").Of("徐汇区", "310104").Years(2019, 2020)
            .Section("一、2019年工作回顾", 2019, Tense.Review)
            .Sentence("区级财政收入实现200亿元。\n").Measured("区级财政收入实现200亿元", "区级财政收入", 200, "亿元")
            .Section("二、2020年工作安排", 2020, Tense.Plan)
            .Sentence("地区生产总值增长6%左右。\n").Measured("地区生产总值增长6%左右", "地区生产总值", 6, "%", Measure.Growth, "左右")
            .Sentence("单位能耗下降3%，").Measured("单位能耗下降3%", "单位能耗", -3, "%", Measure.Growth)
            .Sentence("登记失业人数控制在9000人以内。\n").Measured("登记失业人数控制在9000人以内", "登记失业人数", 9000, "人", qualifier: "以内")
            .Build();
        var second = new FactsBuilder("2021.txt").Of("徐汇区", "310104").Years(2020, 2021)
            .Section("一、2020年工作回顾", 2020, Tense.Review)
            .Sentence("地区生产总值增长2.5%左右。\n").Measured("地区生产总值增长2.5%左右", "地区生产总值", 2.5, "%", Measure.Growth, "左右")
            .Sentence("区级财政收入实现210亿元。\n").Measured("区级财政收入实现210亿元", "区级财政收入", 210, "亿元")
            .Sentence("单位能耗下降4%，").Measured("单位能耗下降4%", "单位能耗", -4, "%", Measure.Growth)
            .Sentence("登记失业人数8500人。\n").Measured("登记失业人数8500人", "登记失业人数", 8500, "人")
            .Build();
        _store = await SeedStore.FilledAsync(_folder, [first, second], new GraphBuilder(first, second).Build());
        _insight = new GraphInsight(_store);
    }

    public async ValueTask DisposeAsync()
    {
        await _store!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("地区生产总值", TargetOutcome.Missed, "计划6%左右，实际2.5%左右，未达到。")]
    [InlineData("单位能耗", TargetOutcome.Reached, "计划-3%，实际-4%，达到。")]
    [InlineData("登记失业人数", TargetOutcome.Reached, "计划9000人以内，实际8500人，达到。")]
    public async Task A_result_stands_beside_its_target(string name, TargetOutcome outcome, string told)
    {
        var year = (await _insight.IndicatorAsync(name)).ShouldNotBeNull().Series.ShouldHaveSingleItem().Years.Single(y => y.Year == 2020);

        (year.Outcome, year.Explanation).ShouldBe((outcome, told));
        year.Targets.ShouldHaveSingleItem().Evidence.Document.ShouldBe("2020.txt");
        year.Results.ShouldHaveSingleItem().Evidence.Document.ShouldBe("2021.txt");
    }

    [Fact]
    public async Task Growth_is_computed_between_the_amounts_of_two_years()
    {
        var years = (await _insight.IndicatorAsync("区级财政收入", "310104")).ShouldNotBeNull().Series.ShouldHaveSingleItem().Years;

        years.Select(y => (y.Year, y.Growth, y.Outcome)).ShouldBe([(2019, null, TargetOutcome.NoTarget), (2020, 5.0, TargetOutcome.NoTarget)]);
    }

    [Fact]
    public async Task Indicators_are_listed_by_part_of_their_names()
    {
        var page = await _insight.IndicatorsAsync("310104", "收入", PageRequest.First);

        var only = page.Items.ShouldHaveSingleItem();
        (only.Name, only.Values, only.FirstYear, only.LastYear).ShouldBe(("区级财政收入", 2, 2019, 2020));
    }

    [Fact]
    public async Task An_indicator_that_no_report_has_is_answered_with_the_nearest()
    {
        (await _insight.IndicatorAsync("财政收入")).ShouldBeNull();
        (await _insight.NearestIndicatorsAsync("财政收入")).ShouldBe(["区级财政收入"]);
    }
}
