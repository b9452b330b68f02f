using Graph.Storage.Neo4j;
using Graph.Testing;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>How the rows of a document travel.</summary>
public sealed class PackedGraphTests
{
    [Fact]
    public void Every_property_has_a_column_so_that_none_is_lost_on_the_way()
    {
        var values = new GraphValues(SeedPassages.Xuhui2021Plan);
        var plan = SeedPassages.Xuhui2021Plan;

        Keys(values.Mention(0)).ShouldBe(Columns(PackedGraph.Mention));
        Keys(values.Assertion(plan.Assertions[0])).ShouldBe(Columns(PackedGraph.Assertion));
        Keys(values.Observation(plan.Observations[0])).ShouldBe(Columns(PackedGraph.Observation));
        Keys(new GraphValues(SeedPassages.Xuhui2020).Relation(SeedPassages.Xuhui2020.Relations[0])).ShouldBe(Columns(PackedGraph.Relation));
    }

    private static IEnumerable<string> Keys(Dictionary<string, object?> values) => values.Keys.Order(StringComparer.Ordinal);

    private static IEnumerable<string> Columns(string[] own) => own.Concat(PackedGraph.Passage).Append("document").Order(StringComparer.Ordinal);
}
