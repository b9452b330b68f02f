using Graph.Model;
using static Graph.Model.EntityLabel;

namespace Graph.Testing;

/// <summary>
/// Real passages of the seeds with what is to be read in them, made by hand: what becomes of 北杨人工智能小镇 and its neighbours in four reports of
/// 徐汇区, and something of 静安区. The texts are shortened, so offsets are not those of the seeds.
/// </summary>
public static class SeedPassages
{
    /// <summary>The work report of January 2020: review 2019, plan 2020, a page break inside a name.</summary>
    public static ReportFacts Xuhui2020 { get; } = new FactsBuilder("000_e114de9436bf481b.txt")
        .Of("徐汇区", "310104").Titled("2020年上海市徐汇区人民政府工作报告").Issued("徐汇区人民政府").On(2020, 1, 7).Years(2019, 2020)
        .Section("一、2019年工作回顾", 2019, Tense.Review)
        .Sentence("全区地区生产总值增长6.3%左右，").Measured("地区生产总值增长6.3%左右", "地区生产总值", 6.3, "%", Measure.Growth, "左右")
        .Sentence("区级财政收入在更大规模减税降费中实现194.1亿元。").Measured("区级财政收入在更大规模减税降费中实现194.1亿元", "区级财政收入", 194.1, "亿元")
        .Sentence("深化徐家汇城市更新，徐家汇国贸中心、天桥连廊等项目按计划实施，徐家汇书院实现结构封顶。")
        .Mention("徐家汇", Area).Said(Phase.UnderWay, "深化")
        .Mention("徐家汇国贸中心", Project).Said(Phase.UnderWay, "按计划实施").Related(RelationType.LocatedIn, "徐家汇国贸中心", "徐家汇")
        .Mention("天桥连廊", Project, score: 0.875).Said(Phase.UnderWay, "按计划实施").Related(RelationType.LocatedIn, "天桥连廊", "徐家汇")
        .Mention("徐家汇书院", Project).Said(Phase.ToppedOut, "结构封顶").Related(RelationType.LocatedIn, "徐家汇书院", "徐家汇")
        .Sentence("华泾 2035 单元规划编制基本完成，北杨人工智能小镇正式启动建设。\n\n")
        .Mention("北杨人工智能小镇", Project, score: 0.998).Said(Phase.Started, "正式启动建设")
        .Section("二、2020年工作安排", 2020, Tense.Plan)
        .Sentence("确保天桥连廊、太平洋数码二期城市更新、斯波特大酒店改造等项目按期完工。")
        .Mention("天桥连廊", Project).Said(Phase.Completed, "完工", modality: "确保", due: "按期")
        .Mention("太平洋数码二期", Project).Said(Phase.Completed, "完工", scope: "城市更新", modality: "确保", due: "按期")
        .Mention("斯波特大酒店", Project).Said(Phase.Completed, "完工", scope: "改造", modality: "确保", due: "按期")
        .Sentence("加快徐汇滨江西岸传媒港出形象、出功能，抓好西岸国际人工\n\n智能中心、北杨人工智能小镇“双T”建设运营，恒基星扬西岸中心竣工交付。")
        .Mention("徐汇滨江", Area)
        .Mention("西岸传媒港", Project).Said(Phase.UnderWay, "加快").Related(RelationType.LocatedIn, "西岸传媒港", "徐汇滨江")
        .Mention("西岸国际人工智能中心", Project).Said(Phase.UnderWay, "建设").Said(Phase.Opened, "建设运营")
        .Mention("北杨人工智能小镇", Project).Said(Phase.UnderWay, "建设").Said(Phase.Opened, "建设运营")
        .Mention("恒基星扬西岸中心", Project).Said(Phase.Opened, "竣工交付")
        .Build();

    /// <summary>The plan report of December 2020: review 2020 as a table printed cell by cell, plan 2021.</summary>
    public static ReportFacts Xuhui2021Plan { get; } = new FactsBuilder("001_c022cf71a8959804.txt")
        .Of("徐汇区", "310104").Titled("关于上海市徐汇区2020年国民经济和社会发展计划执行情况与2021年国民经济和社会发展计划草案的报告")
        .Issued("徐汇区发展和改革委员会").On(2020, 12, 23).Years(2020, 2021, ReportKind.Plan)
        .Section("一、2020年国民经济和社会发展计划执行情况", 2020, Tense.Review)
        .Sentence("全年完成固定资产投资320亿元,同比增长34%,增速位居全市前列。")
        .Measured("固定资产投资320亿元", "固定资产投资", 320, "亿元").Measured("固定资产投资320亿元,同比增长34%", "固定资产投资", 34, "%", Measure.Growth)
        .Sentence("徐家汇天桥连廊一期基本完成\n\n").Mention("徐家汇", Area).Mention("天桥连廊一期", Project).Said(Phase.Completed, "基本完成")
        .Related(RelationType.LocatedIn, "天桥连廊一期", "徐家汇")
        .Sentence("徐家汇书院项目基本建成\n\n").Mention("徐家汇书院", Project).Said(Phase.Completed, "基本建成")
        .Sentence("北杨人工智能小镇开工建设\n\n").Mention("北杨人工智能小镇", Project).Said(Phase.Started, "开工建设")
        .Section("二、2021年国民经济和社会发展主要任务", 2021, Tense.Plan)
        .Sentence("华泾地区:推动北杨人工智能小镇建设,华泾工业园地块实现出让\n\n")
        .Mention("华泾地区", Area).Mention("北杨人工智能小镇", Project).Said(Phase.UnderWay, "建设").Related(RelationType.LocatedIn, "北杨人工智能小镇", "华泾地区")
        .Mention("华泾工业园地块", Area).Said(Phase.SitePrep, "出让")
        .Build();

    /// <summary>The work report of January 2023, whose heading has the wrong year.</summary>
    public static ReportFacts Xuhui2023 { get; } = new FactsBuilder("004_c7b044fd7b48fcbf.txt")
        .Of("徐汇区", "310104").Titled("政府工作报告(摘要)").On(2023, 1, 4).Years(2022, 2023)
        .Warn(new LocalizedText(
            "The heading “二〇二三年工作回顾” names 2023, but the section is about 2022: the date and the other headings say so.",
            "标题“二〇二三年工作回顾”写的是2023年，但从日期和其他标题看，这一部分说的是2022年。"))
        .Section("二〇二三年工作回顾", 2022, Tense.Review)
        .Sentence("天桥连廊二期贯通开放、四期正式开工\n")
        .Mention("天桥连廊二期", Project).Said(Phase.Opened, "贯通开放")
        .Mention("四期", Project, name: "天桥连廊四期").Said(Phase.Started, "正式开工")
        .Sentence("北杨人工智能小镇全面开工\n").Mention("北杨人工智能小镇", Project).Said(Phase.Started, "全面开工")
        .Section("二、2023年工作安排", 2023, Tense.Plan)
        .Sentence("加快北杨人工智能小镇项目建设\n").Mention("北杨人工智能小镇", Project).Said(Phase.UnderWay, "加快")
        .Build();

    /// <summary>The work report of 2025, without a day: review 2024 names a part, plan 2025 the whole.</summary>
    public static ReportFacts Xuhui2025 { get; } = new FactsBuilder("002_ac793ded085856f1.txt")
        .Of("徐汇区", "310104").Years(2024, 2025)
        .Section("一、2024年工作回顾", 2024, Tense.Review)
        .Sentence("华泾门户功能区,完成生命蓝湾关港地块土地收储,北杨人工智能小镇B地块竣工。\n")
        .Mention("华泾门户功能区", Area).Mention("北杨人工智能小镇B地块", Project).Said(Phase.Completed, "竣工")
        .Related(RelationType.LocatedIn, "北杨人工智能小镇B地块", "华泾门户功能区")
        .Section("二、2025年工作安排", 2025, Tense.Plan)
        .Sentence("加快华之门广场等2个项目建设,确保北杨人工智能小镇等5个项目竣工。")
        .Mention("华之门广场", Project).Said(Phase.UnderWay, "加快")
        .Mention("北杨人工智能小镇", Project).Said(Phase.Completed, "竣工", modality: "确保")
        .Build();

    /// <summary>A little of the work report of another district.</summary>
    public static ReportFacts Jingan2020 { get; } = new FactsBuilder("003_b018778ef3bad3d5.txt")
        .Of("静安区", "310106").Titled("2020年上海市静安区人民政府工作报告").Issued("静安区人民政府").On(2020, 1, 8).Years(2019, 2020)
        .Section("一、2019年工作回顾", 2019, Tense.Review)
        .Sentence("完成张园保护性综合开发国际方案征集，明确后续工作方向。")
        .Mention("张园", Area).Said(Phase.Proposed, "方案征集", scope: "保护性综合开发")
        .Build();

    /// <summary>All of them, by key.</summary>
    public static IReadOnlyList<ReportFacts> All { get; } = [Xuhui2020, Xuhui2021Plan, Xuhui2025, Jingan2020, Xuhui2023];

    /// <summary>Their entities: parts under their wholes, one alias.</summary>
    public static ResolvedGraph Resolved { get; } = new GraphBuilder([.. All])
        .Part("北杨人工智能小镇B地块", "北杨人工智能小镇")
        .Part("天桥连廊一期", "天桥连廊")
        .Part("天桥连廊二期", "天桥连廊")
        .Part("天桥连廊四期", "天桥连廊")
        .Alias("华泾门户功能区", "华泾地区", "the same place under two names, for tests")
        .Build();
}
