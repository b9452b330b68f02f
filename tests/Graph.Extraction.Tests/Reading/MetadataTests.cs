using Graph.Extraction.Reading;
using Graph.Model;
using Graph.Testing;

namespace Graph.Extraction.Tests.Reading;

public sealed class MetadataTests
{
    [Theory]
    [InlineData(Reports.Xuhui2020, "2020年上海市徐汇区人民政府工作报告", "徐汇区", "310104", "2020-01-07", ReportKind.Work, 2019, 2020)]
    [InlineData(Reports.XuhuiPlan2021, "关于上海市徐汇区2020年国民经济和社会发展计划执行情况与2021年国民经济和社会发展计划草案的报告", "徐汇区", "310104", "2020-12-23", ReportKind.Plan, 2020, 2021)]
    [InlineData(Reports.Xuhui2025, null, "徐汇区", "310104", null, ReportKind.Work, 2024, 2025)]
    [InlineData(Reports.Jingan2020, "2020年上海市静安区人民政府工作报告", "静安区", "310106", "2020-01-08", ReportKind.Work, 2019, 2020)]
    [InlineData(Reports.XuhuiSummary2023, "政府工作报告(摘要)", "徐汇区", "310104", "2023-01-04", ReportKind.Work, 2022, 2023)]
    public void A_seed_says_whose_it_is_and_of_which_years(
        string seed, string? title, string district, string code, string? date, ReportKind kind, int review, int plan)
    {
        var metadata = Reports.Seed(seed).Metadata;
        metadata.Title?.Value.ShouldBe(title);
        (metadata.Title is null).ShouldBe(title is null);
        metadata.Issuer!.Value.ShouldBe(district + "人民政府");
        metadata.District.ShouldBe(new Sourced<DistrictRef>(new DistrictRef(district, code), ValueOrigin.Text));
        metadata.Date?.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(date);
        (metadata.Date is null).ShouldBe(date is null);
        metadata.Kind!.Value.ShouldBe(kind);
        metadata.ReviewYear.ShouldBe(new Sourced<int>(review, ValueOrigin.Text));
        metadata.PlanYear.ShouldBe(new Sourced<int>(plan, ValueOrigin.Text));
    }

    [Fact]
    public void All_shared_reports_are_read_right_whatever_their_files_are_named()
    {
        Assert.SkipWhen(RepositoryFiles.Shared is null, "the shared reports are not on this machine");
        var corpus = Path.Combine(RepositoryFiles.Shared, "corpus");
        var wrong = new List<string>();
        var rows = File.ReadLines(Path.Combine(corpus, "index.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        rows.Count.ShouldBe(90);
        foreach (var row in rows)
        {
            var metadata = Reports.Try("r01.txt", File.ReadAllBytes(Path.Combine(corpus, row[0]))).Report?.Metadata;
            var read = $"{metadata?.District?.Value.Name} {metadata?.ReviewYear?.Value} {metadata?.PlanYear?.Value}";
            if (!string.Equals(read, $"{row[1]} {row[2]} {row[3]}", StringComparison.Ordinal))
                wrong.Add($"{row[0]}: {read}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_several_cities_have_is_settled_by_the_text()
    {
        const string Text = "鼓楼区政府工作报告\n一、2019年工作回顾\n服务南京江北新区建设，南京市重大项目开工。\n";
        Reports.Read(Text).Metadata.District!.Value.ShouldBe(new DistrictRef("鼓楼区", "320106"));
        Reports.Read("福州市" + Text).Metadata.District!.Value.ShouldBe(new DistrictRef("鼓楼区", "350102"));
    }

    [Fact]
    public void A_name_that_nothing_settles_stays_without_code_and_is_warned_of()
    {
        var report = Reports.Read("鼓楼区政府工作报告\n一、2019年工作回顾\n重大项目开工。\n");
        report.Metadata.District!.Value.ShouldBe(new DistrictRef("鼓楼区", null));
        report.Warnings.ShouldContain(warning => warning.English.Contains("Several divisions", StringComparison.Ordinal));
    }

    [Fact]
    public void The_day_of_a_page_is_no_day_of_a_report()
    {
        var report = Reports.Read("徐汇区政府工作报告\n时间：2023-10-15\n2023年01月15日\n【字体：\n大\n中\n小\n】\n各位代表：\n一、2022年工作回顾\n徐家汇书院开放。\n");
        report.Metadata.Date.ShouldBeNull();
        report.Metadata.ReviewYear!.Value.ShouldBe(2022);
    }

    [Fact]
    public void A_side_file_overrides_and_says_so()
    {
        var overrides = ReportOverrides.Parse("r01.txt.json", """{"title": "别的标题", "date": "2025-01-09", "review": 2023, "plan": 2024}""");
        var metadata = Reports.Try("r01.txt", Reports.SeedBytes(Reports.Xuhui2025), overrides).Report.ShouldNotBeNull().Metadata;
        metadata.Title.ShouldBe(new Sourced<string>("别的标题", ValueOrigin.SideFile));
        metadata.Date.ShouldBe(new Sourced<DateOnly>(new DateOnly(2025, 1, 9), ValueOrigin.SideFile));
        metadata.ReviewYear.ShouldBe(new Sourced<int>(2023, ValueOrigin.SideFile));
        metadata.District!.Origin.ShouldBe(ValueOrigin.Text);
    }
}
