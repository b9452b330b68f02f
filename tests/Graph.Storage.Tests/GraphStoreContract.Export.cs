using System.Text.Json;
using Graph.Model;
using Graph.Storage.Export;
using Graph.Testing;

namespace Graph.Storage.Tests;

/// <summary>Exports: the same bytes from every store, however it was filled.</summary>
public abstract partial class GraphStoreContract
{
    private static readonly string[] Files = ["assertions.jsonl", "entities.jsonl", "indicators.jsonl", "mentions.jsonl", "relations.jsonl"];

    [Fact]
    public async Task Two_stores_filled_in_different_orders_export_the_same_bytes()
    {
        await using var other = await CreateAsync("second");
        using var folders = new TemporaryFolder();
        await WriteResolvedAsync();
        foreach (var facts in SeedPassages.All.Reverse())
            await other.WriteReportAsync(facts);
        await other.WriteReportAsync(SeedPassages.Xuhui2020);
        await other.WriteReportAsync(new FactsBuilder("gone.txt").Sentence("推进北杨。").Mention("北杨", EntityLabel.Area).Build());
        await other.RemoveReportAsync("gone.txt");
        await other.WriteResolutionAsync(SeedPassages.Resolved);

        await new JsonLinesExporter(Store).WriteAsync(folders.File("a"));
        await new JsonLinesExporter(other).WriteAsync(folders.File("b"));

        Directory.GetFiles(folders.File("a")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(Files);
        foreach (var file in Files)
            (await File.ReadAllBytesAsync(Path.Combine(folders.File("a"), file))).ShouldBe(await File.ReadAllBytesAsync(Path.Combine(folders.File("b"), file)));
    }

    [Fact]
    public async Task Lines_have_the_fields_of_the_contract_in_its_order()
    {
        await WriteResolvedAsync();

        var export = await ExportAsync();

        export["mentions.jsonl"].ShouldContain(
            """{"doc":"000_e114de9436bf481b.txt","start":117,"end":125,"label":"Project","text":"北杨人工智能小镇","name":"北杨人工智能小镇","entity":"project:310104:北杨人工智能小镇","year":2019,"tense":"review","score":0.998}""");
        export["mentions.jsonl"].ShouldContain(
            """{"doc":"004_c7b044fd7b48fcbf.txt","start":21,"end":23,"label":"Project","text":"四期","name":"天桥连廊四期","entity":"project:310104:天桥连廊四期","year":2022,"tense":"review","score":0.9}""");
        export["assertions.jsonl"].ShouldContain(
            """{"doc":"002_ac793ded085856f1.txt","start":79,"end":87,"text":"北杨人工智能小镇","entity":"project:310104:北杨人工智能小镇","year":2025,"tense":"plan","phase":"Completed","scope":"","modality":"确保","from":null,"to":null,"due":"","quote":"加快华之门广场等2个项目建设,确保北杨人工智能小镇等5个项目竣工。"}""");
        export["relations.jsonl"].ShouldContain(
            """{"doc":"001_c022cf71a8959804.txt","type":"LOCATED_IN","start":59,"end":65,"text":"天桥连廊一期","toStart":56,"toEnd":59,"toText":"徐家汇","from":"project:310104:天桥连廊一期","to":"area:310104:徐家汇"}""");
        export["indicators.jsonl"].ShouldContain(
            """{"doc":"001_c022cf71a8959804.txt","start":27,"end":38,"indicator":"固定资产投资","district":"徐汇区","year":2020,"tense":"review","value":320,"unit":"亿元","measure":"level","qualifier":"","quote":"全年完成固定资产投资320亿元,同比增长34%,增速位居全市前列。"}""");
        export["entities.jsonl"].ShouldContain(
            """{"id":"area:310104:华泾地区","label":"Area","name":"华泾地区","aliases":[{"name":"华泾门户功能区","reason":"the same place under two names, for tests"}],"code":null,"partOf":null,"locatedIn":[],"firstYear":2021,"lastYear":2024}""");
        export["entities.jsonl"].ShouldContain(
            """{"id":"project:310104:北杨人工智能小镇b地块","label":"Project","name":"北杨人工智能小镇B地块","aliases":[],"code":null,"partOf":"project:310104:北杨人工智能小镇","locatedIn":["area:310104:华泾地区"],"firstYear":2024,"lastYear":2024}""");
    }

    [Fact]
    public async Task With_a_least_score_only_sure_mentions_and_what_hangs_on_them_are_written()
    {
        using var folder = new TemporaryFolder();
        await WriteResolvedAsync();

        await new JsonLinesExporter(Store, minScore: 0.95).WriteAsync(folder.Path);

        var all = await ExportAsync();
        var sure = Files.ToDictionary(file => file, file => File.ReadAllLines(folder.File(file)));
        sure["mentions.jsonl"].ShouldBe(all["mentions.jsonl"].Where(line => Score(line) >= 0.95));
        sure["mentions.jsonl"].Length.ShouldBeInRange(1, all["mentions.jsonl"].Length - 1);
        sure["entities.jsonl"].ShouldNotContain(line => line.Contains("天桥连廊四期", StringComparison.Ordinal));
        sure["assertions.jsonl"].ShouldBeSubsetOf(all["assertions.jsonl"]);
        sure["indicators.jsonl"].ShouldBe(all["indicators.jsonl"]);

        static double Score(string line) => JsonDocument.Parse(line).RootElement.GetProperty("score").GetDouble();
    }

    [Fact]
    public async Task A_part_by_its_name_has_no_document_and_comes_first()
    {
        await WriteResolvedAsync();

        var relations = (await ExportAsync())["relations.jsonl"];

        relations[0].ShouldBe(
            """{"doc":null,"type":"PART_OF","from":"project:310104:北杨人工智能小镇b地块","to":"project:310104:北杨人工智能小镇","by":"name"}""");
        relations.Count(r => r.Contains("\"by\":\"name\"", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public async Task Lines_are_ordered_by_document_start_and_end()
    {
        await WriteResolvedAsync();

        var export = await ExportAsync();

        foreach (var file in Files.Except(["entities.jsonl", "relations.jsonl"]))
        {
            var places = export[file].Select(line => JsonDocument.Parse(line).RootElement)
                .Select(e => (Doc: e.GetProperty("doc").GetString()!, Start: e.GetProperty("start").GetInt32(), End: e.GetProperty("end").GetInt32()))
                .ToList();
            places.ShouldNotBeEmpty();
            places.ShouldBe(places.OrderBy(p => p.Doc, CodePointComparer.Instance).ThenBy(p => p.Start).ThenBy(p => p.End));
        }
    }

    [Fact]
    public async Task Documents_with_one_file_name_go_by_the_shortest_path_that_tells_them_apart_and_are_ordered_by_it()
    {
        var facts = new[] { "徐汇/2020/报告.txt", "静安/2020/报告.txt", "a/z.txt", "b/y.txt" }
            .Select(key => new FactsBuilder(key).Sentence("推进张园建设。").Mention("张园", EntityLabel.Area).Build()).ToArray();
        await WriteAllAsync(facts);
        await Store.WriteResolutionAsync(new GraphBuilder(facts).Build());

        var mentions = (await ExportAsync())["mentions.jsonl"];

        mentions.Select(m => JsonDocument.Parse(m).RootElement.GetProperty("doc").GetString())
            .ShouldBe(["y.txt", "z.txt", "徐汇/2020/报告.txt", "静安/2020/报告.txt"]);
    }

    [Fact]
    public async Task Ignored_mentions_and_what_is_said_of_them_are_left_out()
    {
        await WriteAllAsync(SeedPassages.All);
        await Store.WriteResolutionAsync(new GraphBuilder([.. SeedPassages.All]).Ignore("徐家汇").Build());

        var export = await ExportAsync();

        foreach (var file in new[] { "mentions.jsonl", "assertions.jsonl", "relations.jsonl" })
        {
            export[file].ShouldNotBeEmpty();
            export[file].ShouldNotContain(line => line.Contains("area:310104:徐家汇\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Chinese_stays_readable_outside_the_BMP_too_and_control_characters_are_escaped()
    {
        var facts = new FactsBuilder("a.txt").Sentence("推进𠮷野\u0001“一期”\\\"建设。").Mention("𠮷野\u0001“一期”\\\"", EntityLabel.Project).Build();
        await Store.WriteReportAsync(facts);
        await Store.WriteResolutionAsync(new GraphBuilder(facts).Build());

        var line = (await ExportAsync())["mentions.jsonl"].ShouldHaveSingleItem();

        line.ShouldContain("""
            "text":"𠮷野\u0001“一期”\\\""
            """);
        JsonDocument.Parse(line).RootElement.GetProperty("text").GetString().ShouldBe(facts.Mentions[0].Text);
    }

    [Fact]
    public async Task A_store_that_changes_meanwhile_leaves_the_old_export_as_it_was()
    {
        await WriteResolvedAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("mentions.jsonl"), "old\n");

        var failure = await Should.ThrowAsync<StoreException>(() => new JsonLinesExporter(new ChangingStore(Store)).WriteAsync(folder.Path));

        failure.Message.ShouldContain("run the export again");
        Directory.GetFiles(folder.Path).ShouldBe([folder.File("mentions.jsonl")]);
        (await File.ReadAllTextAsync(folder.File("mentions.jsonl"))).ShouldBe("old\n");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("out"), "a file");

        var failure = await Should.ThrowAsync<ExportException>(() => new JsonLinesExporter(Store).WriteAsync(folder.File("out")));

        failure.Message.ShouldContain(folder.File("out"));
    }

    private async Task<Dictionary<string, string[]>> ExportAsync()
    {
        using var folder = new TemporaryFolder();
        await new JsonLinesExporter(Store).WriteAsync(folder.Path);
        return Files.ToDictionary(f => f, f => File.ReadAllLines(folder.File(f)));
    }
}
