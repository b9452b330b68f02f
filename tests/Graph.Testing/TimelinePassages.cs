using Graph.Model;

namespace Graph.Testing;

/// <summary>
/// Passages of four of the seeds, with the facts that a careful reader takes from them, entered by hand: what became of 北杨人工智能小镇,
/// 天桥连廊, 徐家汇书院, 宛平剧场 and 西岸金融城. Tests on answers stand on these, so that they judge the answers and not the reading.
/// </summary>
public static class TimelinePassages
{
    /// <summary>Work report of January 2020: looks back on 2019, ahead to 2020.</summary>
    public const string Work2020 = "000_e114de9436bf481b.txt";

    /// <summary>Plan report of December 2020: looks back on 2020, ahead to 2021.</summary>
    public const string Plan2021 = "001_c022cf71a8959804.txt";

    /// <summary>Work report of January 2023: looks back on 2022, ahead to 2023.</summary>
    public const string Work2023 = "004_c7b044fd7b48fcbf.txt";

    /// <summary>Work report of 2025, without title and date: looks back on 2024, ahead to 2025.</summary>
    public const string Work2025 = "002_ac793ded085856f1.txt";

    private const EntityLabel Project = EntityLabel.Project;
    private const EntityLabel Area = EntityLabel.Area;

    /// <summary>The facts of the four reports, by key.</summary>
    public static ReportFacts[] Reports() => [OfWork2020(), OfPlan2021(), OfWork2025(), OfWork2023()];

    /// <summary>The entities of these reports: parts under their wholes by name, one alias by a gloss.</summary>
    public static ResolvedGraph Graph(params ReportFacts[] reports) => new GraphBuilder(reports)
        .Part("北杨人工智能小镇B地块", "北杨人工智能小镇")
        .Part("天桥连廊一期", "天桥连廊")
        .Part("天桥连廊二期", "天桥连廊")
        .Part("天桥连廊三期", "天桥连廊")
        .Part("天桥连廊四期", "天桥连廊")
        .Part("天桥连廊五期", "天桥连廊")
        .Alias("徐家汇天桥连廊一期", "天桥连廊一期", "the place before it is where 天桥连廊 lies")
        .Build();

    private static ReportFacts OfWork2020() => Report(Work2020)
        .Titled("2020年上海市徐汇区人民政府工作报告").Issued("徐汇区人民政府").On(2020, 1, 7).Years(2019, 2020)
        .Section("（二）加快重大项目建设，城市功能形态不断优化", 2019, Tense.Review)
        .Sentence("深化徐家汇城市更新，徐家汇国贸中心、天桥连廊等项目按计划实施，徐家汇书院实现结构封顶。\n")
        .Mention("徐家汇", Area)
        .Mention("天桥连廊", Project).Said(Phase.UnderWay, "按计划实施")
        .Mention("徐家汇书院", Project).Said(Phase.ToppedOut, "结构封顶")
        .Related(RelationType.LocatedIn, "天桥连廊", "徐家汇")
        .Sentence("抓紧徐汇滨江综合开发，西岸传媒港加快建设，西岸金融城启动土地出让。\n")
        .Mention("西岸金融城", Project).Said(Phase.SitePrep, "土地出让")
        .Sentence("华泾 2035 单元规划编制基本完成，北杨人工智能小镇正式启动建设。\n")
        .Mention("华泾", Area)
        .Mention("北杨人工智能小镇", Project).Said(Phase.Started, "启动建设")
        .Sentence("徐家汇体育公园综合改造一期工程完工，宛平剧场结构封顶。\n")
        .Mention("宛平剧场", Project).Said(Phase.ToppedOut, "结构封顶")
        .Section("（三）聚焦城市功能完善，高强度推进重大工程建设。", 2020, Tense.Plan)
        .Sentence("加快推进西岸金融城建设，以金融科技为引领。\n")
        .Mention("西岸金融城", Project).Said(Phase.UnderWay, "推进")
        .Sentence("确保天桥连廊、太平洋数码二期城市更新、斯波特大酒店改造等项目按期完工。\n")
        .Mention("天桥连廊", Project).Said(Phase.Completed, "完工", modality: "确保")
        .Sentence("抓好西岸国际人工\n\n智能中心、北杨人工智能小镇“双T”建设运营，恒基星扬西岸中心竣工交付。\n")
        .Mention("西岸国际人工智能中心", Project).Said(Phase.Opened, "运营")
        .Mention("北杨人工智能小镇", Project).Said(Phase.UnderWay, "建设").Said(Phase.Opened, "运营")
        .Sentence("上海越剧艺术演艺中心开工建设，宛平剧场改扩建工程年内竣工。\n")
        .Mention("宛平剧场", Project).Said(Phase.Completed, "竣工", scope: "改扩建工程", due: "年内")
        .Sentence("确保年内徐汇档案馆项目开工，徐家汇书院、百代唱片馆基本建成。\n")
        .Mention("徐家汇书院", Project).Said(Phase.Completed, "基本建成", modality: "确保", due: "年内")
        .Build();

    private static ReportFacts OfPlan2021() => Report(Plan2021)
        .Titled("关于上海市徐汇区2020年国民经济和社会发展计划执行情况与2021年国民经济和社会发展计划草案的报告")
        .Issued("徐汇区发展和改革委员会").On(2020, 12, 23).Years(2020, 2021, ReportKind.Plan)
        .Section("表4重点项目推进情况", 2020, Tense.Review)
        .Sentence("徐家汇天桥连廊一期基本完成\n\n")
        .Mention("徐家汇天桥连廊一期", Project).Said(Phase.Completed, "基本完成")
        .Sentence("徐家汇书院项目基本建成\n\n")
        .Mention("徐家汇书院", Project).Said(Phase.Completed, "基本建成")
        .Sentence("西岸金融城地块实现整体出让,并开工建设\n\n")
        .Mention("西岸金融城", Project).Said(Phase.SitePrep, "出让", scope: "地块").Said(Phase.Started, "开工建设")
        .Sentence("北杨人工智能小镇开工建设\n\n")
        .Mention("北杨人工智能小镇", Project).Said(Phase.Started, "开工建设")
        .Sentence("上海越剧艺术演艺中心、宛平剧场改扩建等工程有序推进\n\n")
        .Mention("宛平剧场", Project).Said(Phase.UnderWay, "有序推进", scope: "改扩建工程")
        .Section("表14推进重大项目建设主要任务", 2021, Tense.Plan)
        .Sentence("徐汇滨江:持续推进西岸金融城等工程项目建设\n\n")
        .Mention("西岸金融城", Project).Said(Phase.UnderWay, "推进")
        .Sentence("华泾地区:推动北杨人工智能小镇建设\n\n")
        .Mention("华泾地区", Area)
        .Mention("北杨人工智能小镇", Project).Said(Phase.UnderWay, "推动")
        .Related(RelationType.LocatedIn, "北杨人工智能小镇", "华泾地区")
        .Sentence("确保宛平剧场改扩建工程年内竣工\n\n")
        .Mention("宛平剧场", Project).Said(Phase.Completed, "竣工", scope: "改扩建工程", modality: "确保", due: "年内")
        .Sentence("推进徐家汇书院开业\n\n")
        .Mention("徐家汇书院", Project).Said(Phase.Opened, "开业")
        .Build();

    private static ReportFacts OfWork2023() => Report(Work2023)
        .Titled("政府工作报告(摘要)").On(2023, 1, 4).Years(2022, 2023)
        .Section("(二)扩大有效投资重大工程加压推进", 2022, Tense.Review)
        .Sentence("天桥连廊二期贯通开放、四期正式开工\n")
        .Mention("天桥连廊二期", Project).Said(Phase.Opened, "贯通开放")
        .Mention("四期", Project, "天桥连廊四期").Said(Phase.Started, "正式开工")
        .Sentence("北杨人工智能小镇全面开工\n")
        .Mention("北杨人工智能小镇", Project).Said(Phase.Started, "全面开工")
        .Sentence("徐家汇书院开放试运营\n")
        .Mention("徐家汇书院", Project).Said(Phase.Opened, "开放试运营")
        .Section("(三)畅通循环联动持续优化城区发展格局", 2023, Tense.Plan)
        .Sentence("加快推进天桥连廊三、四、五期建设\n")
        .Mention("天桥连廊三", Project, "天桥连廊三期").Said(Phase.UnderWay, "加快推进")
        .Mention("四", Project, "天桥连廊四期").Said(Phase.UnderWay, "加快推进")
        .Mention("五期", Project, "天桥连廊五期").Said(Phase.UnderWay, "加快推进")
        .Sentence("加快北杨人工智能小镇项目建设\n")
        .Mention("北杨人工智能小镇", Project).Said(Phase.UnderWay, "加快")
        .Build();

    private static ReportFacts OfWork2025() => Report(Work2025)
        .Years(2024, 2025)
        .Section("一、2024年工作回顾", 2024, Tense.Review)
        .Sentence("徐家汇中心宜山路地块、天桥连廊四期五期竣工。\n")
        .Mention("天桥连廊四期", Project).Said(Phase.Completed, "竣工")
        .Mention("五期", Project, "天桥连廊五期").Said(Phase.Completed, "竣工")
        .Sentence("华泾门户功能区,完成生命蓝湾关港地块土地收储,北杨人工智能小镇B地块竣工。\n")
        .Mention("北杨人工智能小镇B地块", Project).Said(Phase.Completed, "竣工")
        .Section("二、2025年主要任务", 2025, Tense.Plan)
        .Sentence("加快华之门广场等2个项目建设,确保北杨人工智能小镇等5个项目竣工。\n")
        .Mention("北杨人工智能小镇", Project).Said(Phase.Completed, "竣工", modality: "确保")
        .Build();

    private static FactsBuilder Report(string key) => new FactsBuilder(key).Of("徐汇区", "310104");
}
