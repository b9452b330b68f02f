using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Grammar;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions;

public class NameEdgesTests
{
    [Fact]
    public void Two_divisions_one_right_after_the_other_are_one_name() =>
        Mended("深化与大连旅顺口区对口合作交流", ("大连", EntityLabel.District), ("旅顺口区", EntityLabel.District)).ShouldBe(["District 大连旅顺口区"]);

    [Fact]
    public void A_division_in_a_slogan_names_nothing() =>
        Mended("深入开展平安徐汇建设,严格落实", ("徐汇", EntityLabel.District)).ShouldBeEmpty();

    [Fact]
    public void A_sign_of_enumeration_ends_a_name() =>
        Mended("（1）龙吴路拓宽工程（2）漕宝路快速化项目", ("龙吴路拓宽工程（2）漕宝路快速化项目", EntityLabel.Project))
            .ShouldBe(["Project 龙吴路拓宽工程", "Project 漕宝路快速化项目"]);

    [Fact]
    public void Two_names_with_heads_that_a_conjunction_joins_are_two() =>
        Mended("推进徐家汇书院和西岸美术馆建设", ("徐家汇书院和西岸美术馆", EntityLabel.Project)).ShouldBe(["Project 徐家汇书院", "Project 西岸美术馆"]);

    [Fact]
    public void The_title_of_a_programme_may_hold_a_conjunction() =>
        Mended("落实生活垃圾和污水治理行动计划", ("生活垃圾和污水治理行动计划", EntityLabel.Program)).ShouldBe(["Program 生活垃圾和污水治理行动计划"]);

    [Fact]
    public void The_items_of_a_list_are_what_it_is_called_after_the_list() =>
        Listed(
            "推进徐家汇、枫林、长桥、康健等7个街镇的“云桌面”试点工作",
            ("徐家汇", EntityLabel.Area), ("枫林", EntityLabel.Area), ("长桥", EntityLabel.Project), ("康健", EntityLabel.Area))
            .ShouldBe(["District 徐家汇", "District 枫林", "District 长桥", "District 康健"]);

    [Fact]
    public void A_list_without_a_class_keeps_its_labels() =>
        Listed("推进徐家汇、枫林等地区发展", ("徐家汇", EntityLabel.Area), ("枫林", EntityLabel.Area)).ShouldBe(["Area 徐家汇", "Area 枫林"]);

    private static List<string> Mended(string text, params (string Name, EntityLabel Label)[] names) => After(NameEdges.Mend, text, names);

    private static List<string> Listed(string text, params (string Name, EntityLabel Label)[] names) => After(ListClasses.Mend, text, names);

    private static List<string> After(Action<string, List<Draft>> mend, string text, (string Name, EntityLabel Label)[] names)
    {
        List<Draft> drafts =
        [
            .. names.Select(name => (Start: text.IndexOf(name.Name, StringComparison.Ordinal), name)).Select(found =>
                new Draft(found.Start, found.Start + found.name.Name.Length, found.name.Label, 0.9)),
        ];
        mend(text, drafts);
        return [.. drafts.Select(draft => $"{draft.Label} {draft.In(text)}")];
    }
}
