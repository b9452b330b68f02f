using Graph.Extraction.Tests.Reading;
using Graph.Model;

namespace Graph.Extraction.Tests.Observations;

/// <summary>Table 1 of the plan report, which is printed cell by cell.</summary>
public sealed class TableObservationTests
{
    private static readonly Observation[] Table =
        [.. Observed.InSeed(Reports.XuhuiPlan2021).TakeWhile(o => !o.Indicator.Contains("工作组", StringComparison.Ordinal)).Take(18)];

    [Fact]
    public void The_row_names_the_indicator_and_the_column_says_target_or_result() =>
        Table.Take(4).Select(o => $"{Observed.Short(o)} {o.Year} {o.Tense}").ShouldBe(
        [
            "地区生产总值 6 % growth 左右 2020 Plan",
            "地区生产总值 2.5 % growth 左右 2020 Review",
            "区级财政收入 2 % growth 左右 2020 Plan",
            "区级财政收入 2 % growth 预计 2020 Review",
        ]);

    [Fact]
    public void A_row_of_levels_is_read_as_one()
    {
        Table.Where(o => o.Indicator is "规模以上工业总产值").Select(o => (o.Value, o.Unit, o.Tense)).ShouldBe(
            [(550, "亿元", Tense.Plan), (630, "亿元", Tense.Review)]);
        Table.Where(o => o.Indicator is "商品销售总额").Select(o => (o.Value, o.Measure, o.Tense)).ShouldBe(
            [(6, Measure.Growth, Tense.Plan), (-4, Measure.Growth, Tense.Review)]);
    }

    [Fact]
    public void A_cell_that_is_missing_does_not_shift_the_rows_behind_it() =>
        Table[^1].ShouldSatisfyAllConditions(
            o => Observed.Short(o).ShouldBe("城镇登记失业人数 1.72 万人 level 以内"),
            o => o.Tense.ShouldBe(Tense.Plan));
}
