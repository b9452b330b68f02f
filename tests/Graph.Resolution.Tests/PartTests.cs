using Graph.Model;
using static Graph.Model.EntityLabel;
using static Graph.Resolution.Tests.Reports;

namespace Graph.Resolution.Tests;

/// <summary>Phases, towers, plots, sections and buildings under their whole, by their names alone.</summary>
public class PartTests
{
    [Theory]
    [InlineData("北杨人工智能小镇", "北杨人工智能小镇B地块")]
    [InlineData("北杨人工智能小镇项目", "北杨人工智能小镇B地块")]
    [InlineData("徐家汇国贸中心", "徐家汇国贸中心T1塔楼")]
    [InlineData("徐家汇国贸中心", "徐家汇国贸中心三期")]
    [InlineData("徐家汇国贸中心", "徐家汇国贸中心宜山路地块")]
    [InlineData("西岸金融城", "西岸金融城G地块")]
    [InlineData("航天科技城", "航天科技城17-02地块")]
    [InlineData("中环绿廊", "中环绿廊地下车库")]
    [InlineData("天桥连廊", "天桥连廊二期工程")]
    [InlineData("轨道交通20号线", "20号线一期东段")]
    public void A_part_lies_under_its_whole(string whole, string part)
    {
        var graph = Resolve(Xuhui2020(Project, whole, part));

        graph.EntityOf("2020.txt", 1).PartOf.ShouldBe(graph.EntityOf("2020.txt", 0).Id);
        graph.EntityOf("2020.txt", 0).PartOf.ShouldBeNull();
    }

    [Fact]
    public void A_whole_that_no_report_names_is_not_made_up()
    {
        var graph = Resolve(Xuhui2020(Project, "万科中心三期"));

        graph.Entities.Single().PartOf.ShouldBeNull();
    }

    [Fact]
    public void The_whole_may_be_named_in_another_report()
    {
        var graph = Resolve(Xuhui2020(Project, "天桥连廊四期"), Report("2019.txt", Xuhui, (Project, "天桥连廊")));

        graph.EntityOf("2020.txt", 0).PartOf.ShouldBe("project:310104:天桥连廊");
    }

    [Fact]
    public void The_whole_of_another_district_is_another_thing()
    {
        var graph = Resolve(Xuhui2020(Project, "金融中心二期"), Report("静安.txt", Jingan, (Project, "金融中心")));

        graph.EntityOf("2020.txt", 0).PartOf.ShouldBeNull();
    }

    [Fact]
    public void A_teaching_block_is_part_of_its_school_but_a_second_phase_not_of_its_company()
    {
        var graph = Resolve(Report(
            "2020.txt", Yixian, (Institution, "县中医院"), (Project, "县中医院门诊楼"), (Institution, "禾丰牧业"), (Project, "禾丰牧业一期")));

        graph.EntityOf("2020.txt", 1).PartOf.ShouldBe("institution:130633:县中医院");
        graph.EntityOf("2020.txt", 3).PartOf.ShouldBeNull();
    }

    [Fact]
    public void A_section_is_part_of_the_longest_whole_that_is_named()
    {
        var graph = Resolve(Report("2020.txt", Yixian, (Area, "瀑河"), (Project, "瀑河景观带"), (Project, "瀑河景观带县城段")));

        graph.EntityOf("2020.txt", 2).PartOf.ShouldBe("project:130633:瀑河景观带");
    }
}
