using Graph.Model;
using Graph.Resolution.Curating;
using static Graph.Model.EntityLabel;
using static Graph.Resolution.Tests.Reports;

namespace Graph.Resolution.Tests;

/// <summary>What a person decides overrules every rule; what cannot be read or contradicts itself is refused with its lines.</summary>
public class CurationTests
{
    [Fact]
    public void Two_names_are_made_one_with_the_persons_reason()
    {
        var graph = Resolve("same\t310104/徐汇滨江\t310104/西岸\t两者是一处\n", Xuhui2020(Area, "徐汇滨江", "西岸"));

        graph.Ids().ShouldBe(["area:310104:徐汇滨江"]);
        graph.Entities[0].Aliases.Single().Reason.ShouldBe("310104/徐汇滨江 and 310104/西岸 by curation: 两者是一处");
    }

    [Fact]
    public void Names_that_a_rule_joins_are_kept_apart()
    {
        var graph = Resolve("distinct\t310104/漕河泾开发区\t310104/漕开发\t不是一处\n", Xuhui2020(Area, "漕河泾开发区", "漕开发"));

        graph.Entities.Length.ShouldBe(2);
    }

    [Fact]
    public void A_name_that_means_the_same_everywhere_is_kept_apart_between_districts()
    {
        var graph = Resolve(
            "distinct\t310104/上海交大\t310106/上海交大\t试验\n",
            Report("徐汇.txt", Xuhui, (Institution, "上海交大")),
            Report("静安.txt", Jingan, (Institution, "上海交大")));

        graph.Ids().ShouldBe(["institution:310106:上海交大", "institution:cn:上海交大"]);
    }

    [Fact]
    public void A_rule_does_not_join_by_way_of_a_third_name_what_a_person_keeps_apart()
    {
        var graph = Resolve(
            "same\t310104/西岸\t310104/漕开发\t试验\ndistinct\t310104/西岸\t310104/漕河泾开发区\t试验\n",
            Xuhui2020(Area, "漕河泾开发区", "漕开发", "西岸"));

        graph.EntityOf("2020.txt", 1).ShouldBe(graph.EntityOf("2020.txt", 2));
        graph.EntityOf("2020.txt", 0).ShouldNotBe(graph.EntityOf("2020.txt", 1));
    }

    [Fact]
    public void A_label_is_given()
    {
        Resolve("label\t310104/模速空间\tInstitution\t是运营方\n", Xuhui2020(Project, "模速空间")).Ids().ShouldBe(["institution:310104:模速空间"]);
    }

    [Fact]
    public void What_is_ignored_is_no_entity_under_any_of_its_names()
    {
        var graph = Resolve("ignore\t310104/漕开发\t不要\n", Xuhui2020(Area, "漕河泾开发区", "漕开发", "徐家汇"));

        graph.Ids().ShouldBe(["area:310104:徐家汇"]);
        graph.Assignments.Keys.ShouldBe([new MentionRef("2020.txt", 2)]);
    }

    [Fact]
    public void A_decision_about_a_name_that_no_report_has_waits() =>
        Resolve("same\t310104/徐汇滨江\t310104/没有的名字\t将来\n", Xuhui2020(Area, "徐汇滨江")).Entities.Length.ShouldBe(1);

    [Fact]
    public void Decisions_comments_and_blank_lines_are_read()
    {
        var curation = Curation.Parse("# 说明\n\nignore\t310104/某地\t误识\r\nlabel\t310104/商汤\tInstitution\t公司\n");

        curation.Decisions.ShouldBe(
        [
            new CurationDecision(3, CurationVerb.Ignore, new CuratedName("310104", "某地"), null, null, "误识"),
            new CurationDecision(4, CurationVerb.Label, new CuratedName("310104", "商汤"), null, Institution, "公司"),
        ]);
    }

    [Theory]
    [InlineData("merge\t1/a\t1/b\twhy", "line 1: “merge” is no decision")]
    [InlineData("same\t1/a\twhy", "line 1: 4 columns are expected")]
    [InlineData("same\t1/a\t1/b\t ", "line 1: 4 columns are expected, the last of them a reason in words")]
    [InlineData("ignore\tproject:310104:北杨\twhy", "line 1: “project:310104:北杨” is not written district-code/name")]
    [InlineData("same\t1/a\t1/ Ａ\twhy", "line 1: 1/a is compared with itself")]
    [InlineData("label\t1/a\tPlace\twhy", "line 1: “Place” is no label; it is one of District, Area, Project, Institution, Program")]
    public void A_line_that_cannot_be_read_is_refused(string line, string message) =>
        Should.Throw<CurationException>(() => Curation.Parse(line)).Errors.Single().Message.ShouldStartWith(message);

    [Theory]
    [InlineData("same\t1/a\t1/b\tw\ndistinct\t1/b\t1/a\tw", 2, 1)]
    [InlineData("distinct\t1/a\t1/c\tw\nsame\t1/a\t1/b\tw\nsame\t1/b\t1/c\tw", 3, 1)]
    [InlineData("same\t1/a\t1/b\tw\nsame\t1/b\t1/c\tw\nsame\t1/x\t1/y\tw\ndistinct\t1/a\t1/c\tw", 4, 2)]
    [InlineData("label\t1/a\tArea\tw\nlabel\t1/a\tProject\tw", 2, 1)]
    [InlineData("label\t1/a\tArea\tw\nlabel\t1/b\tProject\tw\nsame\t1/a\t1/b\tw", 3, 2)]
    [InlineData("same\t1/a\t1/b\tw\nlabel\t1/a\tArea\tw\nlabel\t1/b\tProject\tw", 3, 2)]
    [InlineData("ignore\t1/a\tw\nlabel\t1/a\tArea\tw", 2, 1)]
    [InlineData("same\t1/a\t1/b\tw\nignore\t1/b\tw", 2, 1)]
    public void Contradictions_are_refused_with_both_lines(string text, int line, int other)
    {
        var error = Should.Throw<CurationException>(() => Curation.Parse(text)).Errors.Single();

        (error.Line, error.OtherLine).ShouldBe((line, other));
        error.Message.ShouldStartWith($"line {line} contradicts line {other}: ");
    }

    [Fact]
    public void The_same_decision_twice_is_no_contradiction() =>
        Curation.Parse("same\t1/a\t1/b\tw\nsame\t1/b\t1/a\tw\nlabel\t1/a\tArea\tw\nlabel\t1/b\tArea\tw").Decisions.Length.ShouldBe(4);

    [Fact]
    public void Every_bad_line_is_named_at_once() =>
        Should.Throw<CurationException>(() => Curation.Parse("x\nlabel\t1/a\tArea\tw\nlabel\t1/a\tProject\tw\ny")).Errors
            .Select(e => e.Line).ShouldBe([1, 3, 4]);
}
