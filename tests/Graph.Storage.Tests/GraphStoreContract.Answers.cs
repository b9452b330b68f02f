using CsCheck;
using Graph.Model;
using Graph.Testing;

namespace Graph.Storage.Tests;

/// <summary>What is asked of the resolved graph.</summary>
public abstract partial class GraphStoreContract
{
    private const string Beiyang = "project:310104:北杨人工智能小镇";

    [Fact]
    public async Task Every_mention_has_the_entity_that_it_was_assigned_and_an_ignored_one_none()
    {
        var graph = new GraphBuilder([.. SeedPassages.All]).Ignore("徐家汇").Build();
        await WriteAllAsync(SeedPassages.All);
        await Store.WriteResolutionAsync(graph);

        foreach (var facts in SeedPassages.All)
        {
            var expected = facts.Mentions.Select((_, i) => graph.Assignments.GetValueOrDefault(new MentionRef(facts.Report.Key, i)));
            (await Store.GetAssignmentsAsync(facts.Report.Key)).ShouldBe(expected);
        }
        (await Store.GetAssignmentsAsync(SeedPassages.Xuhui2020.Report.Key)).ShouldContain((string?)null);
        (await Store.GetStateAsync()).Entities.ShouldBe(graph.Entities.Length);
    }

    [Fact]
    public async Task Entities_come_by_id_with_what_the_reports_hold_of_them()
    {
        await WriteResolvedAsync();

        var records = await Store.ReadEntitiesAsync().ToListAsync();

        records.Select(r => r.Entity.Id).ShouldBe(SeedPassages.Resolved.Entities.Select(e => e.Id).Order(CodePointComparer.Instance));
        records.Select(r => Describe(r.Entity)).ShouldBe(SeedPassages.Resolved.Entities.Select(Describe));
        var town = await Store.GetEntityAsync(Beiyang);
        (town!.FirstYear, town.LastYear, town.Mentions, town.Documents).ShouldBe((2019, 2025, 7, 4));
        town.Districts.ShouldBe(["310104"]);
    }

    [Fact]
    public async Task An_entity_that_is_named_only_where_nothing_tells_the_year_has_no_years()
    {
        var facts = new FactsBuilder("a.txt").Sentence("推进某某大桥。").Mention("某某大桥", EntityLabel.Project).Build();
        await Store.WriteReportAsync(facts);
        await Store.WriteResolutionAsync(new GraphBuilder(facts).Build());

        var record = await Store.GetEntityAsync("project:cn:某某大桥");

        (record!.FirstYear, record.LastYear, record.Mentions).ShouldBe((null, null, 1));
        record.Districts.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_passage_of_an_entity_is_the_first_of_all_its_passages()
    {
        await WriteResolvedAsync();
        var ids = SeedPassages.Resolved.Entities.Select(e => e.Id).ToList();

        var first = await Store.GetFirstPassagesAsync([.. ids, "project:cn:none", .. ids]);

        var all = await Store.GetPassagesAsync(ids);
        first.ShouldBe(all.DistinctBy(p => p.Entity));
        first.Length.ShouldBe(ids.Count);
    }

    [Fact]
    public async Task A_first_passage_is_none_while_its_document_is_newer_than_the_entities()
    {
        await WriteResolvedAsync();
        string[] ids = ["project:310104:北杨人工智能小镇", "area:310106:张园", "project:310104:华之门广场"];

        await Store.WriteReportAsync(SeedPassages.Xuhui2020);
        await Store.RemoveReportAsync(SeedPassages.Jingan2020.Report.Key);

        (await Store.GetFirstPassagesAsync(ids)).ShouldHaveSingleItem().Entity.ShouldBe("project:310104:华之门广场");
    }

    [Fact]
    public async Task An_id_made_of_an_alias_finds_the_entity_and_an_own_id_comes_first()
    {
        await WriteResolvedAsync();

        (await Store.GetEntityAsync("area:310104:华泾门户功能区"))!.Entity.Id.ShouldBe("area:310104:华泾地区");
        (await Store.GetEntityAsync("area:310106:华泾门户功能区")).ShouldBeNull();
        (await Store.GetEntityAsync("project:310104:华泾门户功能区")).ShouldBeNull();
    }

    [Fact]
    public async Task An_id_made_of_an_alias_is_normalised_in_scope_and_name()
    {
        var entity = new Entity("area:a新区:甲/乙", EntityLabel.Area, "甲乙", "Ａ 新区", [new Alias("丙？ＸY", "for a test")], null, null, null);
        await Store.WriteResolutionAsync(new ResolvedGraph([entity], []));

        (await Store.GetEntityAsync("area:a新区:丙xy"))!.Entity.Id.ShouldBe(entity.Id);
        (await Store.GetEntityAsync("area:a新区:甲乙"))!.Entity.Id.ShouldBe(entity.Id);
    }

    [Theory]
    [InlineData("园")]
    [InlineData("北杨")]
    [InlineData("人工智能")]
    [InlineData("天桥连廊二期")]
    [InlineData("功能区")]
    [InlineData("没有这个名字")]
    [InlineData("能人")]
    public async Task A_text_of_any_length_finds_the_names_and_aliases_that_contain_it(string text)
    {
        await WriteResolvedAsync();

        var found = await Store.FindEntitiesAsync(text);

        found.Select(r => r.Entity.Id).ShouldBe(NaiveSearch(SeedPassages.Resolved.Entities, text));
    }

    [Fact]
    public async Task Search_is_blind_to_width_case_and_white_space_and_finds_what_any_look_would()
    {
        var character = Gen.OneOf(new[] { "园", "杨", "北", "Ａ", "a", "（", "(", "1", "１", " ", "\u3000", "𠮷" }.Select(Gen.Const).ToArray());
        var name = character.Array[1, 9].Select(string.Concat);
        var asked = character.Array[0, 4].Select(c => NameNormalizer.Normalize(string.Concat(c)));

        await Gen.Select(name.Array[1, 12], asked.Array[1, 8]).SampleAsync(
            async (names, texts) =>
            {
                await Store.WriteResolutionAsync(new ResolvedGraph([.. Entities(names)], []));
                foreach (var text in texts)
                    (await Store.FindEntitiesAsync(text)).Select(r => r.Entity.Id).ShouldBe(NaiveSearch(Entities(names), text));
            },
            iter: 60,
            threads: 1);
    }

    [Fact]
    public async Task An_exact_name_finds_every_entity_that_bears_it()
    {
        await WriteResolvedAsync();

        (await Store.GetEntitiesNamedAsync("华泾地区")).ShouldHaveSingleItem();
        (await Store.GetEntitiesNamedAsync("华泾门户功能区")).Select(r => r.Entity.Id).ShouldBe(["area:310104:华泾地区"]);
        (await Store.GetEntitiesNamedAsync("华泾")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Parts_are_found_through_other_parts_and_a_circle_ends()
    {
        var entities = new[] { ("甲", "丙"), ("甲一期", "甲"), ("甲一期东区", "甲一期"), ("丙", "甲一期东区") }
            .Select(p => Project(p.Item1) with { PartOf = Project(p.Item2).Id });
        await Store.WriteResolutionAsync(new ResolvedGraph([.. entities.OrderBy(e => e.Id, CodePointComparer.Instance)], []));

        var parts = await Store.GetPartsAsync(Project("甲").Id);

        parts.Select(p => p.Entity.Name).ShouldBe(["丙", "甲一期", "甲一期东区"]);
        (await Store.GetPartsAsync("project:310104:无")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Statements_come_by_year_document_start_and_phase_each_with_its_passage()
    {
        await WriteResolvedAsync();

        var statements = await Store.GetStatementsAsync([Beiyang]);

        statements.Select(s => (s.Assertion.Year, s.Assertion.Tense, s.Assertion.Phase)).ShouldBe(
        [
            (2019, Tense.Review, Phase.Started),
            (2020, Tense.Plan, Phase.UnderWay),
            (2020, Tense.Plan, Phase.Opened),
            (2020, Tense.Review, Phase.Started),
            (2021, Tense.Plan, Phase.UnderWay),
            (2022, Tense.Review, Phase.Started),
            (2023, Tense.Plan, Phase.UnderWay),
            (2025, Tense.Plan, Phase.Completed),
        ]);
        var first = statements[0].Evidence;
        first.Quote.ShouldBe("华泾2035单元规划编制基本完成，北杨人工智能小镇正式启动建设。");
        first.Section.ShouldBe(["一、2019年工作回顾"]);
        (first.Title, first.Date).ShouldBe(("2020年上海市徐汇区人民政府工作报告", new DateOnly(2020, 1, 7)));
        SeedPassages.Xuhui2020.Report.Raw[first.Start..first.End].ShouldBe("北杨人工智能小镇");
        (statements[^1].Assertion.Modality, statements[^1].Evidence.Title, statements[^1].Evidence.Date).ShouldBe(("确保", null, null));
    }

    [Fact]
    public async Task Statements_of_all_entities_read_at_once_are_those_of_each()
    {
        await WriteResolvedAsync();
        var ids = SeedPassages.Resolved.Entities.Select(e => e.Id).ToList();

        var together = await Store.GetStatementsAsync([.. ids, "project:310104:无", ids[0]]);

        var each = new List<Statement>();
        foreach (var id in ids)
            each.AddRange(await Store.GetStatementsAsync([id]));
        static string Tell(Statement s) => $"{s.Entity} {s.Assertion} {s.Evidence.Document} {s.Evidence.Start}";
        together.Select(Tell).ShouldBe(each.Select(Tell), ignoreOrder: true);
        together.Length.ShouldBe(SeedPassages.All.Sum(f => f.Assertions.Length));
    }

    [Fact]
    public async Task Passages_of_several_entities_come_by_document_and_start()
    {
        await WriteResolvedAsync();
        var bridge = "project:310104:天桥连廊";

        var passages = await Store.GetPassagesAsync([Beiyang, bridge, Beiyang, "project:310104:无"]);

        passages.Select(p => (p.Evidence.Document, p.Evidence.Start)).ShouldBe(
            passages.Select(p => (p.Evidence.Document, p.Evidence.Start)).OrderBy(p => p.Document, CodePointComparer.Instance).ThenBy(p => p.Start));
        passages.Length.ShouldBe(9);
        passages.Select(p => p.Entity).Distinct().ShouldBe([bridge, Beiyang], ignoreOrder: true);
        passages[0].Mention.ShouldBe(SeedPassages.Xuhui2020.Mentions[2]);
        passages[0].Time.ShouldBe(new SectionTime(2019, Tense.Review, null, null));
    }

    [Fact]
    public async Task Relations_are_found_from_both_ends_and_one_between_two_that_are_asked_for_comes_once()
    {
        await WriteResolvedAsync();

        var from = await Store.GetRelationsAsync(["project:310104:天桥连廊"]);
        var to = await Store.GetRelationsAsync(["area:310104:徐家汇"]);
        var both = await Store.GetRelationsAsync(["project:310104:天桥连廊", "area:310104:徐家汇"]);

        var relation = from.ShouldHaveSingleItem();
        (relation.Type, relation.From, relation.To, relation.Year, relation.Tense)
            .ShouldBe((RelationType.LocatedIn, "project:310104:天桥连廊", "area:310104:徐家汇", 2019, Tense.Review));
        SeedPassages.Xuhui2020.Report.Raw[relation.Evidence.Start..relation.Evidence.End].ShouldBe("天桥连廊");
        to.Select(r => r.From).ShouldBe(
            ["project:310104:徐家汇国贸中心", "project:310104:天桥连廊", "project:310104:徐家汇书院", "project:310104:天桥连廊一期"]);
        both.Select(r => (r.From, r.To)).ShouldBe(to.Select(r => (r.From, r.To)));
    }

    [Fact]
    public async Task Nothing_is_said_of_an_entity_whose_only_report_is_taken_out()
    {
        await WriteResolvedAsync();

        await Store.RemoveReportAsync(SeedPassages.Jingan2020.Report.Key);

        (await Store.GetStatementsAsync(["area:310106:张园"])).ShouldBeEmpty();
        (await Store.GetPassagesAsync(["area:310106:张园"])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("园", 2)]
    [InlineData("北杨", 8)]
    [InlineData("西岸国际人工智能中心", 1)]
    [InlineData("华泾 2035 单元", 1)]
    [InlineData("Ｂ地块", 1)]
    [InlineData("b地块", 1)]
    [InlineData("斯波特大饭店", 0)]
    [InlineData("。全区", 0)]
    [InlineData(" \n", 0)]
    public async Task Passages_are_found_by_any_text_in_a_sentence(string text, int sentences)
    {
        await WriteAllAsync(SeedPassages.All);

        var found = await Store.FindPassagesAsync(text, 100);

        found.Length.ShouldBe(sentences);
        var raws = SeedPassages.All.ToDictionary(f => f.Report.Key, f => f.Report.Raw);
        foreach (var evidence in found)
            NameNormalizer.Normalize(raws[evidence.Document][evidence.Start..evidence.End]).ShouldBe(NameNormalizer.Normalize(text));
        found.Select(e => (e.Document, e.Start)).ShouldBe(
            found.Select(e => (e.Document, e.Start)).OrderBy(e => e.Document, CodePointComparer.Instance).ThenBy(e => e.Start));
    }

    [Fact]
    public async Task No_more_passages_are_given_than_asked_for()
    {
        await WriteAllAsync(SeedPassages.All);

        var all = await Store.FindPassagesAsync("北杨", 100);

        (await Store.FindPassagesAsync("北杨", 3)).Select(e => e.Quote).ShouldBe(all.Take(3).Select(e => e.Quote));
        (await Store.FindPassagesAsync("北杨", 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_assignment_of_a_mention_that_is_no_longer_held_is_refused_whole()
    {
        await WriteResolvedAsync();
        await Store.RemoveReportAsync(SeedPassages.Jingan2020.Report.Key);
        var before = await Store.ReadEntitiesAsync().Select(e => e.Entity.Id).ToListAsync();

        var refused = await Should.ThrowAsync<StoreException>(() => Store.WriteResolutionAsync(SeedPassages.Resolved));

        refused.Message.ShouldContain("run graph resolve again");
        (await Store.ReadEntitiesAsync().Select(e => e.Entity.Id).ToListAsync()).ShouldBe(before);
        (await Store.GetStatementsAsync([Beiyang])).Length.ShouldBe(8);
    }

    protected async Task WriteResolvedAsync()
    {
        await WriteAllAsync(SeedPassages.All);
        await Store.WriteResolutionAsync(SeedPassages.Resolved);
    }

    private static IEnumerable<string> NaiveSearch(IEnumerable<Entity> entities, string text) =>
        entities.Where(e => e.Aliases.Select(a => a.Name).Prepend(e.Name).Any(n => NameNormalizer.Normalize(n).Contains(text, StringComparison.Ordinal)))
            .Select(e => e.Id)
            .Order(CodePointComparer.Instance);

    private static IEnumerable<Entity> Entities(string[] names) =>
        names.Chunk(2).Select((n, i) => Project(n[0]) with
        {
            Id = $"project:310104:{i:d3}",
            Aliases = [.. n.Skip(1).Select(a => new Alias(a, "for a test"))],
        });

    private static Entity Project(string name) =>
        new("project:310104:" + NameNormalizer.Key(name), EntityLabel.Project, name, "310104", [], null, null, null);

    private static string Describe(Entity entity) => $"{entity with { Aliases = [] }} {string.Join(' ', entity.Aliases)}";
}
