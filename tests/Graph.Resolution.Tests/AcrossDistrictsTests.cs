using Graph.Model;
using static Graph.Model.EntityLabel;
using static Graph.Resolution.Tests.Reports;

namespace Graph.Resolution.Tests;

/// <summary>What is one thing in several districts, and what merely sounds alike.</summary>
public class AcrossDistrictsTests
{
    [Theory]
    [InlineData(Project, "轨道交通15号线", "15号线", "project:31:轨道交通15号线")]
    [InlineData(Institution, "上海交通大学", "上海交大", "institution:cn:上海交通大学")]
    [InlineData(Institution, "国家发展改革委", "国家发改委", "institution:cn:国家发展改革委")]
    [InlineData(Institution, "上海市教育局", "市教育局", "institution:31:上海市教育局")]
    [InlineData(Area, "上海自由贸易试验区", "中国（上海）自由贸易试验区", "area:31:中国(上海)自由贸易试验区")]
    [InlineData(Program, "第二届中国国际进口博览会", "第三届中国国际进口博览会", "program:cn:中国国际进口博览会")]
    [InlineData(Project, "徐汇区体育中心", "徐汇区体育中心", "project:310104:徐汇区体育中心")]
    public void What_is_the_same_everywhere_is_one(EntityLabel label, string inXuhui, string inJingan, string id) =>
        Resolve(Report("徐汇.txt", Xuhui, (label, inXuhui)), Report("静安.txt", Jingan, (label, inJingan))).Ids().ShouldBe([id]);

    [Theory]
    [InlineData(Project, "人民公园")]
    [InlineData(Institution, "区中心医院")]
    [InlineData(Area, "滨江")]
    [InlineData(Program, "“十四五”规划")]
    [InlineData(Program, "一网通办")]
    [InlineData(Project, "一期")]
    public void What_merely_sounds_alike_stays_apart(EntityLabel label, string name) =>
        Resolve(Report("徐汇.txt", Xuhui, (label, name)), Report("静安.txt", Jingan, (label, name))).Entities.Length.ShouldBe(2);

    [Fact]
    public void Lines_of_two_cities_are_two()
    {
        var graph = Resolve(Report("徐汇.txt", Xuhui, (Project, "轨道交通3号线")), Report("长沙.txt", Changsha, (Project, "轨道交通3号线")));

        graph.Ids().ShouldBe(["project:31:轨道交通3号线", "project:4301:轨道交通3号线"]);
    }

    [Fact]
    public void A_road_called_after_a_city_does_not_belong_to_it()
    {
        var graph = Resolve(Report("静安.txt", Jingan, (Area, "南京西路")));

        graph.Ids().ShouldBe(["area:310106:南京西路"]);
    }

    [Fact]
    public void A_province_and_its_city_speak_of_one_airport()
    {
        var graph = Resolve(
            Report("湖南.txt", new DistrictRef("湖南省", "43"), (Project, "长沙机场")), Report("长沙.txt", Changsha, (Project, "长沙国际机场")));

        graph.Ids().ShouldBe(["project:4301:长沙国际机场"]);
    }
}
