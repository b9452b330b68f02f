using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Grammar;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions;

public class PartListsTests
{
    [Fact]
    public void A_phase_right_after_another_is_of_the_same_whole() =>
        Mended("天桥连廊四期五期竣工。", "天桥连廊四期")
            .ShouldBe([("天桥连廊四期", "天桥连廊四期"), ("五期", "天桥连廊五期")]);

    [Fact]
    public void A_bare_phase_that_the_sentence_goes_on_with_is_of_the_same_whole() =>
        Mended("天桥连廊二期贯通开放、四期正式开工", "天桥连廊二期")
            .ShouldBe([("天桥连廊二期", "天桥连廊二期"), ("四期", "天桥连廊四期")]);

    [Fact]
    public void A_bare_phase_that_the_model_found_itself_gets_its_whole() =>
        Mended("天桥连廊二期贯通开放、四期正式开工", "天桥连廊二期", "四期")
            .ShouldBe([("天桥连廊二期", "天桥连廊二期"), ("四期", "天桥连廊四期")]);

    [Theory]
    [InlineData("天桥连廊")]
    [InlineData("天桥连廊三")]
    [InlineData("天桥连廊三、四、五期")]
    public void Numerals_before_one_phase_are_a_phase_each(string found) =>
        Mended("加快推进天桥连廊三、四、五期建设", found)
            .ShouldBe([("天桥连廊三", "天桥连廊三期"), ("四", "天桥连廊四期"), ("五期", "天桥连廊五期")]);

    [Fact]
    public void A_phase_of_another_sentence_part_stays_alone() =>
        Mended("太平洋数码二期地下主体工程完工，港汇恒隆广场主体商业项目改造基本完成。", "太平洋数码二期")
            .ShouldBe([("太平洋数码二期", "太平洋数码二期")]);

    private static List<(string Text, string Full)> Mended(string sentence, params string[] found)
    {
        var at = 0;
        var names = new List<Draft>();
        foreach (var name in found)
        {
            at = sentence.IndexOf(name, at, StringComparison.Ordinal);
            names.Add(new Draft(at, at += name.Length, EntityLabel.Project, 1));
        }
        PartLists.Mend(sentence, names);
        return names.ConvertAll(n => (sentence[n.Start..n.End], n.FullName ?? sentence[n.Start..n.End]));
    }
}
