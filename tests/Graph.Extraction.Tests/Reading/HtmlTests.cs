using System.Net;
using System.Text;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Reading;
using Graph.Model;

namespace Graph.Extraction.Tests.Reading;

public sealed class HtmlTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    [Theory]
    [InlineData("p")]
    [InlineData("br")]
    [InlineData("table")]
    public void A_seed_in_a_page_reads_as_its_text_does(string layout)
    {
        var lines = SeedLines();
        var report = Reports.Try("r01.html", Encoding.UTF8.GetBytes(Page("utf-8", lines, layout))).Report.ShouldNotBeNull();
        var plain = Reports.Read(string.Join('\n', lines));

        report.Sentences.Select(s => (s.Text, s.Time)).Except(plain.Sentences.Select(s => (s.Text, s.Time))).ShouldBeEmpty();
        report.Sentences.Length.ShouldBe(plain.Sentences.Length);
        report.Metadata.Title!.Value.ShouldBe(plain.Metadata.Title!.Value);
        report.Raw.Equals(string.Join('\n', lines), StringComparison.Ordinal).ShouldBeTrue();
    }

    [Fact]
    public void What_stands_around_the_report_is_left_out()
    {
        var raw = Reports.Try("r01.html", Encoding.UTF8.GetBytes(Page("utf-8", SeedLines(), "p"))).Report.ShouldNotBeNull().Raw;

        foreach (var around in new[] { "我的邮箱", "当前位置", "版权所有", "alert(", "color:", "打印本页", "相关文章", "隐藏" })
            raw.ShouldNotContain(around);
    }

    [Theory]
    [InlineData("<meta charset=gbk>")]
    [InlineData("<META http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\" />")]
    [InlineData("")]
    public void The_encoding_is_taken_from_the_page_or_told_from_the_bytes(string meta)
    {
        var page = $"<html><head>{meta}<title>x</title></head><body><h1>2020年徐汇区人民政府工作报告</h1><p>一、2019年工作回顾</p><p>北杨人工智能小镇正式启动建设，徐家汇书院开工。</p></body></html>";

        Reports.Try("r01.htm", Gbk.GetBytes(page)).Report.ShouldNotBeNull().SentenceWith("北杨人工智能小镇").Time.Year.ShouldBe(2019);
    }

    [Fact]
    public void The_sender_may_name_the_encoding_and_utf8_is_told_from_a_wrong_declaration()
    {
        const string page = "<html><body><h1>2020年徐汇区人民政府工作報告</h1><p>一、2019年工作回顾</p><p>北杨人工智能小鎮正式啟動建設。</p></body></html>";
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
        var text = page.Replace("汇", "匯", StringComparison.Ordinal).Replace("区", "區", StringComparison.Ordinal).Replace("顾", "顧", StringComparison.Ordinal)
            .Replace("杨", "楊", StringComparison.Ordinal);

        var named = new ReportReader(DivisionTable.Default).Read(
            "r01.html", big5.GetBytes(text), ReportOverrides.Parse("x.json", """{"district": "310104", "review": 2019}"""), "big5");
        named.Report.ShouldNotBeNull().Raw.ShouldContain("北楊人工智能小鎮正式啟動建設。");
        var lying = page.Replace("<body>", "<head><meta charset='gb2312'></head><body>", StringComparison.Ordinal);
        Reports.Try("r01.html", Encoding.UTF8.GetBytes(lying), ReportOverrides.Parse("x.json", """{"district": "310104", "review": 2019, "kind": "work"}""")).Report.ShouldNotBeNull()
            .Raw.ShouldContain("北杨人工智能小鎮");
    }

    [Fact]
    public void A_page_that_an_old_site_lays_into_a_form_is_read()
    {
        const string page = "<form id=aspnetForm><div class=nav-wrap><table><tr><td>2020年徐汇区人民政府工作报告</td></tr><tr><td>一、2019年工作回顾</td></tr>"
            + "<tr><td>北杨人工智能小镇正式启动建设，徐家汇书院开工。</td></tr></table></div></form>";

        Reports.Try("r01.html", Encoding.UTF8.GetBytes(page)).Report.ShouldNotBeNull().SentenceWith("北杨").Time.Year.ShouldBe(2019);
    }

    [Fact]
    public void A_page_without_a_report_is_not_loaded()
    {
        Reports.Try("r01.html", "<html><body><p>从前有座山，山里有座庙。</p></body></html>"u8.ToArray()).Failure.ShouldNotBeNull().Code.ShouldBe(ReadFailureCode.NoReport);
        Reports.Try("r01.html", "<html><body><script>x()</script></body></html>"u8.ToArray()).Failure.ShouldNotBeNull().Code.ShouldBe(ReadFailureCode.Empty);
    }

    private static string[] SeedLines() =>
        [.. Reports.Seed(Reports.Xuhui2020).Raw.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()).Where(l => l.Length > 0)];

    private static string Page(string charset, string[] lines, string layout)
    {
        var body = layout switch
        {
            "p" => "<div class=\"TRS_Editor\">" + string.Concat(lines.Skip(1).Select(l => $"<p style=\"color:red\">{Marked(l)}</p>\n")) + "</div>",
            "br" => "<div id=zoom>" + string.Join("<br/>\n", lines.Skip(1).Select(WebUtility.HtmlEncode)) + "</div>",
            _ => "<table><tbody>" + string.Concat(lines.Skip(1).Select(l => $"<tr><td>{WebUtility.HtmlEncode(l)}</td></tr>")) + "</tbody></table>",
        };
        return $"""
            <!DOCTYPE html>
            <html><head><meta charset="{charset}"><title>{lines[0]}_徐汇区人民政府</title><style>p [color:red]</style></head>
            <body class="side-page">
            <header><a href="/">首页</a><a href="/zwgk">我的邮箱</a></header>
            <div class="main-nav"><ul><li><a href="#1">要闻</a></li><li><a href="#2">公告</a></li></ul></div>
            <div class="crumbs">当前位置：首页 > 政府工作报告</div>
            <div class="content"><div class="article-title">{lines[0]}</div>
            {body}
            <div class="toolBar">【打印本页】</div>
            <ul><li><a href="#3">相关文章一</a></li><li><a href="#4">相关文章二</a></li><li><a href="#5">相关文章三</a></li></ul>
            <div style="display: none">隐藏的话，看不见。</div>
            </div>
            <script>alert("2019年工作回顾，完成。")</script>
            <footer>版权所有：徐汇区人民政府，未经许可，不得转载。</footer>
            </body></html>
            """;
    }

    // A link or a stress in the middle of a line ends no line.
    private static string Marked(string line) => line.Length < 20
        ? WebUtility.HtmlEncode(line)
        : $"{WebUtility.HtmlEncode(line[..6])}<strong>{WebUtility.HtmlEncode(line[6..9])}</strong><span>{WebUtility.HtmlEncode(line[9..])}</span>";
}
