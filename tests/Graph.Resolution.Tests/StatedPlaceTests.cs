using Graph.Model;
using Graph.Resolution.Curating;

namespace Graph.Resolution.Tests;

public class StatedPlaceTests
{
    private static readonly DistrictRef Xuhui = new("徐汇区", "310104");

    [Fact]
    public void A_name_with_the_place_before_it_is_the_name_without_when_a_report_says_that_it_lies_there()
    {
        var graph = Resolve(located: true);

        var whole = graph.Entities.Single(e => e.Name == "天桥连廊");
        var part = graph.Entities.Single(e => e.Name == "徐家汇天桥连廊一期");
        part.PartOf.ShouldBe(whole.Id);
    }

    [Fact]
    public void Without_such_a_statement_the_longer_name_may_be_of_another_thing()
    {
        var graph = Resolve(located: false);

        graph.Entities.Single(e => e.Name == "徐家汇天桥连廊一期").PartOf.ShouldBeNull();
    }

    // 深化徐家汇城市更新，徐家汇国贸中心、天桥连廊等项目按计划实施; 徐家汇天桥连廊一期基本完成.
    private static ResolvedGraph Resolve(bool located) => new Resolver(ListedDivisions.Few).Resolve(
        [
            new ResolutionInput("a.txt", Xuhui, [new(EntityLabel.Area, "徐家汇"), new(EntityLabel.Project, "天桥连廊")], [])
            {
                Located = located ? [(1, 0)] : [],
            },
            new ResolutionInput("b.txt", Xuhui, [new(EntityLabel.Project, "徐家汇天桥连廊一期")], []),
        ],
        Curation.Empty);
}
