using Graph.Extraction.Tests.Assertions;
using Graph.Model;

namespace Graph.Extraction.Tests.Relations;

public class RelationReaderTests
{
    private const EntityLabel Project = EntityLabel.Project;
    private const EntityLabel Area = EntityLabel.Area;
    private const EntityLabel Institution = EntityLabel.Institution;
    private const EntityLabel District = EntityLabel.District;
    private const EntityLabel Program = EntityLabel.Program;

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
            ("徐家汇", District), ("枫林", District), ("长桥", District), ("云桌面", Program))
            .ShouldBe(["云桌面 LocatedIn 徐家汇", "云桌面 LocatedIn 枫林", "云桌面 LocatedIn 长桥"]);

    [Fact]
    public void Who_founds_something_together_with_the_district_builds_it() =>
        Read("与上海交大共建青少年STEM教育研究院。", ("上海交大", Institution), ("青少年STEM教育研究院", Institution))
            .ShouldBe(["上海交大 Builds 青少年STEM教育研究院"]);

    [Fact]
    public void Companies_run_the_platform_that_they_undertake() =>
        Read(
            "商汤、依图、明略分别承担智能视觉、视觉计算和营销智能领域的国家新一代人工智能开放创新平台建设。",
            ("商汤", Institution), ("依图", Institution), ("明略", Institution), ("国家新一代人工智能开放创新平台", Program))
            .ShouldBe(["商汤 Runs 国家新一代人工智能开放创新平台", "依图 Runs 国家新一代人工智能开放创新平台", "明略 Runs 国家新一代人工智能开放创新平台"]);

    [Fact]
    public void Two_items_of_a_list_and_the_ends_of_a_route_are_not_related() =>
        Read(
            "完成东安路（中山南二路-肇嘉浜路）整治以及田东路、凯旋南路等道路大修",
            ("东安路", Area), ("中山南二路", Area), ("肇嘉浜路", Area), ("田东路", Area), ("凯旋南路", Area))
            .ShouldBeEmpty();

    [Fact]
    public void A_theme_is_one_that_opens_the_sentence_not_one_of_several_matters_in_a_row() =>
        Read(
            "加快漕开发鑫侨高综合开发，推动航天地块城市更新，稳步实施中科院营养与健康技术协同创新平台建设项目。",
            ("漕开发", Area), ("鑫侨高", Project), ("航天地块", Area), ("中科院营养与健康技术协同创新平台", Project))
            .ShouldBe(["鑫侨高 LocatedIn 漕开发"]);

    [Fact]
    public void A_quarter_that_is_restored_under_its_own_heading_is_where_the_next_works_lie() =>
        Read("全力打造某某新城。\n迅速推进某某安置区项目建设，与某某集团合作，依托某某河打造水岸。", ("某某新城", Area), ("某某安置区", Project), ("某某集团", Institution), ("某某河", Area))
            .ShouldBe(["某某安置区 LocatedIn 某某新城"]);

    [Fact]
    public void An_event_lies_where_it_has_its_venue() =>
        Read("成功承办2019世界人工智能大会西岸会场活动", ("2019世界人工智能大会", Program), ("西岸", Area))
            .ShouldBe(["2019世界人工智能大会 LocatedIn 西岸"]);

    [Fact]
    public void What_is_done_in_a_part_of_a_street_lies_in_the_part() =>
        Read("在漕河泾街道罗城小区等打造了一批“红色物业”。", ("漕河泾街道", District), ("罗城小区", Area), ("红色物业", Program))
            .ShouldBe(["罗城小区 LocatedIn 漕河泾街道", "红色物业 LocatedIn 罗城小区"]);

    [Fact]
    public void A_place_in_the_name_of_a_company_or_of_the_first_of_a_series_says_no_place() =>
        Read("被北京某某科技有限公司授予称号，承办北京第29届种苗大会", ("北京", District), ("某某科技有限公司", Institution), ("第29届种苗大会", Program))
            .ShouldBeEmpty();

    [Fact]
    public void Works_are_part_of_the_several_roads_that_are_named_by_number() =>
        Read(
            "全面推进“六纵”道路建设,龙腾大道南延伸、长华路(华发路—华泾路)等工程开工,长华路(罗秀路—华发路)拓宽工程完工。",
            ("“六纵”道路", Project), ("龙腾大道南延伸", Project), ("长华路", Area), ("华发路", Area), ("华泾路", Area), ("长华路(罗秀路—华发路)拓宽工程", Project))
            .ShouldBe(["龙腾大道南延伸 PartOf “六纵”道路", "长华路 PartOf “六纵”道路", "长华路(罗秀路—华发路)拓宽工程 PartOf “六纵”道路"]);

    [Fact]
    public void What_a_trial_brings_is_part_of_it_and_still_lies_in_the_zone_that_the_passage_is_about() =>
        Read(
            "漕开发拓展功能区,米哈游总部开工建设。\n全力推进“工业上楼”试点,老凤祥项目率先落地。",
            ("漕开发拓展功能区", Area), ("米哈游总部", Project), ("工业上楼", Program), ("老凤祥项目", Project))
            .ShouldBe(["米哈游总部 LocatedIn 漕开发拓展功能区", "老凤祥项目 LocatedIn 漕开发拓展功能区", "老凤祥项目 PartOf 工业上楼"], ignoreOrder: true);

    [Fact]
    public void Works_beside_a_plan_that_is_only_drafted_are_no_part_of_it() =>
        Read(
            "制定道路平整度专项整治三年行动计划，宜山路改建工程竣工通车，完成东安路整治",
            ("道路平整度专项整治三年行动计划", Program), ("宜山路改建工程", Project), ("东安路", Area))
            .ShouldBeEmpty();

    [Fact]
    public void Light_applications_are_part_of_the_platform_that_is_upgraded() =>
        Read(
            "升级“汇治理”移动端,上线“融合指挥”“随申拍”“超级待办”等28个轻应用程序,用户总数达68万人",
            ("汇治理", Program), ("融合指挥", Program), ("随申拍", Program), ("超级待办", Program))
            .ShouldBe(["融合指挥 PartOf 汇治理", "随申拍 PartOf 汇治理", "超级待办 PartOf 汇治理"]);

    [Fact]
    public void A_branch_that_a_hospital_builds_with_the_district_is_part_of_it() =>
        Read("与市九医院共建的口腔分院基本建成", ("市九医院", Institution), ("口腔分院", Institution))
            .ShouldBe(["市九医院 Builds 口腔分院", "口腔分院 PartOf 市九医院"]);

    [Fact]
    public void A_hospital_within_a_hospital_is_known_by_its_name() =>
        Read(
            "徐汇区中心医院成为首批区域医疗中心\n徐汇区中心医院贯众互联网医院获批上海市首个公立互联网医院",
            ("徐汇区中心医院", Institution), ("徐汇区中心医院贯众互联网医院", Institution))
            .ShouldBe(["徐汇区中心医院贯众互联网医院 PartOf 徐汇区中心医院"]);

    [Fact]
    public void A_school_works_with_each_of_the_institutes_and_each_of_them_runs_its_base() =>
        Read(
            "完成南模中学等四所学校与复旦大学医学院、中科院生科院和华东理工大学三个光启创新基地的对接",
            ("南模中学", Institution), ("复旦大学医学院", Institution), ("中科院生科院", Institution), ("华东理工大学", Institution), ("光启创新基地", Program))
            .ShouldBe(
                [
                    "南模中学 PartnersWith 复旦大学医学院", "南模中学 PartnersWith 中科院生科院", "南模中学 PartnersWith 华东理工大学",
                    "复旦大学医学院 Runs 光启创新基地", "中科院生科院 Runs 光启创新基地", "华东理工大学 Runs 光启创新基地",
                ],
                ignoreOrder: true);

    [Fact]
    public void A_museum_that_an_institution_works_with_may_be_a_building() =>
        Read("西岸美术馆与蓬皮杜中心新一轮五年展陈合作项目赴法揭幕", ("西岸美术馆", Project), ("蓬皮杜中心", Institution))
            .ShouldBe(["蓬皮杜中心 PartnersWith 西岸美术馆"]);

    [Fact]
    public void An_entry_says_of_what_heads_it_where_it_lies_who_builds_and_who_runs_it() =>
        Read(
            "〔8〕某某产业园：占地252亩，由甲工程局建设，乙公司运营，主要引进智能制造项目。\n〔9〕某某饲料：项目位于某某工业园区，由丙公司承建。",
            ("某某产业园", Area), ("甲工程局", Institution), ("乙公司", Institution), ("某某饲料", Project), ("某某工业园区", Area), ("丙公司", Institution))
            .ShouldBe(["甲工程局 Builds 某某产业园", "乙公司 Runs 某某产业园", "丙公司 Builds 某某饲料", "某某饲料 LocatedIn 某某工业园区"], ignoreOrder: true);

    [Fact]
    public void Those_that_sign_and_found_a_company_both_run_it() =>
        Read("甲公司与乙公司正式签约，合资成立了丙公司", ("甲公司", Institution), ("乙公司", Institution), ("丙公司", Institution))
            .ShouldBe(["甲公司 PartnersWith 乙公司", "甲公司 Runs 丙公司", "乙公司 Runs 丙公司"], ignoreOrder: true);

    [Fact]
    public void The_members_of_a_campaign_are_listed_behind_it() =>
        Read("某某专项整治：即甲清查整治暨乙用地、丙采砂三个专项整治行动。", ("某某专项整治", Program), ("甲清查整治", Program), ("乙用地", Program), ("丙采砂", Program))
            .ShouldBe(["甲清查整治 PartOf 某某专项整治", "乙用地 PartOf 某某专项整治", "丙采砂 PartOf 某某专项整治"]);

    private static IEnumerable<string> Read(string text, params (string Name, EntityLabel Label)[] names) =>
        Passage.Of(Tense.Review, text, names).Relations();
}
