using Graph.Model;
using Graph.Resolution.Curating;
using static Graph.Model.EntityLabel;
using static Graph.Resolution.Tests.Reports;

namespace Graph.Resolution.Tests;

/// <summary>Names of divisions, in the context of the district whose report names them.</summary>
public class DistrictEntityTests
{
    [Theory]
    [InlineData("徐汇", "district:310104:徐汇区", "county", "310104")]
    [InlineData("徐汇区", "district:310104:徐汇区", "county", "310104")]
    [InlineData("金山", "district:310116:金山区", "county", "310116")]
    [InlineData("华泾", "district:310104103:华泾镇", "subdistrict", "310104103")]
    [InlineData("斜土街道", "district:310104007:斜土路街道", "subdistrict", "310104007")]
    [InlineData("湖南街道", "district:310104004:湖南路街道", "subdistrict", "310104004")]
    [InlineData("湖南", "district:43:湖南省", "province", "43")]
    [InlineData("吉林", "district:22:吉林省", "province", "22")]
    [InlineData("云南石屏县", "district:532525:石屏县", "county", "532525")]
    [InlineData("辽宁大连旅顺口", "district:210212:旅顺口区", "county", "210212")]
    [InlineData("上海市徐汇区", "district:310104:徐汇区", "county", "310104")]
    [InlineData("闸北区", "district:闸北区:闸北区", "county", null)]
    [InlineData("鼓楼区", "district:310104:鼓楼区", "county", null)]
    [InlineData("龙泉乡", "district:310104:龙泉乡", "subdistrict", null)]
    public void A_name_means_the_nearest_division_that_bears_it(string name, string id, string level, string? code)
    {
        var entity = Resolve(Xuhui2020(District, name)).Entities.Single();

        entity.Id.ShouldBe(id);
        entity.Level.ShouldBe(level);
        entity.Code.ShouldBe(code);
    }

    [Fact]
    public void A_street_and_the_neighbourhood_called_after_it_are_two()
    {
        var graph = Resolve(Report("2020.txt", Xuhui, (District, "徐家汇街道"), (Area, "徐家汇")));

        graph.Ids().ShouldBe(["area:310104:徐家汇", "district:310104014:徐家汇街道"]);
    }

    [Fact]
    public void A_division_is_one_entity_in_all_reports()
    {
        var graph = Resolve(Xuhui2020(District, "静安"), Report("静安.txt", Jingan, (District, "静安区")));

        var entity = graph.Entities.Single();
        entity.Id.ShouldBe("district:310106:静安区");
        entity.Aliases.ShouldBe([new Alias("静安", "names the division 静安区 (310106)")]);
    }

    [Fact]
    public void A_district_mislabelled_once_is_still_the_district()
    {
        var graph = Resolve(Report("2020.txt", Xuhui, (District, "徐汇"), (District, "徐汇"), (Area, "徐汇")));

        graph.Ids().ShouldBe(["district:310104:徐汇区"]);
    }

    [Fact]
    public void Without_a_table_long_and_short_names_still_meet()
    {
        var reports = new[]
        {
            Report("徐汇.txt", new DistrictRef("徐汇区", null), (District, "徐汇"), (District, "静安区"), (District, "静安"),
                (Institution, "区中心医院"), (Institution, "徐汇区中心医院")),
            Report("静安.txt", new DistrictRef("静安区", null), (District, "静安")),
        };

        var graph = new Resolver(ListedDivisions.Empty).Resolve(reports, Curation.Empty);

        graph.Ids().ShouldBe(["district:徐汇区:徐汇区", "district:静安区:静安区", "institution:徐汇区:徐汇区中心医院"]);
    }
}
