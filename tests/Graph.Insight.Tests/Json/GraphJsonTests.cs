using Graph.Insight.Json;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Insight.Tests.Json;

public sealed class GraphJsonTests
{
    [Theory]
    [InlineData("北杨", "\"北杨\"")]
    [InlineData("𠮷林🚇", "\"𠮷林🚇\"")]
    [InlineData("“双T”<&'", "\"“双T”<&'\"")]
    [InlineData("\"\\\n", "\"\\\"\\\\\\n\"")]
    public void Only_what_must_be_escaped_is(string text, string json) => GraphJson.Write(text).ShouldBe(json);

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() => GraphJson.Write("a\ud842b").ShouldBe("\"a\ufffdb\"");

    [Theory]
    [InlineData(6.0, "6")]
    [InlineData(0.32, "0.32")]
    public void Numbers_are_written_one_way(double number, string json) => GraphJson.Write(number).ShouldBe(json);

    [Fact]
    public void Words_of_the_ontology_stand_as_the_ontology_writes_them()
    {
        GraphJson.Write(Phase.UnderWay).ShouldBe("\"UnderWay\"");
        GraphJson.Write(EntityLabel.Project).ShouldBe("\"Project\"");
        GraphJson.Write(RelationType.LocatedIn).ShouldBe("\"LOCATED_IN\"");
        GraphJson.Write(Tense.Review).ShouldBe("\"review\"");
        GraphJson.Write(Coverage.NotNamed).ShouldBe("\"notNamed\"");
    }
}
