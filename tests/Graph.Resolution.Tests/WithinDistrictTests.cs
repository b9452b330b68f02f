using Graph.Model;
using static Graph.Model.EntityLabel;
using static Graph.Resolution.Tests.Reports;

namespace Graph.Resolution.Tests;

/// <summary>Names of one district: what is one thing, what is kept apart, and the reasons given.</summary>
public class WithinDistrictTests
{
    [Theory]
    [InlineData(Institution, "徐汇区中心医院", "区中心医院", "institution:310104:徐汇区中心医院", "区 stands for 徐汇区")]
    [InlineData(Institution, "徐汇区牙防所", "牙防所", "institution:310104:徐汇区牙防所", "without the prefix 徐汇区")]
    [InlineData(Institution, "微软亚洲研究院（上海）", "微软亚洲研究院(上海)", "institution:310104:微软亚洲研究院(上海)", "only width or case differs")]
    [InlineData(Institution, "上海久事集团", "久事集团", "institution:31:上海久事集团", "without the prefix 上海")]
    [InlineData(Institution, "华东理工大学", "华东理工", "institution:cn:华东理工大学", "the only name in 徐汇区 that adds 大学")]
    [InlineData(Institution, "上海交通大学", "上海交大", "institution:cn:上海交通大学", "abbreviates 上海交通大学")]
    [InlineData(Institution, "上海市第八人民医院", "市八医院", "institution:31:上海市第八人民医院", "市 stands for 上海市")]
    [InlineData(Area, "漕河泾开发区", "漕开发", "area:310104:漕河泾开发区", "abbreviates 漕河泾开发区")]
    [InlineData(Area, "衡复历史风貌区", "衡复风貌保护区", "area:310104:衡复历史风貌区", "风貌区 for 历史风貌区")]
    [InlineData(Area, "衡复风貌区", "衡复", "area:310104:衡复风貌区", "the only name in 徐汇区 that adds 风貌区")]
    [InlineData(Area, "徐汇中城功能区", "徐汇中城", "area:310104:徐汇中城功能区", "the tail 功能区 adds nothing")]
    [InlineData(Project, "北杨人工智能小镇", "北杨人工智能小镇项目", "project:310104:北杨人工智能小镇", "the tail 项目 adds nothing")]
    [InlineData(Project, "宛平剧场", "宛平剧场改扩建工程", "project:310104:宛平剧场", "the tail 改扩建 adds nothing")]
    [InlineData(Project, "轨道交通15号线", "轨交15号线", "project:31:轨道交通15号线", "轨交 for 轨道交通")]
    [InlineData(Project, "轨道交通15号线", "轨道交通 十五 号线", "project:31:轨道交通15号线", "only marks or numerals differ")]
    [InlineData(Project, "太平洋数码二期", "太平洋数码Ⅱ期", "project:310104:太平洋数码ⅱ期", "only marks or numerals differ")]
    [InlineData(Project, "徐汇高新二期", "徐汇高新2期", "project:310104:徐汇高新2期", "only marks or numerals differ")]
    [InlineData(Program, "“全-专”云医联平台", "全专云医联平台", "program:310104:“全-专”云医联平台", "only marks or numerals differ")]
    [InlineData(Program, "第二届中国国际进口博览会", "进博会", "program:cn:中国国际进口博览会", "abbreviates")]
    [InlineData(Program, "2019世界人工智能大会", "2024世界人工智能大会", "program:cn:世界人工智能大会", "2024 is an edition")]
    [InlineData(Program, "健康徐汇行动(2019-2030)", "健康徐汇行动", "program:310104:健康徐汇行动(2019-2030)", "only marks or numerals differ")]
    [InlineData(Program, "新一轮找矿突破战略行动", "找矿突破战略行动", "program:310104:新一轮找矿突破战略行动", "新一轮 left out")]
    [InlineData(Program, "旅游发展大会", "旅发大会", "program:310104:旅游发展大会", "abbreviates 旅游发展大会")]
    public void Two_names_of_one_thing_become_one_entity_with_a_reason(EntityLabel label, string one, string other, string id, string reason)
    {
        var graph = Resolve(Xuhui2020(label, one, other));

        graph.Ids().ShouldBe([id]);
        graph.Entities[0].Aliases.ShouldContain(a => a.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Area, "徐汇滨江", "西岸")]
    [InlineData(Area, "徐家汇", "徐家汇商圈")]
    [InlineData(Area, "漕河泾", "漕河泾开发区")]
    [InlineData(Area, "龙水南路", "龙水北路")]
    [InlineData(Project, "徐汇公园", "徐家汇公园")]
    [InlineData(Project, "徐家汇国贸中心三期", "徐家汇国贸中心四期")]
    [InlineData(Project, "北杨人工智能小镇", "北杨人工智能小镇B地块")]
    [InlineData(Project, "徐汇区图书馆", "上海图书馆")]
    [InlineData(Project, "长华路拓宽工程", "长华路（罗秀路—华发路）拓宽工程")]
    [InlineData(Project, "越界17-02地块", "越界1702地块")]
    [InlineData(Program, "优化营商环境3.0版", "优化营商环境4.0版")]
    [InlineData(Program, "徐汇区“十四五”规划", "上海市“十四五”规划")]
    [InlineData(Institution, "徐汇区教育局", "上海市教育局")]
    public void Two_things_stay_two(EntityLabel label, string one, string other) =>
        Resolve(Xuhui2020(label, one, other)).Entities.Length.ShouldBe(2);

    [Fact]
    public void A_company_is_not_its_project()
    {
        var graph = Resolve(Report("2020.txt", Yixian, (Institution, "禾丰牧业"), (Project, "禾丰牧业项目")));

        graph.Ids().ShouldBe(["institution:130633:禾丰牧业", "project:130633:禾丰牧业项目"]);
    }

    [Fact]
    public void A_short_name_that_two_longer_names_complete_stays_by_itself()
    {
        var graph = Resolve(Xuhui2020(Area, "阜东", "阜东新区", "阜东新城"));

        graph.Entities.Length.ShouldBe(3);
    }

    [Fact]
    public void A_province_need_not_say_in_which_of_its_cities_a_thing_stands_each_time()
    {
        var graph = Resolve(Report("2025.txt", Hunan, (Project, "长沙黄花国际机场"), (Project, "黄花机场")));

        graph.Ids().ShouldBe(["project:4301:长沙黄花国际机场"]);
        graph.Entities[0].Aliases.ShouldHaveSingleItem().Reason.ShouldContain("without the prefix 长沙");
    }

    [Theory]
    [InlineData(Area, "浏阳市产业新城", "长沙市产业新城", "产业新城")]
    [InlineData(Project, "长沙金融中心", "浏阳市图书馆", "金融中心")]
    [InlineData(Project, "长沙会展新馆", "湖南会展新馆", "会展新馆")]
    public void A_name_without_its_place_stays_by_itself_where_two_places_fit(EntityLabel label, string one, string other, string bare)
    {
        var graph = Resolve(Report("2025.txt", Hunan, (label, one), (label, other), (label, bare)));

        graph.EntityOf("2025.txt", 2).ShouldNotBe(graph.EntityOf("2025.txt", 0));
    }

    [Fact]
    public void A_name_has_the_label_of_most_of_its_mentions()
    {
        var graph = Resolve(Report("2020.txt", Xuhui, (Project, "元创未来中心"), (Institution, "元创未来中心"), (Project, "元创未来中心")));

        graph.Ids().ShouldBe(["project:310104:元创未来中心"]);
    }

    [Fact]
    public void Labels_of_equal_number_are_decided_by_the_order_of_the_ontology()
    {
        var graph = Resolve(Report("2020.txt", Xuhui, (Project, "数链空间"), (Area, "数链空间")));

        graph.Entities.Single().Label.ShouldBe(Area);
    }

    [Fact]
    public void What_the_text_glosses_becomes_an_alias()
    {
        var report = Xuhui2020(Project, "西岸凤巢", "AIPLAZA").Stating(0, 1, NameStatementKind.Gloss);

        var entity = Resolve(report).Entities.Single();

        entity.Id.ShouldBe("project:310104:aiplaza");
        entity.Aliases.ShouldBe([new Alias("西岸凤巢", "2020.txt gives AIPLAZA in brackets after 西岸凤巢")]);
    }

    [Fact]
    public void A_renamed_thing_stays_the_same_in_other_reports()
    {
        var told = Xuhui2020(Project, "西岸枫林湾", "西岸生命蓝湾").Stating(0, 1, NameStatementKind.Renaming);
        var later = Report("2023.txt", Xuhui, (Project, "西岸生命蓝湾"));

        var graph = Resolve(told, later);

        graph.EntityOf("2023.txt", 0).ShouldBe(graph.EntityOf("2020.txt", 0));
    }

    [Fact]
    public void A_generic_abbreviation_means_what_the_text_says_only_there()
    {
        var told = Xuhui2020(Program, "徐汇区城市色彩导则", "规划").Stating(0, 1, NameStatementKind.Abbreviation);
        var other = Report("2023.txt", Xuhui, (Program, "规划"));

        var graph = Resolve(told, other);

        graph.EntityOf("2020.txt", 1).Name.ShouldBe("徐汇区城市色彩导则");
        graph.EntityOf("2023.txt", 0).Name.ShouldBe("规划");
    }

    [Fact]
    public void A_statement_never_makes_a_part_the_whole()
    {
        var report = Xuhui2020(Project, "徐家汇国贸中心", "徐家汇国贸中心T1塔楼").Stating(0, 1, NameStatementKind.Gloss);

        Resolve(report).Entities.Length.ShouldBe(2);
    }

    [Fact]
    public void The_reasons_of_a_chain_of_merges_all_show()
    {
        var entity = Resolve(Xuhui2020(Program, "第二届中国国际进口博览会", "第三届进博会", "进博会")).Entities.Single();

        entity.Aliases.Select(a => a.Name).ShouldBe(["第三届进博会", "第二届中国国际进口博览会", "进博会"]);
        entity.Aliases[2].Reason.ShouldBe(
            "第三届进博会 is 进博会: 3届 is an edition; 第三届进博会 abbreviates 第二届中国国际进口博览会, the only name in 徐汇区 that it fits");
    }
}
