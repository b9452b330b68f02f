using Graph.Extraction.Assertions;

namespace Graph.Extraction.Tests.Assertions;

public class TimeWordsTests
{
    [Theory]
    [InlineData("宛平剧场改扩建工程年内竣工", "年内")]
    [InlineData("力争6月底前建成投用", "6月底前")]
    [InlineData("到2025年全面建成", "到2025年")]
    [InlineData("2025年底前完成", "2025年底前")]
    [InlineData("上半年开工", "上半年")]
    [InlineData("轨道交通15号线春节前全线通车运营", "春节前")]
    [InlineData("完成12条道路13公里整治", "")]
    [InlineData("2016年以来累计建成", "")]
    public void A_deadline_is_kept_as_it_is_written(string text, string due) => TimeWords.Due(text).ToString().ShouldBe(due);

    [Theory]
    [InlineData("2016年以来", 2016, 2019)]
    [InlineData("“十三五”期间", 2016, 2020)]
    [InlineData("“十四五”时期", 2021, 2025)]
    [InlineData("实施2018-2020年行动计划", 2018, 2020)]
    [InlineData("过去五年", 2015, 2019)]
    [InlineData("五年来", 2015, 2019)]
    public void A_span_of_years_is_counted_from_the_year_of_the_section(string text, int from, int to) =>
        TimeWords.Span(text, 2019).ShouldBe((from, to));

    [Theory]
    [InlineData("全年完成投资2019年计划")]
    [InlineData("用3年左右时间")]
    public void A_year_alone_is_no_span(string text) => TimeWords.Span(text, 2019).ShouldBeNull();
}
