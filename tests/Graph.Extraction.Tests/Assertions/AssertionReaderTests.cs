using Graph.Model;

namespace Graph.Extraction.Tests.Assertions;

public class AssertionReaderTests
{
    private const EntityLabel Project = EntityLabel.Project;
    private const EntityLabel Area = EntityLabel.Area;
    private const EntityLabel Institution = EntityLabel.Institution;
    private const EntityLabel Program = EntityLabel.Program;

    [Theory]
    [InlineData("000", 2019, Tense.Review, "Started")]
    [InlineData("000", 2020, Tense.Plan, "UnderWay Opened")]
    [InlineData("001", 2020, Tense.Review, "Started")]
    [InlineData("001", 2021, Tense.Plan, "UnderWay")]
    [InlineData("004", 2022, Tense.Review, "Started")]
    [InlineData("004", 2023, Tense.Plan, "UnderWay")]
    [InlineData("002", 2025, Tense.Plan, "Completed")]
    public void What_each_report_says_of_one_town_is_its_story(string seed, int year, Tense tense, string phases)
    {
        var passage = Passage.Seed(seed, ("北杨人工智能小镇", Project), ("北杨人工智能小镇B地块", Project), ("西岸国际人工智能中心", Project));

        var said = passage.AssertionsOf("北杨人工智能小镇").Where(assertion => assertion.Year == year && assertion.Tense == tense);

        string.Join(' ', said.Select(assertion => assertion.Phase)).ShouldBe(phases);
    }

    [Fact]
    public void What_is_said_of_a_part_is_not_said_of_the_whole()
    {
        var passage = Passage.Seed("002", ("北杨人工智能小镇", Project), ("北杨人工智能小镇B地块", Project));

        passage.AssertionsOf("北杨人工智能小镇B地块").ShouldHaveSingleItem().Phase.ShouldBe(Phase.Completed);
        passage.AssertionsOf("北杨人工智能小镇").ShouldAllBe(assertion => assertion.Tense == Tense.Plan);
    }

    [Fact]
    public void A_name_across_a_page_break_shares_what_its_list_says()
    {
        var passage = Passage.Seed("000", ("北杨人工智能小镇", Project), ("西岸国际人工智能中心", Project));

        var said = passage.AssertionsOf("西岸国际人工智能中心").Where(assertion => assertion.Year == 2020);

        said.Select(assertion => assertion.Phase).ShouldBe([Phase.UnderWay, Phase.Opened]);
    }

    [Fact]
    public void A_list_shares_the_predicate_after_it_and_each_part_keeps_its_scope()
    {
        var passage = Passage.Of(
            Tense.Review,
            "网易上海西岸研发中心、源点大厦、滨江城开中心地上部分等项目竣工。",
            ("网易上海西岸研发中心", Project), ("源点大厦", Project), ("滨江城开中心", Project));

        passage.PhasesOf("网易上海西岸研发中心").ShouldBe([Phase.Completed]);
        passage.AssertionsOf("源点大厦").ShouldHaveSingleItem().Scope.ShouldBe("");
        var last = passage.AssertionsOf("滨江城开中心").ShouldHaveSingleItem();
        (last.Phase, last.Scope).ShouldBe((Phase.Completed, "地上部分"));
    }

    [Fact]
    public void A_list_shares_the_predicate_before_it()
    {
        var passage = Passage.Of(
            Tense.Plan,
            "恒基星扬西岸中心竣工交付，推进阿里新零售创新中心、网易上海西岸研发中心等项目建设。",
            ("恒基星扬西岸中心", Project), ("阿里新零售创新中心", Institution), ("网易上海西岸研发中心", Project));

        passage.PhasesOf("恒基星扬西岸中心").ShouldBe([Phase.Completed]);
        passage.PhasesOf("阿里新零售创新中心").ShouldBe([Phase.UnderWay]);
        passage.PhasesOf("网易上海西岸研发中心").ShouldBe([Phase.UnderWay]);
    }

    [Theory]
    [InlineData("推进复旦附中徐汇分校项目开工，南部小学、中城学校年内建成投入使用。", "复旦附中徐汇分校", Phase.Started)]
    [InlineData("推进复旦附中徐汇分校项目开工，南部小学、中城学校年内建成投入使用。", "南部小学", Phase.Opened)]
    [InlineData("推进徐家汇书院开业，推进徐汇区图书馆改建和原馆修缮", "徐家汇书院", Phase.Opened)]
    public void The_nearest_predicate_wins_over_a_weak_one_before_the_name(string text, string name, Phase phase)
    {
        var passage = Passage.Of(
            Tense.Plan, text, ("复旦附中徐汇分校", Institution), ("南部小学", Institution), ("中城学校", Institution), ("徐家汇书院", Project), ("徐汇区图书馆", Project));

        passage.PhasesOf(name).ShouldBe([phase]);
    }

    [Theory]
    [InlineData("徐家汇书院实现结构封顶", "徐家汇书院")]
    [InlineData("太平洋数码二期地下主体工程完工", "太平洋数码二期")]
    [InlineData("徐家汇国贸中心T1塔楼结构封顶", "徐家汇国贸中心T1塔楼")]
    public void A_closed_structure_is_not_a_finished_building(string text, string name) =>
        Passage.Of(Tense.Review, text, (name, Project)).PhasesOf(name).ShouldBe([Phase.ToppedOut]);

    [Fact]
    public void A_tail_of_works_and_a_deadline_are_kept()
    {
        var said = Passage.Of(Tense.Plan, "上海越剧艺术演艺中心开工建设，宛平剧场改扩建工程年内竣工。", ("宛平剧场", Project), ("上海越剧艺术演艺中心", Project))
            .AssertionsOf("宛平剧场").ShouldHaveSingleItem();

        (said.Phase, said.Scope, said.Due).ShouldBe((Phase.Completed, "改扩建工程", "年内"));
    }

    [Fact]
    public void How_sure_a_promise_is_stays_with_it()
    {
        var passage = Passage.Of(
            Tense.Plan,
            "抓紧徐家汇国贸中心三期建设，确保天桥连廊、太平洋数码二期城市更新等项目按期完工。",
            ("徐家汇国贸中心三期", Project), ("天桥连廊", Project), ("太平洋数码二期", Project));

        var said = passage.AssertionsOf("天桥连廊").ShouldHaveSingleItem();
        (said.Phase, said.Modality).ShouldBe((Phase.Completed, "确保"));
        passage.AssertionsOf("徐家汇国贸中心三期").ShouldHaveSingleItem().Modality.ShouldBe("");
    }

    [Fact]
    public void Two_things_said_of_one_name_are_two_assertions() =>
        Passage.Of(Tense.Review, "西岸金融城地块实现整体出让,并开工建设", ("西岸金融城", Project))
            .PhasesOf("西岸金融城").ShouldBe([Phase.SitePrep, Phase.Started]);

    [Fact]
    public void Land_that_is_sold_is_not_a_building_begun() =>
        Passage.Of(Tense.Review, "西岸智慧谷AI双子楼基本建成，西岸金融城启动土地出让。", ("西岸金融城", Project), ("西岸智慧谷AI双子楼", Project))
            .PhasesOf("西岸金融城").ShouldBe([Phase.SitePrep]);

    [Fact]
    public void A_place_that_only_says_where_is_said_nothing_of()
    {
        var passage = Passage.Of(
            Tense.Review,
            "在漕河泾街道罗城小区等打造了一批“红色物业”。\n加快徐汇滨江西岸传媒港建设。",
            ("漕河泾街道", EntityLabel.District), ("罗城小区", Area), ("红色物业", Program), ("徐汇滨江", Area), ("西岸传媒港", Project));

        passage.PhasesOf("漕河泾街道").ShouldBeEmpty();
        passage.PhasesOf("罗城小区").ShouldBeEmpty();
        passage.PhasesOf("徐汇滨江").ShouldBeEmpty();
        passage.PhasesOf("西岸传媒港").ShouldBe([Phase.UnderWay]);
    }

    [Fact]
    public void What_a_programme_is_helped_by_or_rests_on_is_said_nothing_of()
    {
        var passage = Passage.Of(
            Tense.Plan,
            "依托西岸金融城,大力吸引国际金融组织入驻。\n与上海交大共建青少年STEM教育研究院。",
            ("西岸金融城", Project), ("上海交大", Institution), ("青少年STEM教育研究院", Institution));

        passage.PhasesOf("西岸金融城").ShouldBeEmpty();
        passage.PhasesOf("上海交大").ShouldBeEmpty();
        passage.PhasesOf("青少年STEM教育研究院").ShouldBe([Phase.UnderWay]);
    }

    [Theory]
    [InlineData("成功承办2019世界人工智能大会", "2019世界人工智能大会", Phase.Held)]
    [InlineData("制定道路平整度专项整治三年行动计划", "道路平整度专项整治三年行动计划", Phase.Issued)]
    [InlineData("全面实施光启人才行动计划", "光启人才行动计划", Phase.UnderWay)]
    [InlineData("探索“两网融合”新模式", "两网融合", Phase.Proposed)]
    public void Events_are_held_documents_issued_and_schemes_under_way(string text, string name, Phase phase) =>
        Passage.Of(Tense.Review, text, (name, Program)).PhasesOf(name).ShouldBe([phase]);

    [Fact]
    public void Honours_and_arrivals_are_said_of_who_receives_them_and_arrives()
    {
        var passage = Passage.Of(
            Tense.Review,
            "“武康路—安福路”获评首批国家级旅游休闲街区。\n央视长三角总部和上海总站正式入驻西岸传媒港。",
            ("武康路—安福路", Area), ("央视长三角总部", Institution), ("上海总站", Institution), ("西岸传媒港", Project));

        passage.PhasesOf("武康路—安福路").ShouldBe([Phase.Recognized]);
        passage.PhasesOf("央视长三角总部").ShouldBe([Phase.Established]);
        passage.PhasesOf("上海总站").ShouldBe([Phase.Established]);
    }

    [Fact]
    public void The_cue_is_where_the_phase_was_seen()
    {
        const string Text = "漕开发鑫侨高项目开工。";

        var said = Passage.Of(Tense.Review, Text, ("鑫侨高", Project)).AssertionsOf("鑫侨高").ShouldHaveSingleItem();

        var cue = said.Cue.ShouldNotBeNull();
        Text[cue.Start..cue.End].ShouldBe("开工");
    }

    [Fact]
    public void A_note_that_defines_a_term_says_nothing_of_the_year() =>
        Passage.Of(Tense.Plan, "〔12〕雪亮工程：指以综治中心为指挥平台建设的群众性治安防控工程。", ("雪亮工程", Program)).PhasesOf("雪亮工程").ShouldBeEmpty();

    [Theory]
    [InlineData("力争区退役军人服务中心全部建成。", "区退役军人服务中心", Phase.Completed, "力争")]
    [InlineData("争取区公共卫生中心开工。", "区公共卫生中心", Phase.Started, "争取")]
    [InlineData("区公共卫生中心预计年底前竣工。", "区公共卫生中心", Phase.Completed, "预计")]
    [InlineData("区公共卫生中心计划6月底前开工。", "区公共卫生中心", Phase.Started, "计划")]
    [InlineData("区公共卫生中心尚未开工。", "区公共卫生中心", Phase.Started, "尚未")]
    public void A_word_of_intent_or_of_denial_is_kept_as_it_is_written(string text, string name, Phase phase, string modality)
    {
        var said = Passage.Of(Tense.Plan, text, (name, Project)).AssertionsOf(name).ShouldHaveSingleItem();

        (said.Phase, said.Modality).ShouldBe((phase, modality));
    }

    [Fact]
    public void A_deadline_and_a_promise_are_read_from_the_report_itself()
    {
        var passage = Passage.Seed("001", ("轨道交通15号线", Project), ("宛平剧场", Project), ("区退役军人服务中心", Institution));

        passage.AssertionsOf("轨道交通15号线").ShouldContain(a => a.Phase == Phase.Opened && a.Due == "春节前");
        passage.AssertionsOf("宛平剧场").ShouldContain(a => a.Phase == Phase.Completed && a.Modality == "确保" && a.Due == "年内" && a.Scope == "改扩建工程");
        passage.AssertionsOf("区退役军人服务中心").ShouldContain(a => a.Phase == Phase.Completed && a.Modality == "力争");
    }

    [Theory]
    [InlineData("“十三五”期间，徐家汇书院开工建设。", 2016, 2020)]
    [InlineData("2016年以来，徐家汇书院开工建设。", 2016, 2020)]
    public void A_span_that_opens_the_sentence_holds_for_what_it_says(string text, int from, int to)
    {
        var said = Passage.Of(Tense.Review, text, ("徐家汇书院", Project)).AssertionsOf("徐家汇书院").ShouldHaveSingleItem();

        (said.Year, said.From, said.To).ShouldBe((2020, from, to));
    }

    [Fact]
    public void The_years_in_the_name_of_a_plan_are_not_those_of_its_issue()
    {
        var said = Passage.Of(Tense.Review, "出台《徐汇学前教育三年行动计划(2020-2022)》,明确重点任务", ("学前教育三年行动计划(2020-2022)", Program))
            .AssertionsOf("学前教育三年行动计划(2020-2022)").ShouldHaveSingleItem();

        (said.Phase, said.From, said.To).ShouldBe((Phase.Issued, null, null));
    }

    [Fact]
    public void A_member_of_a_list_with_work_of_its_own_does_not_share_what_the_next_one_does()
    {
        var passage = Passage.Of(Tense.Plan, "推进东平路业态升级、黑石公寓运营开放", ("东平路", Area), ("黑石公寓", Project));

        var street = passage.AssertionsOf("东平路").ShouldHaveSingleItem();
        (street.Phase, street.Scope).ShouldBe((Phase.UnderWay, "业态升级"));
        passage.PhasesOf("黑石公寓").ShouldBe([Phase.Opened]);
    }

    [Theory]
    [InlineData("今年是“十四五”规划收官之年。做好今年工作", "“十四五”规划", "")]
    [InlineData("2020年是实施“十三五”规划的收官之年，是全面建成小康社会的决胜之年", "“十三五”规划", "UnderWay")]
    [InlineData("高质量完成“十四五”规划目标任务", "“十四五”规划", "Completed")]
    public void What_a_year_is_called_promises_nothing(string text, string name, string phases) =>
        string.Join(' ', Passage.Of(Tense.Plan, text, (name, Program)).PhasesOf(name)).ShouldBe(phases);

    [Fact]
    public void Who_gives_an_honour_receives_none() =>
        Passage.Of(Tense.Review, "人工智能产业集群入围国家发改委战略性新兴产业集群", ("国家发改委", Institution)).PhasesOf("国家发改委").ShouldBeEmpty();

    [Fact]
    public void An_area_that_heads_a_passage_does_not_share_what_is_said_of_the_things_in_it()
    {
        var passage = Passage.Of(Tense.Review, "西岸滨江功能区,启动西岸中央公园国际方案征集。", ("西岸滨江功能区", Area), ("西岸中央公园", Project));

        passage.PhasesOf("西岸滨江功能区").ShouldBeEmpty();
        passage.PhasesOf("西岸中央公园").ShouldBe([Phase.Proposed]);
    }
}
