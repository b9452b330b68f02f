using System.Text.Json;
using Graph.Model;
using Graph.Testing;

namespace Graph.Extraction.Tests.Reading;

public sealed class SentenceTests
{
    public static TheoryData<string> Seeds =>
        [Reports.Xuhui2020, Reports.XuhuiPlan2021, Reports.Xuhui2025, Reports.Jingan2020, Reports.XuhuiSummary2023];

    [Fact]
    public void A_page_break_inside_a_name_is_bridged()
    {
        var report = Reports.Seed(Reports.Xuhui2020);
        var sentence = report.SentenceWith("西岸国际人工智能中心");
        var at = sentence.Text.IndexOf("西岸国际人工智能中心", StringComparison.Ordinal);
        var raw = sentence.ToRaw(at, at + 10);
        report.Raw[raw.Start..raw.End].ShouldBe("西岸国际人工\n\n智能中心");
    }

    [Theory]
    [InlineData(Reports.Xuhui2020, "初步建成区智慧网格化城运平台")]
    [InlineData(Reports.Jingan2020, "上线13个事项33个业态76种办事场景。")]
    [InlineData(Reports.Jingan2020, "全区日均分出湿垃圾486.6吨")]
    [InlineData(Reports.Jingan2020, "在全市率先实现重点优抚对象医疗补助全覆盖")]
    [InlineData(Reports.XuhuiSummary2023, "8家老年人日间照护中心")]
    [InlineData(Reports.XuhuiPlan2021, "打响“海派之源”品牌")]
    public void A_break_in_the_middle_of_a_sentence_is_bridged(string seed, string text) =>
        Reports.Seed(seed).SentenceWith(text).ShouldNotBeNull();

    [Fact]
    public void Lines_of_a_summary_stay_apart()
    {
        var texts = Reports.Seed(Reports.XuhuiSummary2023).Sentences.Select(sentence => sentence.Text).ToList();
        texts.ShouldContain("徐家汇中心T1塔楼竣工");
        texts.ShouldContain("天桥连廊二期贯通开放、四期正式开工");
        texts.ShouldContain("北杨人工智能小镇全面开工");
    }

    [Fact]
    public void Cells_of_a_table_stay_apart_under_its_caption()
    {
        var report = Reports.Seed(Reports.XuhuiPlan2021);
        var cell = report.SentenceWith("徐家汇天桥连廊一期基本完成");
        cell.Text.ShouldBe("徐家汇天桥连廊一期基本完成");
        cell.Kind.ShouldBe(SentenceKind.Line);
        report.Sections[cell.Section].Path.ShouldBe(["表4重点项目推进情况"]);
    }

    [Fact]
    public void The_tail_of_a_crawler_is_no_part_of_the_report()
    {
        var report = Reports.Seed(Reports.XuhuiPlan2021);
        report.Sentences.ShouldAllBe(sentence => !sentence.Text.Contains("http", StringComparison.Ordinal));
        report.Sentences.ShouldAllBe(sentence => !sentence.Text.Contains("THE END", StringComparison.Ordinal));
        report.Sentences[^1].Text.ShouldStartWith("推动体制机制融合");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_raw_stretch_of_a_sentence_is_the_sentence_white_space_aside(string seed)
    {
        var report = Reports.Seed(seed);
        report.Sentences.ShouldNotBeEmpty();
        foreach (var sentence in report.Sentences)
        {
            var raw = report.Raw[sentence.Span.Start..sentence.Span.End];
            string.Concat(raw.Where(c => !char.IsWhiteSpace(c))).ShouldBe(sentence.Text.Replace(" ", "", StringComparison.Ordinal));
        }
        report.Sentences.Zip(report.Sentences.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }

    [Fact]
    public void Every_annotated_name_lies_in_one_sentence_with_the_year_and_tense_of_the_annotation()
    {
        Assert.SkipWhen(RepositoryFiles.Shared is null, "the shared annotation is not on this machine");
        var reports = new Dictionary<string, Report>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFiles.Shared, "gold", "dev", "mentions.jsonl")))
        {
            var gold = JsonDocument.Parse(line).RootElement;
            var doc = gold.GetProperty("doc").GetString()!;
            if (!reports.TryGetValue(doc, out var report))
                reports[doc] = report = Reports.Seed(doc);
            var span = new Span(gold.GetProperty("start").GetInt32(), gold.GetProperty("end").GetInt32());
            var sentence = report.Sentences.SingleOrDefault(s => s.Span.Contains(span)).ShouldNotBeNull(line);
            sentence.Time.Year.ShouldBe(gold.GetProperty("year").GetInt32(), line);
            sentence.Time.Tense.ToString()!.ToLowerInvariant().ShouldBe(gold.GetProperty("tense").GetString(), line);
        }
        reports.Count.ShouldBe(3);
    }

    [Fact]
    public void Blanks_of_print_and_crawl_go_and_those_between_words_stay()
    {
        var report = Reports.Read("徐汇区政府工作报告\n一、2019 年工作回顾\n&nbsp;&nbsp;引 进??Global Fund 等 12 家 机构。\n");
        report.Sentences[^1].Text.ShouldBe("引进Global Fund等12家机构。");
    }

    [Fact]
    public void A_page_number_in_the_middle_of_a_sentence_is_bridged()
    {
        var report = Reports.Read("徐汇区政府工作报告\n一、2019年工作回顾\n过去一年，全区经济平稳运行。推进徐家汇书院、西岸金融城和轨道交通15号线等重大工\n— 3 —\n程建设，年内竣工。\n");
        report.SentenceWith("重大工程建设").Text.ShouldEndWith("年内竣工。");
    }

    [Theory]
    [InlineData(Reports.Xuhui2020)]
    [InlineData(Reports.Jingan2020)]
    public void A_file_that_was_wrapped_gives_the_sentences_it_gave_before(string seed)
    {
        var report = Reports.Seed(seed);
        var wrapped = Reports.Read(string.Join('\n', report.Raw.Split('\n').SelectMany(line => line.Chunk(38).Select(chunk => new string(chunk)))));
        var texts = wrapped.Sentences.Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);
        var prose = report.Sentences.Where(sentence => sentence.Kind == SentenceKind.Prose).ToList();
        prose.Count(sentence => texts.Contains(sentence.Text)).ShouldBeGreaterThanOrEqualTo(prose.Count * 99 / 100);
        wrapped.Sections.Select(section => section.Time).Distinct().ShouldBe(report.Sections.Select(section => section.Time).Distinct());
    }

    [Fact]
    public void Page_breaks_within_paragraphs_are_bridged_wherever_they_fall()
    {
        var report = Reports.Seed(Reports.Jingan2020);
        var cut = new System.Text.StringBuilder(report.Raw);
        var texts = report.Sentences.Select(sentence => sentence.Text).ToList();
        // From the end, so that the places before stay true.
        foreach (var sentence in report.Sentences.Reverse().Where(s => s.Kind == SentenceKind.Prose && s.Text.Length > 60).Where((_, i) => i % 5 == 0))
            cut.Insert(sentence.ToRaw(50, 51).Start, "\n\n");
        Reports.Read(cut.ToString()).Sentences.Select(sentence => sentence.Text).ShouldBe(texts);
    }

    [Fact]
    public void A_word_that_a_link_put_on_a_line_of_its_own_is_bridged()
    {
        var report = Reports.Read("徐汇区政府工作报告\n一、2019年工作回顾\n农业结构进一步优化。粮食总产量达到740.2亿斤，乳制品产量保持\n全国第一\n。承包地确权登记颁证基本完成。\n");
        report.SentenceWith("全国第一").Text.ShouldBe("粮食总产量达到740.2亿斤，乳制品产量保持全国第一。");
    }
}
