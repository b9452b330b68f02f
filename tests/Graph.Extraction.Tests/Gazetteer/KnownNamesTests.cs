using Graph.Extraction.Gazetteer;
using Graph.Extraction.Tests.Mentions;
using Graph.Model;

namespace Graph.Extraction.Tests.Gazetteer;

public class KnownNamesTests
{
    [Theory]
    [InlineData("上海交通大学医学院", "上海交通大学", EntityLabel.Institution)]
    [InlineData("上海交大等高校", "上海交大", EntityLabel.Institution)]
    [InlineData("京港澳高速改扩建", "京港澳高速", EntityLabel.Project)]
    [InlineData("长三角一体化", "长三角", EntityLabel.Area)]
    [InlineData("河长制全面推行", "河长制", EntityLabel.Program)]
    public void The_longest_known_name_at_the_beginning_of_a_text_is_found_with_its_label(string text, string name, EntityLabel label)
    {
        KnownNames.Default.TryMatch(text, out var length, out var found).ShouldBeTrue();

        text[..length].ShouldBe(name);
        found.ShouldBe(label);
    }

    [Fact]
    public void Everyday_words_that_are_also_short_forms_are_not_in_it()
    {
        foreach (var word in new[] { "重大项目", "人大代表", "美的", "三星级", "荣耀" })
            KnownNames.Default.TryMatch(word, out _, out _).ShouldBeFalse(word);
    }

    [Fact]
    public void A_short_form_has_its_full_name() => KnownNames.Default.FullNameOf("上海交大").ShouldBe("上海交通大学");

    [Fact]
    public void Reading_goes_on_without_the_gazetteer_and_without_the_divisions()
    {
        var seed = SeedMentions.Of(2);
        foreach (var knowledge in new[] { GeneralKnowledge.Default.WithoutNames(), GeneralKnowledge.Default.WithoutDivisions() })
        {
            var facts = ReportExtractor.Default.With(knowledge).Extract(seed.Report);

            facts.Mentions.ShouldContain(mention => mention.Text == "北杨人工智能小镇");
            facts.Mentions.Length.ShouldBeGreaterThan(seed.Mentions.Length / 2);
        }
    }

    [Fact]
    public void Facts_read_without_a_part_of_the_knowledge_are_told_from_those_read_with_it() =>
        ReportExtractor.Default.With(GeneralKnowledge.Default.WithoutNames()).Version.ShouldNotBe(ReportExtractor.Default.Version);
}
