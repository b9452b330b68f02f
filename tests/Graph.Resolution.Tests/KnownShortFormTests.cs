using Graph.Model;
using Graph.Resolution.Curating;

namespace Graph.Resolution.Tests;

public class KnownShortFormTests
{
    [Fact]
    public void A_short_form_that_any_reader_knows_is_its_full_name()
    {
        var graph = Resolve(new Known());

        var entity = graph.EntityOf("2020.txt", 1);
        entity.Name.ShouldBe("上海交通大学");
        entity.ShouldBeSameAs(graph.EntityOf("2020.txt", 0));
        entity.Aliases.ShouldContain(alias => alias.Name == "上海交大" && alias.Reason.Contains("上海交通大学", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_gazetteer_they_are_not_joined_by_it()
    {
        var reasons = Resolve(known: null).Entities.SelectMany(entity => entity.Aliases).Select(alias => alias.Reason);

        reasons.ShouldNotContain(reason => reason.Contains("is known to be short for", StringComparison.Ordinal));
    }

    private static ResolvedGraph Resolve(IKnownNames? known) => new Resolver(ListedDivisions.Few, known).Resolve(
        [Reports.Xuhui2020(EntityLabel.Institution, "上海交通大学", "上海交大")], Curation.Empty);

    private sealed class Known : IKnownNames
    {
        public string? FullNameOf(string shortForm) => shortForm == "上海交大" ? "上海交通大学" : null;
    }
}
