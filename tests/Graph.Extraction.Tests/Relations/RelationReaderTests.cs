using Graph.Extraction.Tests.Assertions;
using Graph.Model;

namespace Graph.Extraction.Tests.Relations;

public class RelationReaderTests
{
    private const EntityLabel Project = EntityLabel.Project;
    private const EntityLabel Area = EntityLabel.Area;
    private const EntityLabel Institution = EntityLabel.Institution;
    private const EntityLabel District = EntityLabel.District;

    [Fact]
    public void Things_lie_in_the_area_whose_renewal_heads_their_sentence() =>
        Read(
            "深化徐家汇城市更新，徐家汇国贸中心、天桥连廊等项目按计划实施，徐家汇书院实现结构封顶。",
            ("徐家汇", Area), ("徐家汇国贸中心", Project), ("天桥连廊", Project), ("徐家汇书院", Project))
            .ShouldBe(["徐家汇国贸中心 LocatedIn 徐家汇", "天桥连廊 LocatedIn 徐家汇", "徐家汇书院 LocatedIn 徐家汇"]);

    [Fact]
    public void An_area_that_stands_alone_before_a_comma_heads_the_sentences_that_stay_on_it() =>
        Read(
            "徐汇中城功能区,重点推进南站8号地块土地收储,上海植物园北区改扩建配套工程竣工。\n老凤祥项目率先落地。\n全年新开工道路30条。\n银都路隧道建成通车。",
            ("徐汇中城功能区", Area), ("南站8号地块", Area), ("上海植物园北区改扩建配套工程", Project), ("老凤祥项目", Project), ("银都路隧道", Project))
            .ShouldBe(["南站8号地块 LocatedIn 徐汇中城功能区", "上海植物园北区改扩建配套工程 LocatedIn 徐汇中城功能区", "老凤祥项目 LocatedIn 徐汇中城功能区"]);

    [Fact]
    public void A_place_directly_before_a_name_says_where_it_lies_and_each_of_a_list_has_its_own() =>
        Read(
            "对凌云街道417街坊、龙华街道龙南五村等33个小区实行物业一体化管理",
            ("凌云街道", District), ("417街坊", Area), ("龙华街道", District), ("龙南五村", Area))
            .ShouldBe(["417街坊 LocatedIn 凌云街道", "龙南五村 LocatedIn 龙华街道"]);

    [Fact]
    public void A_list_arrives_together() =>
        Read(
            "微软亚洲研究院（上海）、华为鲲鹏生态创新中心等一批标杆企业项目落户徐汇",
            ("微软亚洲研究院（上海）", Institution), ("华为鲲鹏生态创新中心", Institution), ("徐汇", District))
            .ShouldBe(["微软亚洲研究院（上海） LocatedIn 徐汇", "华为鲲鹏生态创新中心 LocatedIn 徐汇"]);

    [Fact]
    public void Of_several_towns_each_has_the_scheme_that_is_tried_in_them() =>
        Read(
            "推进徐家汇、枫林、长桥等7个街镇的“云桌面”试点工作",
            ("徐家汇", District), ("枫林", District), ("长桥", District), ("云桌面", EntityLabel.Program))
            .ShouldBe(["云桌面 LocatedIn 徐家汇", "云桌面 LocatedIn 枫林", "云桌面 LocatedIn 长桥"]);

    [Fact]
    public void Who_founds_something_together_with_the_district_builds_it() =>
        Read("与上海交大共建青少年STEM教育研究院。", ("上海交大", Institution), ("青少年STEM教育研究院", Institution))
            .ShouldBe(["上海交大 Builds 青少年STEM教育研究院"]);

    [Fact]
    public void Companies_run_the_platform_that_they_undertake() =>
        Read(
            "商汤、依图、明略分别承担智能视觉、视觉计算和营销智能领域的国家新一代人工智能开放创新平台建设。",
            ("商汤", Institution), ("依图", Institution), ("明略", Institution), ("国家新一代人工智能开放创新平台", EntityLabel.Program))
            .ShouldBe(["商汤 Runs 国家新一代人工智能开放创新平台", "依图 Runs 国家新一代人工智能开放创新平台", "明略 Runs 国家新一代人工智能开放创新平台"]);

    [Fact]
    public void Two_items_of_a_list_and_the_ends_of_a_route_are_not_related() =>
        Read(
            "完成东安路（中山南二路-肇嘉浜路）整治以及田东路、凯旋南路等道路大修",
            ("东安路", Area), ("中山南二路", Area), ("肇嘉浜路", Area), ("田东路", Area), ("凯旋南路", Area))
            .ShouldBeEmpty();

    private static IEnumerable<string> Read(string text, params (string Name, EntityLabel Label)[] names) =>
        Passage.Of(Tense.Review, text, names).Relations();
}
