using Graph.Model;

namespace Graph.Extraction.Tests.Reading;

public sealed class SectionTests
{
    private static readonly SectionTime Review2019 = new(2019, Tense.Review, null, null);
    private static readonly SectionTime Plan2020 = new(2020, Tense.Plan, null, null);

    [Fact]
    public void A_sentence_knows_its_headings_year_and_tense()
    {
        var report = Reports.Seed(Reports.Xuhui2020);
        var done = report.SentenceWith("成立区和街镇营商服务中心");
        report.Sections[done.Section].Path.ShouldBe(["一、2019年工作回顾"]);
        done.Time.ShouldBe(Review2019);

        var meant = report.SentenceWith("西岸国际人工智能中心");
        report.Sections[meant.Section].Path[0].ShouldBe("二、2020年主要任务");
        report.Sections[meant.Section].Path.Length.ShouldBe(2);
        meant.Time.ShouldBe(Plan2020);
    }

    [Fact]
    public void What_stands_before_the_first_heading_looks_back() =>
        Reports.Seed(Reports.Xuhui2020).Sentences[0].Time.ShouldBe(Review2019);

    [Fact]
    public void The_part_on_the_government_itself_belongs_to_the_plan()
    {
        var report = Reports.Seed(Reports.Xuhui2020);
        report.Sections.Single(section => section.Path is ["三、推进政府治理体系和治理能力现代化"]).Time.ShouldBe(Plan2020);
    }

    [Fact]
    public void A_heading_with_the_wrong_year_gives_the_true_one_with_a_warning()
    {
        var report = Reports.Seed(Reports.XuhuiSummary2023);
        report.SentenceWith("北杨人工智能小镇全面开工").Time.ShouldBe(new SectionTime(2022, Tense.Review, null, null));
        var warning = report.Warnings.ShouldHaveSingleItem();
        warning.English.ShouldContain("“二〇二三年工作回顾” names 2023, but the section is about 2022");
        warning.Chinese.ShouldContain("“二〇二三年工作回顾”写的是2023年");
        warning.Chinese.ShouldContain("说的是2022年");
        report.Sections.First(section => section.Path is ["二〇二三年主要任务"]).Time.ShouldBe(new SectionTime(2023, Tense.Plan, null, null));
    }

    [Fact]
    public void A_report_without_headings_still_loads_and_its_paragraphs_tell_the_time()
    {
        var report = Reports.Read("""
            徐汇区政府工作报告
            ——2020年1月7日在徐汇区第十六届人民代表大会第六次会议上
            2019年是落实“十三五”规划的重要一年，徐家汇书院开工建设。
            今年是“十三五”规划的收官之年，确保徐家汇书院建成开放。
            """);
        report.SentenceWith("徐家汇书院开工建设").Time.ShouldBe(Review2019);
        report.SentenceWith("徐家汇书院建成开放").Time.ShouldBe(Plan2020);
        report.Warnings.ShouldContain(warning => warning.English.Contains("no headings", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("一、“十三五”时期工作回顾", 2020, Tense.Review, 2016, 2020)]
    [InlineData("一、过去五年工作回顾", 2020, Tense.Review, 2016, 2020)]
    [InlineData("二、“十四五”时期主要目标任务", 2021, Tense.Plan, 2021, 2025)]
    [InlineData("二、今后五年工作的总体要求", 2021, Tense.Plan, 2021, 2025)]
    [InlineData("三、2021年重点工作", 2021, Tense.Plan, null, null)]
    [InlineData("二〇二〇年工作回顾", 2020, Tense.Review, null, null)]
    public void A_section_over_several_years_counts_for_the_last_behind_or_the_year_planned(string heading, int year, Tense tense, int? from, int? to)
    {
        var report = Reports.Read($"徐汇区政府工作报告\n——2021年1月19日在徐汇区第十六届人民代表大会第八次会议上\n{heading}\n徐家汇书院建设。\n");
        report.SentenceWith("徐家汇书院").Time.ShouldBe(new SectionTime(year, tense, from, to));
    }

    [Fact]
    public void A_main_part_that_does_not_name_its_time_turns_to_the_plan()
    {
        var report = Reports.Read("""
            徐汇区政府工作报告
            ——2020年1月7日在徐汇区第十六届人民代表大会第六次会议上
            一、牢记嘱托，新徐汇建设取得新成效
            徐家汇书院开工。
            （一）重大工程
            天桥连廊一期贯通。
            二、勇担使命，奋力谱写新篇章
            徐家汇书院建成开放。
            """);
        report.SentenceWith("天桥连廊").Time.ShouldBe(Review2019);
        report.SentenceWith("建成开放").Time.ShouldBe(Plan2020);
    }

    [Fact]
    public void A_note_takes_the_time_of_the_passage_it_explains()
    {
        var report = Reports.Read("""
            徐汇区政府工作报告
            ——2020年1月7日在徐汇区第十六届人民代表大会第六次会议上
            一、2019年工作回顾
            推行“一网通办”〔1〕，办件便利。
            二、2020年主要任务
            推进“邻里汇”〔2〕建设，方便居民。
            名词解释
            〔1〕一网通办：政务服务的总平台。
            〔2〕邻里汇：社区服务的场所。
            """);
        report.SentenceWith("总平台").Time.ShouldBe(Review2019);
        report.SentenceWith("场所").Time.ShouldBe(Plan2020);
        report.Sections[^1].Path.ShouldBe(["名词解释"]);
    }

    [Fact]
    public void A_second_copy_in_the_same_file_is_warned_of_and_begins_anew()
    {
        var parts = Enumerable.Range(1, 12).Select(i => $"（{"一二三四五六七八九十"[(i - 1) % 10]}）第{i}项工作\n完成第{i}项工程。\n");
        var copy = $"各位代表：\n现在，我代表徐汇区人民政府，向大会报告工作，请予审议。\n一、2019年工作回顾\n{string.Concat(parts)}二、2020年主要任务\n建设徐家汇书院。\n";
        var report = Reports.Read("徐汇区政府工作报告\n" + copy + "版权所有：某网站\n首页\n" + copy);
        report.Warnings.ShouldContain(warning => warning.English.Contains("stands twice", StringComparison.Ordinal));
        report.Sentences.Where(s => s.Text is "完成第3项工程。").Select(s => s.Time).ShouldBe([Review2019, Review2019]);
        report.Sentences.ShouldAllBe(s => !s.Text.Contains("首页", StringComparison.Ordinal));
    }

    [Fact]
    public void Sections_follow_one_another_to_the_end_of_the_text()
    {
        var report = Reports.Seed(Reports.Jingan2020);
        report.Sections[0].Span.Start.ShouldBe(0);
        report.Sections[^1].Span.End.ShouldBe(report.Raw.Length);
        report.Sections.Zip(report.Sections.Skip(1)).ShouldAllBe(pair => pair.First.Span.End == pair.Second.Span.Start);
        foreach (var sentence in report.Sentences)
            report.Sections[sentence.Section].Span.Contains(sentence.Span).ShouldBeTrue(sentence.Text);
    }
}
