using System.Collections.Immutable;
using Graph.Model;
using Graph.Testing;

namespace Graph.Storage.Tests;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task A_change_and_its_resolution_are_put_in_place_together()
    {
        await WriteResolvedAsync();
        var before = await Store.GetStateAsync();
        var added = new FactsBuilder("new.pdf").Of("徐汇区", "310104").Years(2030, 2031).Section("一、2030年工作回顾", 2030, Tense.Review)
            .Sentence("徐家汇新馆竣工。").Mention("徐家汇新馆", EntityLabel.Project).Said(Phase.Completed, "竣工").Build();
        var entity = new Entity("project:310104:徐家汇新馆", EntityLabel.Project, "徐家汇新馆", "310104", [], null, null, null);
        var graph = new ResolvedGraph([entity], new Dictionary<MentionRef, string> { [new MentionRef("new.pdf", 0)] = entity.Id }.ToImmutableDictionary());
        var removed = (await Store.GetDocumentsAsync()).Select(d => d.Key).ToImmutableArray();

        (await Store.ApplyAsync(new StoreChange(removed, [added], "# 空\n"), graph, before.Revision - 1)).ShouldBeFalse();
        (await Store.GetStateAsync()).ShouldBe(before);
        (await Store.ApplyAsync(new StoreChange(removed, [added], "# 空\n"), graph, before.Revision)).ShouldBeTrue();

        var after = await Store.GetStateAsync();
        (after.Documents, after.Mentions, after.Entities, after.Resolved).ShouldBe((1, 1, 1, true));
        after.Revision.ShouldBeGreaterThan(before.Revision);
        (await Store.ReadCurationAsync()).ShouldBe("# 空\n");
        (await Store.GetStatementsAsync([entity.Id])).ShouldHaveSingleItem().Assertion.Phase.ShouldBe(Phase.Completed);
    }

    [Fact]
    public async Task A_passage_of_a_document_with_pages_has_its_page()
    {
        var facts = new FactsBuilder("paged.pdf").Of("徐汇区", "310104").Years(2019, 2020).Section("一、2019年工作回顾", 2019, Tense.Review)
            .Sentence("北杨人工智能小镇开工。\f").Mention("北杨人工智能小镇", EntityLabel.Project).Said(Phase.Started, "开工")
            .Sentence("徐家汇书院位于徐家汇。").Mention("徐家汇书院", EntityLabel.Project).Mention("徐家汇", EntityLabel.Area)
            .Related(RelationType.LocatedIn, "徐家汇书院", "徐家汇").Paged(0, 24).Build();
        facts.Report.Raw[23].ShouldBe('\f');
        await Store.WriteReportAsync(facts);
        string[] ids = ["project:310104:北杨人工智能小镇", "project:310104:徐家汇书院", "area:310104:徐家汇"];
        await Store.WriteResolutionAsync(new ResolvedGraph(
            [.. facts.Mentions.Select((m, i) => new Entity(ids[i], m.Label, m.Name, "310104", [], null, null, null))],
            facts.Mentions.Select((_, i) => i).ToImmutableDictionary(i => new MentionRef("paged.pdf", i), i => ids[i])));

        (await Store.GetFactsAsync("paged.pdf"))!.Report.Pages.ShouldBe([0, 24]);
        (await Store.GetPassagesAsync(ids)).Select(p => p.Evidence.Page).ShouldBe([1, 2, 2]);
        (await Store.GetStatementsAsync(ids)).ShouldHaveSingleItem().Evidence.Page.ShouldBe(1);
        (await Store.GetRelationsAsync(ids)).ShouldHaveSingleItem().Evidence.Page.ShouldBe(2);
        (await Store.FindPassagesAsync("书院位于", 5)).ShouldHaveSingleItem().Page.ShouldBe(2);
    }
}
