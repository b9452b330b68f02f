using Graph.Model;

namespace Graph.Extraction.Tests.Observations;

/// <summary>Passages of the seeds, each for one rule of reading.</summary>
public sealed class SentenceObservationTests
{
    [Fact]
    public void A_level_a_growth_and_a_growth_in_brackets_are_three_observations_of_one_indicator() =>
        Observed.In("区级财政收入在更大规模减税降费中实现194.1亿元，同比增长0.3%（剔除减税降费因素后同口径实际增长11.67%）。").ShouldBe(
        [
            "区级财政收入 194.1 亿元 level",
            "区级财政收入 0.3 % growth",
            "区级财政收入（同口径） 11.67 % growth",
        ]);

    [Fact]
    public void What_falls_is_negative() =>
        Observed.In("大力推进节能减排，预计单位增加值能耗同比下降3%左右。").ShouldBe(["单位增加值能耗 -3 % growth 左右"]);

    [Fact]
    public void Words_that_only_report_are_left_out_within_an_indicator() =>
        Observed.In("现代服务业完成营业收入2910亿元，同比增长12%；商品销售总额完成6300亿元，同比增长6%。").ShouldBe(
        [
            "现代服务业营业收入 2910 亿元 level",
            "现代服务业营业收入 12 % growth",
            "商品销售总额 6300 亿元 level",
            "商品销售总额 6 % growth",
        ]);

    [Fact]
    public void The_items_of_a_list_share_the_verb_that_counts() =>
        Observed.In("新增4家生鲜便利菜店、5家生鲜超市和4个社区智慧微菜场，徐汇梅陇购物中心、华泾龙湖天街投入运营。").ShouldBe(
        [
            "新增生鲜便利菜店 4 家 level",
            "新增生鲜超市 5 家 level",
            "新增社区智慧微菜场 4 个 level",
        ]);

    [Fact]
    public void A_list_with_the_numbers_behind_shares_the_verb_as_well() =>
        Observed.In("全年新增公共充电桩437个、公共泊位4596个。").ShouldBe(["新增公共充电桩 437 个 level", "新增公共泊位 4596 个 level"]);

    [Fact]
    public void Two_numbers_before_one_noun_are_two_observations() =>
        Observed.In("全年完成12条道路13公里整治，基本实现“线清、杆合、景美”。").Select(o => o[(o.IndexOf(' ', StringComparison.Ordinal) + 1)..])
            .ShouldBe(["12 条 level", "13 公里 level"]);

    [Fact]
    public void Values_that_stand_apart_go_to_the_indicators_in_their_order() =>
        Observed.In("生活垃圾分类达标率、回收利用率分别达到95%、43%。").ShouldBe(["生活垃圾分类达标率 95 % share", "回收利用率 43 % share"]);

    [Fact]
    public void A_value_that_is_shared_is_said_of_each_rate() =>
        Observed.In("动态更新“三个实有”数据，实有人口信息登记率、准确率保持在98%以上。").ShouldBe(
            ["实有人口信息登记率 98 % share 以上", "实有人口信息准确率 98 % share 以上"]);

    [Fact]
    public void A_comparison_gives_the_number_of_the_other_year_and_the_change()
    {
        var found = Observed.Read("大气环境质量(AQI)优良率为90.5%，较2019年同期83.1%上升7.4个百分点。");
        found.Select(Observed.Short).ShouldBe(
        [
            "大气环境质量(AQI)优良率 90.5 % share",
            "大气环境质量(AQI)优良率 83.1 % share",
            "大气环境质量(AQI)优良率 7.4 个百分点 growth",
        ]);
        found.Select(o => o.Year).ShouldBe([2020, 2019, 2020]);
    }

    [Fact]
    public void The_same_time_of_last_year_is_the_year_before() =>
        Observed.Read("PM2.5浓度为30微克/立方米，较上年同期36微克/立方米下降16.7%。").Select(o => (o.Value, o.Unit, o.Year)).ShouldBe(
            [(30, "微克/立方米", 2020), (36, "微克/立方米", 2019), (-16.7, "%", 2020)]);

    [Theory]
    [InlineData("固定资产投资总额首次超过230亿元。", "固定资产投资总额 230 亿元 level 以上")]
    [InlineData("引进各类首店30余家。", "引进各类首店 30 家 level 以上")]
    [InlineData("累计减轻纳税人税收负担约77亿元。", "减轻纳税人税收负担 77 亿元 cumulative 左右")]
    [InlineData("城镇登记失业人数控制在1.8万人以内。", "城镇登记失业人数 1.8 万人 level 以内")]
    [InlineData("城镇调查失业率小于5.5%。", "城镇调查失业率 5.5 % share 以内")]
    [InlineData("环境空气质量AQI优良率接近90%。", "环境空气质量AQI优良率 90 % share 左右")]
    [InlineData("预计全年实到外资16.77亿美元。", "实到外资 16.77 亿美元 level 预计")]
    public void A_bound_is_told_apart_from_the_value(string passage, string expected) => Observed.In(passage).ShouldBe([expected]);

    [Fact]
    public void A_part_names_its_whole() =>
        Observed.In("全年完成9个地块征收，征收面积约占全市总量的50%。")[^1].ShouldBe("征收面积占全市总量比重 50 % share 左右");

    [Fact]
    public void Works_begun_and_finished_in_square_metres_are_areas_of_what_was_spoken_of() =>
        Observed.In("完成132项市区两级重大工程建设目标，全年开工235万平方米、竣工230万平方米。").ShouldBe(
        [
            "市区两级重大工程 132 项 level",
            "市区两级重大工程开工面积 235 万平方米 level",
            "市区两级重大工程竣工面积 230 万平方米 level",
        ]);

    [Fact]
    public void Against_the_year_before_is_a_note_on_each_of_two_indicators() =>
        Observed.In("湿垃圾、可回收物日均分出量约为去年同期的122%和145%。").ShouldBe(
            ["湿垃圾日均分出量（为去年同期） 122 % share 左右", "可回收物日均分出量（为去年同期） 145 % share 左右"]);

    [Theory]
    [InlineData("“12345”市民服务热线办理综合考评位居全市第一。")]
    [InlineData("深化15分钟公共文化服务圈建设，完善邻里汇“1+13+X”三级网络体系。")]
    [InlineData("深化新型智慧城市建设，推动实现5G网络深度覆盖。")]
    [InlineData("抓紧落实华泾2035单元规划，推进武康路280弄治理。")]
    [InlineData("2020年是实施“十三五”规划的收官之年，是贯彻党的十九大精神的关键一年。")]
    [InlineData("全面落实市优化营商环境3.0版，配合推进轨道交通15号线建成投运。")]
    [InlineData("完善在线新经济1000+企业基础库及100+重点企业库。")]
    public void Dates_ordinals_ranks_and_numbers_in_names_measure_nothing(string passage) => Observed.In(passage).ShouldBeEmpty();

    [Fact]
    public void A_threshold_belongs_to_the_name_of_what_is_counted() =>
        Observed.In("税收超亿元楼宇达到44幢，引进亿元级项目12个。").ShouldBe(["税收超亿元楼宇 44 幢 level", "引进亿元级项目 12 个 level"]);

    [Fact]
    public void The_passage_runs_from_the_indicator_to_the_number()
    {
        const string Passage = "合同利用外资12亿美元，税收超亿元楼宇达到44幢。";
        var found = Observed.Read(Passage);
        found.Select(o => Passage[o.Span.Start..o.Span.End]).ShouldBe(["合同利用外资12亿美元", "税收超亿元楼宇达到44幢"]);
    }

    [Fact]
    public void The_year_that_a_clause_opens_with_is_the_year_of_its_numbers()
    {
        var found = Observed.Read("去年末储蓄存款余额达到13605亿元，到2025年，公办幼儿园占比达到70%以上。", Tense.Plan, 2021);
        found.Select(o => (o.Year, o.Tense)).ShouldBe([(2020, Tense.Review), (2025, Tense.Plan)]);
    }

    [Fact]
    public void A_report_without_district_measures_nothing()
    {
        var report = Reading.Reports.Seed(Reading.Reports.Xuhui2025);
        var nobody = report with { Metadata = report.Metadata with { District = null } };
        new Extraction.Observations.ObservationReader().Read(nobody, []).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_number_of_things_does_stands_before_them() =>
        Observed.In("完善重点区域和企业便利化通关机制，近200家企业开立自由贸易账户。").ShouldBe(["开立自由贸易账户企业 200 家 level 左右"]);

    [Fact]
    public void A_year_inside_a_name_is_no_part_of_the_indicator() =>
        Observed.In("区域内单位共61项(人)获2023年度上海市科学技术奖。").ShouldBe(["单位获上海市科学技术奖 61 项(人) level"]);

    [Fact]
    public void Enterprises_of_a_size_are_counted() =>
        Observed.In("新增千亿级工业企业2家、百亿级工业企业24家。").ShouldBe(["新增千亿级工业企业 2 家 level", "新增百亿级工业企业 24 家 level"]);

    [Fact]
    public void A_number_that_says_where_or_by_what_means_is_none() =>
        Observed.In("以专病分级诊疗和智慧健康屋等5个信息化试点项目为抓手,推进健康服务模式构建,13个街镇布设25个自助服务点").ShouldBe(["自助服务点 25 个 level"]);
}
