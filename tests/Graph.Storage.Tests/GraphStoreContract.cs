using Graph.Model;
using Graph.Testing;

namespace Graph.Storage.Tests;

/// <summary>What every store must do alike. A store's own class says how one is made.</summary>
/// <remarks>Facts in and out stand in this file, what is asked of the resolved graph in GraphStoreContract.Answers.cs, exports in …Export.cs.</remarks>
public abstract partial class GraphStoreContract : IAsyncLifetime
{
    protected IGraphStore Store { get; private set; } = null!;

    /// <summary>A new, empty store; each name gives another one.</summary>
    protected abstract Task<IGraphStore> CreateAsync(string name);

    public async ValueTask InitializeAsync() => Store = await CreateAsync("first");

    public virtual async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_empty_store_holds_nothing_and_says_so()
    {
        var state = await Store.GetStateAsync();

        state.ShouldBe(new StoreState(state.SchemaVersion, 0, Resolved: true, 0, 0, 0, 0, 0, 0));
        (await Store.GetDocumentsAsync()).ShouldBeEmpty();
        (await Store.FindEntitiesAsync("")).ShouldBeEmpty();
        (await Store.GetTextAsync("a.txt")).ShouldBeNull();
        (await Store.GetFactsAsync("a.txt")).ShouldBeNull();
        (await Store.GetAssignmentsAsync("a.txt")).ShouldBeEmpty();
        (await Store.ReadCurationAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Facts_are_read_as_they_were_written_and_by_key()
    {
        await WriteAllAsync(SeedPassages.All.Reverse());

        var read = await Store.ReadFactsAsync().ToListAsync();

        read.Select(FactsText.Of).ShouldBe(SeedPassages.All.OrderBy(f => f.Report.Key, CodePointComparer.Instance).Select(FactsText.Of));
    }

    [Fact]
    public async Task Facts_of_one_report_are_read_by_its_key()
    {
        await WriteAllAsync(SeedPassages.All);

        var facts = await Store.GetFactsAsync(SeedPassages.Xuhui2020.Report.Key);

        FactsText.Of(facts!).ShouldBe(FactsText.Of(SeedPassages.Xuhui2020));
        (await Store.GetTextAsync(SeedPassages.Xuhui2020.Report.Key)).ShouldBe(SeedPassages.Xuhui2020.Report.Raw);
    }

    [Fact]
    public async Task What_a_report_does_not_say_stays_absent_and_what_a_file_sets_keeps_its_origin()
    {
        var metadata = new ReportMetadata(
            null, null, new Sourced<DistrictRef>(new DistrictRef("某某新区", null), ValueOrigin.SideFile), null,
            new Sourced<ReportKind>(ReportKind.Plan, ValueOrigin.Corpus), null, new Sourced<int>(2021, ValueOrigin.Text));
        var facts = new FactsBuilder("区/报告 2021?#%.txt").With(metadata).Sentence("没有年份的句子。").Mention("年份", EntityLabel.Program).Build();

        await Store.WriteReportAsync(facts);

        FactsText.Of((await Store.GetFactsAsync(facts.Report.Key))!).ShouldBe(FactsText.Of(facts));
        (await Store.GetDocumentsAsync()).ShouldHaveSingleItem().Metadata.ShouldBe(metadata);
    }

    [Fact]
    public async Task Characters_outside_the_BMP_and_control_characters_are_kept()
    {
        var facts = new FactsBuilder("𠮷.txt").Section("𠮷\u0001章", 2020, Tense.Plan).Sentence("推进𠮷野\u0000家\u0007“一期”\\建设。\r\n")
            .Mention("𠮷野", EntityLabel.Project).Said(Phase.UnderWay, "推进").Build();

        await Store.WriteReportAsync(facts);

        FactsText.Of((await Store.GetFactsAsync("𠮷.txt"))!).ShouldBe(FactsText.Of(facts));
    }

    [Fact]
    public async Task Documents_come_by_key_with_their_counts()
    {
        await WriteAllAsync(SeedPassages.All.Reverse());

        var documents = await Store.GetDocumentsAsync();

        documents.Select(d => d.Key).ShouldBe(SeedPassages.All.Select(f => f.Report.Key).Order(CodePointComparer.Instance));
        var first = documents[0];
        var facts = SeedPassages.Xuhui2020;
        (first.Length, first.Mentions, first.Assertions, first.Observations, first.Relations)
            .ShouldBe((facts.Report.Raw.Length, facts.Mentions.Length, facts.Assertions.Length, facts.Observations.Length, facts.Relations.Length));
        first.Metadata.ShouldBe(facts.Report.Metadata);
        first.Sections.Select(s => (s.Path.Single(), s.Span, s.Time)).ShouldBe(facts.Report.Sections.Select(s => (s.Path.Single(), s.Span, s.Time)));
        documents.Single(d => d.Warnings.Length > 0).Warnings.ShouldBe(SeedPassages.Xuhui2023.Report.Warnings);
    }

    [Fact]
    public async Task Texts_that_differ_by_white_space_alone_have_one_hash()
    {
        await Store.WriteReportAsync(new FactsBuilder("a.txt").Sentence("北杨人工智能小镇 开工。").Build());
        await Store.WriteReportAsync(new FactsBuilder("b.txt").Sentence("北杨人工\n\n智能小镇开工。\u3000").Build());
        await Store.WriteReportAsync(new FactsBuilder("c.txt").Sentence("北杨人工智能小镇竣工。").Build());

        (await Store.GetDocumentsAsync())[2].TextSha256.ShouldBe(TextHash.Of("北杨人工智能小镇\n竣工。"));
        var hashes = (await Store.GetDocumentsAsync()).Select(d => d.TextSha256).ToList();

        hashes[0].ShouldBe(hashes[1]);
        hashes[2].ShouldNotBe(hashes[0]);
    }

    [Fact]
    public async Task A_report_written_again_replaces_exactly_what_it_said()
    {
        await WriteAllAsync(SeedPassages.All);
        var key = SeedPassages.Xuhui2020.Report.Key;
        var again = new FactsBuilder(key).Of("徐汇区", "310104").Section("一、2019年工作回顾", 2019, Tense.Review)
            .Sentence("徐家汇书院实现结构封顶。").Mention("徐家汇书院", EntityLabel.Project).Said(Phase.ToppedOut, "结构封顶").Build();

        await Store.WriteReportAsync(again);

        var read = await Store.ReadFactsAsync().ToListAsync();
        read.Select(FactsText.Of).ShouldBe(
            SeedPassages.All.Select(f => ReferenceEquals(f, SeedPassages.Xuhui2020) ? again : f).OrderBy(f => f.Report.Key, CodePointComparer.Instance).Select(FactsText.Of));
        await StateShouldCount(SeedPassages.All.Select(f => ReferenceEquals(f, SeedPassages.Xuhui2020) ? again : f));
    }

    [Fact]
    public async Task A_report_taken_out_leaves_the_others()
    {
        await WriteAllAsync(SeedPassages.All);

        (await Store.RemoveReportAsync(SeedPassages.Xuhui2020.Report.Key)).ShouldBeTrue();

        await StateShouldCount(SeedPassages.All.Skip(1));
        (await Store.ReadFactsAsync().Select(FactsText.Of).ToListAsync())
            .ShouldBe(SeedPassages.All.Skip(1).OrderBy(f => f.Report.Key, CodePointComparer.Instance).Select(FactsText.Of));
        (await Store.FindPassagesAsync("斯波特", 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Taking_out_what_is_not_held_changes_nothing()
    {
        await WriteAllAsync(SeedPassages.All);
        await Store.WriteResolutionAsync(SeedPassages.Resolved);
        var before = await Store.GetStateAsync();

        (await Store.RemoveReportAsync("none.txt")).ShouldBeFalse();

        (await Store.GetStateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Every_change_raises_the_revision_and_all_but_a_resolution_leave_it_unresolved()
    {
        var revisions = new List<(long Revision, bool Resolved)>();
        async Task Note()
        {
            var state = await Store.GetStateAsync();
            revisions.Add((state.Revision, state.Resolved));
        }

        await Note();
        await WriteAllAsync(SeedPassages.All);
        await Note();
        await Store.WriteResolutionAsync(SeedPassages.Resolved);
        await Note();
        await Store.WriteCurationAsync("ignore\t310104/徐汇滨江\ttoo wide\n");
        await Note();
        await Store.WriteResolutionAsync(SeedPassages.Resolved);
        await Note();
        await Store.RemoveReportAsync(SeedPassages.Jingan2020.Report.Key);
        await Note();

        revisions.Select(r => r.Revision).ShouldBeInOrder(SortDirection.Ascending);
        revisions.Select(r => r.Revision).ShouldBeUnique();
        revisions.Select(r => r.Resolved).ShouldBe([true, false, true, false, true, false]);
    }

    [Fact]
    public async Task The_curation_file_is_kept_as_it_is()
    {
        const string text = "# 徐汇\r\nsame\t310104/徐汇滨江\t310104/西岸\t同一地方\n";

        await Store.WriteCurationAsync(text);
        await WriteAllAsync(SeedPassages.All);

        (await Store.ReadCurationAsync()).ShouldBe(text);
    }

    protected async Task WriteAllAsync(IEnumerable<ReportFacts> reports)
    {
        foreach (var facts in reports)
            await Store.WriteReportAsync(facts);
    }

    private async Task StateShouldCount(IEnumerable<ReportFacts> reports)
    {
        var all = reports.ToList();
        var state = await Store.GetStateAsync();
        (state.Documents, state.Mentions, state.Assertions, state.Observations, state.Relations).ShouldBe((
            all.Count, all.Sum(f => f.Mentions.Length), all.Sum(f => f.Assertions.Length), all.Sum(f => f.Observations.Length),
            all.Sum(f => f.Relations.Length)));
    }
}
