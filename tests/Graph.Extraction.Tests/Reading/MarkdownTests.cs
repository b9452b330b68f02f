using System.Text;
using Graph.Model;

namespace Graph.Extraction.Tests.Reading;

public sealed class MarkdownTests
{
    private static readonly string[] Cells = ["指标", "2019年", "固定资产投资", "320亿元"];

    private const string Text =
        """
        ---
        title: 无关
        ---

        # 2020年徐汇区人民政府工作报告

        ——2020年1月7日在**徐汇区第十六届人民代表大会第六次会议**上

        ## 一、2019年工作回顾

            北杨人工智能小镇正式启动建设，**“十四五”**规划编制完成。

        > 徐家汇书院[开工](https://example.org/a_b)建设![图](x.png)。

        - 滨江公共空间贯通。
        - 完成*旧改*53个<br>地块。

        | 指标 | 2019年 |
        | --- | --- |
        | 固定资产投资 | 320亿元 |

        ## 二、2020年主要任务

        1. 推进徐家汇体育公园改造。
        2. 确保 `C#` 实验室竣工。
        """;

    [Fact]
    public void Markup_is_no_text_and_every_offset_stays()
    {
        var report = Read();

        report.Raw.ShouldBe(Text);
        foreach (var sentence in report.Sentences)
        {
            for (var i = 0; i < sentence.Text.Length; i++)
                (sentence.Text[i] == ' ' || Text[sentence.ToRaw(i, i + 1).Start] == sentence.Text[i]).ShouldBeTrue($"{sentence.Text} at {i}");
        }
        var said = report.Sentences.Select(s => s.Text).ToList();
        said.ShouldContain("北杨人工智能小镇正式启动建设，“十四五”规划编制完成。");
        said.ShouldContain("徐家汇书院开工建设。");
        said.ShouldContain("完成旧改53个地块。");
        foreach (var markup in new[] { "*", "|", ">", "[", "`", "example", "无关" })
            said.ShouldAllBe(s => !s.Contains(markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_give_sections_and_the_numbers_of_lists_stay()
    {
        var report = Read();

        report.Metadata.Title!.Value.ShouldBe("2020年徐汇区人民政府工作报告");
        report.Metadata.Date!.Value.ShouldBe(new DateOnly(2020, 1, 7));
        report.SentenceWith("北杨").Time.ShouldBe(new SectionTime(2019, Tense.Review, null, null));
        report.SentenceWith("体育公园").Time.ShouldBe(new SectionTime(2020, Tense.Plan, null, null));
        report.SentenceWith("体育公园").Text.ShouldStartWith("1.");
        report.SentenceWith("实验室").Text.ShouldContain("C#");
    }

    [Fact]
    public void The_cells_of_a_table_stand_one_a_line() =>
        Read().Sentences.Select(s => s.Text).Where(t => Cells.Contains(t)).ShouldBe(Cells);

    private static Report Read() => Reports.Try("r01.md", Encoding.UTF8.GetBytes(Text)).Report.ShouldNotBeNull();
}
