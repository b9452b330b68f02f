using Graph.Insight.Paging;
using Graph.Insight.Suggestions;
using Graph.Model;
using Graph.Testing;

namespace Graph.Insight.Tests.Suggestions;

public sealed class SuggestionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-suggestion-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_centre_of_one_year_may_be_that_of_the_next_when_both_have_a_tower_of_one_name()
    {
        var earlier = Report("2020.txt", 2020, "徐家汇国贸中心、徐家汇国贸中心T1塔楼。", "徐家汇国贸中心", "徐家汇国贸中心T1塔楼");
        var later = Report("2023.txt", 2023, "徐家汇中心、徐家汇中心T1塔楼。", "徐家汇中心", "徐家汇中心T1塔楼");

        var pairs = await SuggestedAsync(new GraphBuilder(earlier, later)
            .Part("徐家汇国贸中心T1塔楼", "徐家汇国贸中心").Part("徐家汇中心T1塔楼", "徐家汇中心"), earlier, later);

        var pair = pairs.Items[0];
        (pair.A.Name, pair.B.Name).ShouldBe(("徐家汇中心", "徐家汇国贸中心"));
        pair.For.Select(c => c.Kind).ShouldBe([ClueKind.LikeNames, ClueKind.SameParts, ClueKind.YearsFollow]);
        pair.For[1].Text.ShouldBe("都有T1塔楼");
        pair.Against.ShouldBeEmpty();
        pair.Accept.ShouldStartWith("same\t310104/徐家汇中心\t310104/徐家汇国贸中心\t");
    }

    [Fact]
    public async Task Two_of_one_sentence_are_not_suggested()
    {
        var report = Report("2020.txt", 2020, "徐家汇国贸中心、徐家汇中心。", "徐家汇国贸中心", "徐家汇中心");

        (await SuggestedAsync(new GraphBuilder(report), report)).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("天桥连廊四期", "天桥连廊五期")]
    [InlineData("徐家汇国贸中心T1塔楼", "徐家汇国贸中心T2塔楼")]
    [InlineData("宛平剧场", "徐家汇书院")]
    [InlineData("南部医疗中心", "北部医疗中心")]
    public async Task What_differs_by_its_number_or_has_little_in_common_is_not_suggested(string one, string other)
    {
        var earlier = Report("2020.txt", 2020, one + "。", one);
        var later = Report("2023.txt", 2023, other + "。", other);

        (await SuggestedAsync(new GraphBuilder(earlier, later), earlier, later)).Items.ShouldBeEmpty();
    }

    private async Task<Page<Suggestion>> SuggestedAsync(GraphBuilder graph, params ReportFacts[] reports)
    {
        await using var store = await SeedStore.FilledAsync(_folder, reports, graph.Build());
        return await new GraphInsight(store).Graph.SuggestionsAsync("310104", PageRequest.First);
    }

    private static ReportFacts Report(string key, int year, string sentence, params string[] names)
    {
        var report = new FactsBuilder(key).Of("徐汇区", "310104").Years(year - 1, year).Section("二、主要任务", year, Tense.Plan).Sentence(sentence + "\n");
        foreach (var name in names)
            report.Mention(name, EntityLabel.Project);
        return report.Build();
    }
}
