using System.Text;
using System.Text.Json;
using Graph.Model;
using Graph.Resolution.Curating;
using Graph.Testing;
using static Graph.Model.EntityLabel;
using static Graph.Resolution.Tests.Reports;

namespace Graph.Resolution.Tests;

/// <summary>The same reports give the same graph, byte for byte, whatever their order.</summary>
public class DeterminismTests
{
    [Fact]
    public void The_order_of_reports_does_not_show()
    {
        ResolutionInput[] reports =
        [
            Report("徐汇2019.txt", Xuhui, (Area, "漕开发"), (Institution, "区中心医院"), (Project, "轨交15号线"), (District, "静安")),
            Report("徐汇2020.txt", Xuhui, (Area, "漕河泾开发区"), (Institution, "徐汇区中心医院"), (Project, "北杨人工智能小镇B地块")),
            Report("徐汇2021.txt", Xuhui, (Project, "北杨人工智能小镇项目"), (Program, "第二届中国国际进口博览会"), (Area, "北杨人工智能小镇")),
            Report("静安2020.txt", Jingan, (Project, "15号线"), (Program, "进博会"), (District, "徐汇"), (Institution, "上海交大")),
            Report("易县2020.txt", Yixian, (Institution, "上海交通大学"), (Program, "第三届中国国际进口博览会")),
        ];
        var expected = Written(reports);

        foreach (var seed in Enumerable.Range(1, 20))
        {
            var shuffled = reports.ToArray();
            new Random(seed).Shuffle(shuffled);
            Written(shuffled).ShouldBe(expected);
        }
    }

    [Fact]
    public void The_order_of_the_annotated_reports_does_not_show()
    {
        Assert.SkipWhen(RepositoryFiles.Shared is null, "The shared annotation is not on this machine.");
        var reports = GoldMention.Inputs(GoldMention.Read("train", "more"), GoldMention.CorpusDistricts(ListedDivisions.Few)).ToArray();
        var expected = Written(reports);

        Array.Reverse(reports);

        Written(reports).ShouldBe(expected);
    }

    [Fact]
    public void A_report_read_again_in_other_company_keeps_its_ids()
    {
        var report = Report("徐汇2020.txt", Xuhui, (Area, "漕河泾开发区"), (Project, "轨道交通15号线"), (District, "徐汇"));

        var alone = Resolve(report).Ids();

        Resolve(report, Report("静安2020.txt", Jingan, (Project, "15号线"), (District, "徐汇区"))).Ids().ShouldBe(alone);
    }

    private static string Written(ResolutionInput[] reports)
    {
        var graph = new Resolver(ListedDivisions.Few).Resolve(reports, Curation.Empty);
        var text = new StringBuilder();
        foreach (var entity in graph.Entities)
            text.AppendLine(JsonSerializer.Serialize(entity));
        foreach (var (mention, id) in graph.Assignments.OrderBy(a => a.Key.Document, CodePointComparer.Instance).ThenBy(a => a.Key.Mention))
            text.Append(mention.Document).Append('\t').Append(mention.Mention).Append('\t').AppendLine(id);
        return text.ToString();
    }
}
