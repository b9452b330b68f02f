using Graph.Insight.Commitments;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Testing;

namespace Graph.Insight.Tests.Commitments;

public sealed class ScoreCardTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Fact]
    public async Task The_card_of_a_year_counts_every_promise_once()
    {
        var answer = await seeds.Insight.CommitmentsAsync(new CommitmentQuery { District = "310104", Year = 2020 });

        var row = answer.ScoreCard.ShouldHaveSingleItem();
        row.District!.Name.ShouldBe("徐汇区");
        row.Promises.ShouldBe(answer.Total);
        (row.Kept + row.Late + row.Repeated + row.Unreported + row.NotYetDue + row.NoReport).ShouldBe(row.Promises);
        row.Judged.ShouldBe(row.Promises - row.NotYetDue - row.NoReport);
        (row.Kept, row.Repeated).ShouldBe((1, 2), "徐家汇书院 is kept; 北杨人工智能小镇 and 宛平剧场 are promised again");
    }

    [Fact]
    public async Task The_outcome_asked_for_narrows_the_list_and_not_the_card()
    {
        var all = await seeds.Insight.CommitmentsAsync(new CommitmentQuery { Year = 2020 });
        var kept = await seeds.Insight.CommitmentsAsync(new CommitmentQuery { Year = 2020, Outcomes = [CommitmentOutcome.Kept] });

        kept.ScoreCard.ShouldBe(all.ScoreCard);
        kept.Items.ShouldHaveSingleItem().Entity.Name.ShouldBe("徐家汇书院");
        all.Total.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task The_rule_is_told_with_the_years_and_phases_of_the_case()
    {
        var answer = await seeds.Insight.CommitmentsAsync(new CommitmentQuery { District = "310104" });
        string Told(string name, int year) => answer.Items.Single(c => c.Entity.Name == name && c.Year == year).Explanation;

        Told("徐家汇书院", 2020).ShouldBe("回顾2020年的报告称其竣工，承诺的是竣工。");
        Told("徐家汇书院", 2021).ShouldBe("回顾2022年的报告最早称其投用，比承诺的2021年晚1年。");
        Told("北杨人工智能小镇", 2020).ShouldBe("没有报告称其投用，2021年的计划再次提出推进建设。");
        Told("北杨人工智能小镇", 2025).ShouldBe("库中没有回顾2025年或更晚年份的报告。");
    }

    [Fact]
    public async Task Pages_hold_every_promise_once()
    {
        PageRequest.TryCreate(2, null, out var first).ShouldBeTrue();
        var seen = new List<string>();
        for (var page = first; page is not null;)
        {
            var answer = await seeds.Insight.CommitmentsAsync(new CommitmentQuery { Page = page });
            seen.AddRange(answer.Items.Select(c => $"{c.Entity.Id} {c.Year} {c.Phase} {c.Promise.Evidence.Document} {c.Promise.Evidence.Start}"));
            page = answer.NextCursor is { } cursor && PageRequest.TryCreate(2, cursor, out var next) ? next : null;
            seen.Count.ShouldBeLessThanOrEqualTo(answer.Total);
        }
        seen.ShouldBeUnique();
        seen.Count.ShouldBe((await seeds.Insight.CommitmentsAsync(new CommitmentQuery())).Total);
    }

    [Fact]
    public async Task What_another_district_reports_keeps_no_promise_of_this_one()
    {
        var folder = Directory.CreateTempSubdirectory("graph-district-").FullName;
        try
        {
            var promise = new FactsBuilder("a.txt").Of("徐汇区", "310104").Years(2019, 2020)
                .Section("二、2020年主要任务", 2020, Tense.Plan).Sentence("“一网通办”上线。\n")
                .Mention("一网通办", EntityLabel.Program).Said(Phase.Opened, "上线").Build();
            var other = new FactsBuilder("b.txt").Of("静安区", "310106").Years(2020, 2021)
                .Section("一、2020年工作回顾", 2020, Tense.Review).Sentence("“一网通办”上线。\n")
                .Mention("一网通办", EntityLabel.Program).Said(Phase.Opened, "上线").Build();
            var one = new Entity("program:cn:一网通办", EntityLabel.Program, "一网通办", "cn", [], null, null, null);
            var graph = new ResolvedGraph([one], System.Collections.Immutable.ImmutableDictionary<MentionRef, string>.Empty
                .Add(new MentionRef("a.txt", 0), one.Id).Add(new MentionRef("b.txt", 0), one.Id));
            await using var store = await SeedStore.FilledAsync(folder, [promise, other], graph);

            var answer = await new GraphInsight(store).CommitmentsAsync(new CommitmentQuery { District = "310104" });

            answer.Items.ShouldHaveSingleItem().Outcome.ShouldBe(CommitmentOutcome.NotYetDue);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
