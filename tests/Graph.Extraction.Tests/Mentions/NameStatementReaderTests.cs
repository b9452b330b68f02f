using Graph.Model;

namespace Graph.Extraction.Tests.Mentions;

public class NameStatementReaderTests
{
    [Fact]
    public void A_bracket_after_a_name_glosses_it()
    {
        var seed = Enumerable.Range(0, 5).Select(SeedMentions.Of).First(seed => seed.Texts.Contains("西岸凤巢"));
        var statement = seed.Statements.First(statement => seed.Mentions[statement.Full].Text == "西岸凤巢");

        statement.Kind.ShouldBe(NameStatementKind.Gloss);
        seed.Mentions[statement.Other].Text.ShouldBe("AIPLAZA");
    }

    [Fact]
    public void An_abbreviation_that_the_text_declares_is_a_mention_of_its_own()
    {
        var read = SeedMentions.ReadPassage("加快建设漕河泾新兴技术开发区（以下简称“漕开发”），推动产业升级。");
        var statement = read.Statements.ShouldHaveSingleItem();

        statement.Kind.ShouldBe(NameStatementKind.Abbreviation);
        read.Mentions[statement.Full].Text.ShouldBe("漕河泾新兴技术开发区");
        read.Mentions[statement.Other].Text.ShouldBe("漕开发");
        read.Mentions[statement.Other].Label.ShouldBe(read.Mentions[statement.Full].Label);
    }

    [Fact]
    public void A_renaming_leads_from_the_former_name_to_the_new_one()
    {
        var read = SeedMentions.ReadPassage("宛平剧场更名为徐家汇书院。");
        var statement = read.Statements.ShouldHaveSingleItem();

        statement.ShouldBe(new NameStatement(0, 1, NameStatementKind.Renaming));
        read.Texts.ShouldBe(["宛平剧场", "徐家汇书院"]);
    }

    [Fact]
    public void The_ends_of_a_stretch_of_road_are_no_gloss_of_it() =>
        SeedMentions.ReadPassage("完成东安路（中山南二路-肇嘉浜路）整治以及田东路、凯旋南路等道路大修。").Statements.ShouldBeEmpty();
}
