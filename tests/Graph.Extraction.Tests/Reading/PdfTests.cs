using Graph.Extraction.Reading;
using Graph.Model;
using Graph.Testing;

namespace Graph.Extraction.Tests.Reading;

public sealed class PdfTests
{
    private const string Header = "徐汇区人民代表大会文件";

    [Fact]
    public void A_printed_seed_reads_as_its_text_does()
    {
        var seed = Reports.Seed(Reports.Xuhui2020);
        var printed = Paragraphs(seed);

        var report = Read(PdfPages.Print(Header, printed));

        Words(report.Raw).ShouldBe(Words(string.Concat(printed)));
        report.Sections.Select(s => (string.Join('/', s.Path), s.Time)).ShouldBe(Sections(string.Join('\n', printed)));
        Lines(report).Except(Lines(Reports.Read(string.Join('\n', printed)))).ShouldBeEmpty();
    }

    [Fact]
    public void Headers_footers_and_page_numbers_are_left_out_and_pages_counted()
    {
        var report = Read(PdfPages.Print(Header, Paragraphs(Reports.Seed(Reports.Xuhui2020))));

        report.Raw.ShouldNotContain(Header);
        report.Raw.ShouldNotContain("—2—");
        report.Raw.ShouldNotContain("— 2 —");
        report.Pages.Length.ShouldBeGreaterThan(10);
        report.PageOf(0).ShouldBe(1);
        report.PageOf(report.Pages[4] - 1).ShouldBe(4);
        report.PageOf(report.Pages[4]).ShouldBe(5);
        report.PageOf(report.Raw.Length).ShouldBe(report.Pages.Length);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var pdf = new PdfPages().Page().Line(150, 790, "2020年徐汇区人民政府工作报告", 20);
        string[] left = ["一、2019年工作回顾", .. Sentences("北杨人工智能小镇正式启动建设，", 9), "全面完成。"];
        string[] right = ["二、2020年主要任务", .. Sentences("推进徐家汇体育公园改造工程，", 9), "确保竣工。"];
        for (var i = 0; i < left.Length; i++)
            pdf.Line(60, 740 - (24 * i), left[i], 14).Line(320, 740 - (24 * i), right[i], 14);

        var report = Read(pdf.Build());

        var words = Words(report.Raw);
        words.ShouldBe(Words("2020年徐汇区人民政府工作报告" + string.Concat(left) + string.Concat(right)));
        report.SentenceWith("北杨人工智能小镇").Time.Year.ShouldBe(2019);
        report.SentenceWith("徐家汇体育公园").Time.Year.ShouldBe(2020);
    }

    [Fact]
    public void Letters_printed_twice_to_look_bold_count_once()
    {
        var pdf = new PdfPages().Page().Line(72, 780, "2020年徐汇区人民政府工作报告", 20).Line(72.3, 780, "2020年徐汇区人民政府工作报告", 20)
            .Line(72, 740, "一、2019年工作回顾").Line(104, 712, "北杨人工智能小镇正式启动建设。");

        Words(Read(pdf.Build()).Raw).ShouldBe("2020年徐汇区人民政府工作报告一、2019年工作回顾北杨人工智能小镇正式启动建设。");
    }

    [Fact]
    public void Radicals_that_fonts_print_for_characters_are_read_as_the_characters()
    {
        var pdf = new PdfPages().Page().Line(72, 780, "2020年徐汇区⼈⺠政府⼯作报告", 20).Line(72, 740, "⼀、2019年⼯作回顾").Line(104, 712, "徐家汇书院开⼯，区⻓⻅证，⼊⼾。");

        Words(Read(pdf.Build()).Raw).ShouldBe("2020年徐汇区人民政府工作报告一、2019年工作回顾徐家汇书院开工，区长见证，入户。");
    }

    [Fact]
    public void A_pdf_of_pictures_is_refused_with_what_to_do()
    {
        var scan = new PdfPages().Page().Picture().Page().Picture().Line(500, 20, "1").Build();

        var failure = Reports.Try("r01.pdf", scan).Failure.ShouldNotBeNull();

        failure.Code.ShouldBe(ReadFailureCode.PicturesOnly);
        failure.Message.English.ShouldContain("OCR");
        failure.Message.Chinese.ShouldContain("文字识别");
    }

    [Fact]
    public void A_damaged_pdf_is_reported()
    {
        Reports.Try("r01.pdf", "%PDF-1.7 …"u8.ToArray()).Failure.ShouldNotBeNull().Code.ShouldBe(ReadFailureCode.BrokenDocument);
        var cut = PdfPages.Print(Header, ["2020年徐汇区人民政府工作报告"]).AsSpan(0, 300).ToArray();
        Reports.Try("r01.txt", cut).Failure.ShouldNotBeNull().Message.English.ShouldContain(".pdf");
    }

    private static Report Read(byte[] pdf) => Reports.Try("r01.pdf", pdf).Report.ShouldNotBeNull();

    // The lines of a seed without the page around it; the first is centred as a title is.
    private static string[] Paragraphs(Report seed) =>
        [.. seed.Raw.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Words).Where(line => line.Length > 0).Select((line, i) => i == 0 ? " " + line : line)];

    private static IEnumerable<(string, SectionTime)> Sections(string text) => Reports.Read(text).Sections.Select(s => (string.Join('/', s.Path), s.Time));

    private static IEnumerable<(string, SectionTime)> Lines(Report report) => report.Sentences.Select(s => (s.Text, s.Time));

    private static IEnumerable<string> Sentences(string text, int count) => Enumerable.Repeat(text, count);

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
