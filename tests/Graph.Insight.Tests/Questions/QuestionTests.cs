using System.Globalization;
using Graph.Insight.Questions;
using Graph.Model;
using Graph.Storage.Sqlite;
using Graph.Testing;

namespace Graph.Insight.Tests.Questions;

/// <summary>Questions as people put them, and how they are to be read. The first half was written before the reader.</summary>
public sealed class QuestionTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-question-").FullName;
    private SqliteGraphStore? _store;
    private GraphInsight _insight = null!;

    public async ValueTask InitializeAsync()
    {
        var reports = SeedPassages.All.Append(Taxes("徐汇区", "310104", 350)).Append(Taxes("静安区", "310106", 700)).ToArray();
        _store = await SeedStore.FilledAsync(_folder, reports, SeedPassages.Resolved);
        _insight = new GraphInsight(_store);
    }

    public async ValueTask DisposeAsync()
    {
        await _store!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("北杨人工智能小镇从2020年到2021年有什么变化？", "evolution entity=北杨人工智能小镇 from=2020 to=2021")]
    [InlineData("北杨人工智能小镇2020年到2021年有什么变化", "evolution entity=北杨人工智能小镇 from=2020 to=2021")]
    [InlineData("徐汇区2023年计划竣工哪些项目", "entities district=徐汇区 year=2023 phase=Completed tense=plan label=Project")]
    [InlineData("哪些承诺没有兑现", "commitments outcome=late,repeated,unreported")]
    [InlineData("徐家汇有哪些项目", "areaProjects area=徐家汇")]
    [InlineData("北杨人工智能小镇在哪", "entity entity=北杨人工智能小镇")]
    [InlineData("静安和徐汇2019年税收对比", "indicatorComparison district=静安区,徐汇区 indicator=税收收入 year=2019")]
    [InlineData("徐汇区2020年的承诺兑现情况", "commitments district=徐汇区 year=2020")]
    [InlineData("天桥连廊现在怎么样了", "evolution entity=天桥连廊")]
    [InlineData("徐汇滨江位于哪里？", "entity entity=徐汇滨江")]
    [InlineData("徐汇区的固定资产投资是多少", "indicator district=徐汇区 indicator=固定资产投资")]
    [InlineData("徐汇区2020年和2022年相比有什么变化", "diff district=徐汇区 from=2020 to=2022")]
    [InlineData("徐汇区2020年开工了哪些项目？", "entities district=徐汇区 year=2020 phase=Started label=Project")]
    [InlineData("徐家汇书院是什么", "entity entity=徐家汇书院")]
    [InlineData("徐家汇书院每年的进展", "timeline entity=徐家汇书院")]
    [InlineData("2020年徐汇区做了什么", "districtYear district=徐汇区 year=2020")]
    [InlineData("徐汇区和静安区对比", "comparison district=徐汇区,静安区")]
    [InlineData("北杨人工智能小镇B地块和华泾地区有什么关系", "paths from=北杨人工智能小镇B地块 to=华泾地区")]
    [InlineData("哪些报告提到了张园", "mentions entity=张园")]
    [InlineData("徐汇区2020年有哪些承诺已经兑现", "commitments district=徐汇区 year=2020 outcome=kept")]
    [InlineData("与徐家汇国贸中心相关的有哪些", "neighbors entity=徐家汇国贸中心")]
    [InlineData("华泾地区2021年有哪些项目", "areaProjects area=华泾地区 year=2021")]
    public async Task Questions_written_before_the_reader_are_read(string question, string expected) => await ReadsAsync(question, expected);

    [Theory]
    [InlineData("请问徐汇区 2025 年计划竣工的项目有哪些？", "entities district=徐汇区 year=2025 phase=Completed tense=plan label=Project")]
    [InlineData("二〇二〇年徐汇区哪些承诺没有兑现", "commitments district=徐汇区 year=2020 outcome=late,repeated,unreported")]
    [InlineData("徐汇2020年有哪些承诺延期了", "commitments district=徐汇区 year=2020 outcome=late")]
    [InlineData("徐汇区2020年提出的承诺后来又重复提出的有哪些", "commitments district=徐汇区 year=2020 outcome=repeated")]
    [InlineData("徐家汇书院的承诺兑现了吗", "commitments entity=徐家汇书院")]
    [InlineData("北杨人工智能小镇", "entity entity=北杨人工智能小镇")]
    [InlineData("北杨人工智能小镇2020年的情况", "timeline entity=北杨人工智能小镇 from=2020 to=2020")]
    [InlineData("天桥连廊2019-2023年的进展如何", "timeline entity=天桥连廊 from=2019 to=2023")]
    [InlineData("从2019年至2022年，徐家汇书院发生了哪些变化？", "evolution entity=徐家汇书院 from=2019 to=2022")]
    [InlineData("华泾门户功能区在哪里", "entity entity=华泾地区")]
    [InlineData("静安区2019年有什么新增", "districtYear district=静安区 year=2019")]
    [InlineData("徐汇区2022年完成了什么", "districtYear district=徐汇区 year=2022")]
    [InlineData("徐汇区2021年放弃了什么", "districtYear district=徐汇区 year=2021")]
    [InlineData("徐汇区地区生产总值历年变化", "indicator district=徐汇区 indicator=地区生产总值")]
    [InlineData("徐汇区2019年区级财政收入多少", "indicator district=徐汇区 indicator=区级财政收入 year=2019")]
    [InlineData("比较徐汇和静安2019年的情况", "comparison district=徐汇区,静安区 year=2019")]
    [InlineData("徐家汇国贸中心位于哪个区域", "entity entity=徐家汇国贸中心")]
    [InlineData("西岸传媒港和徐汇滨江是什么关系？", "paths from=西岸传媒港 to=徐汇滨江")]
    [InlineData("关于恒基星扬西岸中心的原文", "mentions entity=恒基星扬西岸中心")]
    [InlineData("徐汇区有哪些项目投用", "entities district=徐汇区 phase=Opened label=Project")]
    [InlineData("徐汇区2020年有哪些机构成立", "entities district=徐汇区 year=2020 phase=Established label=Institution")]
    [InlineData("徐汇区概况", "district district=徐汇区")]
    [InlineData("徐汇区2022年封顶了哪些项目", "entities district=徐汇区 year=2022 phase=ToppedOut label=Project")]
    [InlineData("徐汇区2023年计划推进哪些项目", "entities district=徐汇区 year=2023 phase=UnderWay tense=plan label=Project")]
    public async Task Questions_of_the_same_forms_are_read(string question, string expected) => await ReadsAsync(question, expected);

    [Theory]
    [InlineData("北扬人工智能小镇从2020年到2021年有什么变化", "evolution entity=北杨人工智能小镇 from=2020 to=2021")]
    [InlineData("徐家汇书园是什么", "entity entity=徐家汇书院")]
    [InlineData("beiyang在哪", "entity entity=北杨人工智能小镇")]
    [InlineData("byrgznxz每年的进展", "timeline entity=北杨人工智能小镇")]
    [InlineData("北杨在哪里", "entity entity=北杨人工智能小镇")]
    public async Task A_name_begun_read_or_typed_wrongly_is_understood(string question, string expected) => await ReadsAsync(question, expected);

    [Theory]
    [InlineData("今天天气怎么样")]
    [InlineData("你好")]
    [InlineData("为什么徐汇区房价这么高")]
    [InlineData("写一首诗")]
    [InlineData("？？？")]
    [InlineData("")]
    [InlineData("没有这个名字的大厦在哪")]
    public async Task What_cannot_be_read_is_not_guessed(string question) => (await _insight.AskAsync(question)).ShouldBeNull();

    [Fact]
    public async Task An_answer_shows_how_the_question_was_read_and_what_the_API_would_be_asked()
    {
        var answer = (await _insight.AskAsync("北杨人工智能小镇从2020年到2021年有什么变化？")).ShouldNotBeNull();

        answer.Reading.Request.ShouldBe("/api/entities/project:310104:北杨人工智能小镇/evolution?from=2020&to=2021");
        answer.Reading.Unread.ShouldBeEmpty();
        answer.Evolution.ShouldNotBeNull().Summary.ShouldBe(answer.Text);
    }

    [Fact]
    public async Task Words_that_the_reading_did_not_use_are_shown()
    {
        var answer = (await _insight.AskAsync("徐家汇有哪些亏本的项目")).ShouldNotBeNull();

        answer.Reading.Form.ShouldBe(QuestionForm.AreaProjects);
        answer.Reading.Unread.ShouldBe(["亏本"]);
    }

    [Fact]
    public async Task Numbers_of_two_districts_stand_side_by_side()
    {
        var answer = (await _insight.AskAsync("静安和徐汇2019年税收对比")).ShouldNotBeNull();

        answer.Indicator.ShouldNotBeNull().Series.Select(s => (s.District.Name, s.Years.ShouldHaveSingleItem().Results[0].Value)).ShouldBe(
            [("徐汇区", 350), ("静安区", 700)]);
        answer.Text.ShouldBe("徐汇区2019年税收收入350亿元；静安区2019年税收收入700亿元。");
    }

    [Fact]
    public async Task A_plan_of_a_year_lists_what_it_promises()
    {
        var answer = (await _insight.AskAsync("徐汇区2025年计划竣工哪些项目")).ShouldNotBeNull();

        answer.Entities.ShouldNotBeNull().Items.ShouldHaveSingleItem().Name.ShouldBe("北杨人工智能小镇");
    }

    private static ReportFacts Taxes(string district, string code, double value)
    {
        var passage = string.Create(CultureInfo.InvariantCulture, $"税收收入{value}亿元");
        return new FactsBuilder($"taxes-{code}.txt").Of(district, code).Years(2019, 2020)
            .Section("一、2019年工作回顾", 2019, Tense.Review).Sentence($"实现{passage}。\n").Measured(passage, "税收收入", value, "亿元").Build();
    }

    private async Task ReadsAsync(string question, string expected)
    {
        var answer = (await _insight.AskAsync(question)).ShouldNotBeNull(question);
        var parameters = answer.Reading.Parameters.Select(p => $"{p.Name}={p.Value}");
        $"{char.ToLowerInvariant($"{answer.Reading.Form}"[0])}{$"{answer.Reading.Form}"[1..]} {string.Join(' ', parameters)}".TrimEnd().ShouldBe(expected);
    }
}
