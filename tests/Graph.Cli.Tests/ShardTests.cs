using Graph.Testing;

namespace Graph.Cli.Tests;

/// <summary>Facts extracted in portions, without a store, and loaded after.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Portions_loaded_in_any_order_give_the_same_export_as_one_build()
    {
        var reports = WithACopy();
        await CommandLine.RunAsync("build", reports, "--store", _folder["whole.db"]);
        var whole = await Export.OfAsync(_folder["whole.db"], _folder["whole"]);
        var files = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            files.Add(_folder[$"{i}.jsonl"]);
            (await CommandLine.RunAsync("extract", reports, "--shard", $"{i}/4", "--output", files[i])).ExitCode.ShouldBe(ExitCode.Done);
        }
        files.Sum(f => File.ReadAllLines(f).Length).ShouldBe(6);

        foreach (var (order, name) in new[] { (files.ToArray(), "forwards"), (files.AsEnumerable().Reverse().ToArray(), "backwards") })
        {
            var store = _folder[name + ".db"];
            foreach (var file in order)
                (await CommandLine.RunAsync("load", file, "--store", store)).ExitCode.ShouldBe(ExitCode.Done);
            (await CommandLine.RunAsync("search", "北杨", "--store", store)).ExitCode.ShouldBe(ExitCode.Store);
            (await CommandLine.RunAsync("resolve", "--store", store)).ExitCode.ShouldBe(ExitCode.Done);

            (await Export.OfAsync(store, _folder[name])).ShouldBe(whole);
        }
    }

    [Fact]
    public async Task A_portion_loaded_again_changes_nothing()
    {
        var facts = _folder["facts.jsonl"];
        await CommandLine.RunAsync("extract", RepositoryFiles.Seeds, "--shard", "0/2", "--output", facts);
        await CommandLine.RunAsync("load", facts, "--store", _folder["graph.db"]);

        var again = await CommandLine.RunAsync("load", facts, "--store", _folder["graph.db"]);

        again.Error.ShouldContain("Loaded 0 documents");
    }

    [Fact]
    public async Task A_line_that_is_cut_off_is_named_and_the_others_are_loaded()
    {
        var facts = _folder["facts.jsonl"];
        await CommandLine.RunAsync("extract", RepositoryFiles.Seeds, "--output", facts);
        var text = await File.ReadAllTextAsync(facts);
        await File.WriteAllTextAsync(facts, text[..^500]);

        var loaded = await CommandLine.RunAsync("load", facts, "--store", _folder["graph.db"]);

        loaded.ExitCode.ShouldBe(ExitCode.InputFailed);
        loaded.Error.ShouldContain($"{facts}:5: is not a whole line");
        loaded.Error.ShouldContain("Loaded 4 documents");
    }

    [Theory]
    [InlineData("4/4")]
    [InlineData("1")]
    [InlineData("-1/4")]
    [InlineData("a/b")]
    public async Task A_portion_that_there_cannot_be_is_refused(string shard)
    {
        var refused = await CommandLine.RunAsync("extract", RepositoryFiles.Seeds, "--shard", shard);

        refused.ExitCode.ShouldBe(ExitCode.Usage);
        refused.Error.ShouldContain("i from 0 to n");
    }

    /// <summary>The seeds with one text twice under another name, as a corpus has it that was gathered from several sites.</summary>
    private string WithACopy()
    {
        var reports = Directory.CreateDirectory(_folder["reports"]).FullName;
        foreach (var seed in Directory.GetFiles(RepositoryFiles.Seeds))
            File.Copy(seed, Path.Combine(reports, Path.GetFileName(seed)));
        var again = File.ReadAllText(Path.Combine(reports, "004_c7b044fd7b48fcbf.txt")) + "\n";
        File.WriteAllText(Path.Combine(reports, "900.txt"), again);
        File.WriteAllText(Path.Combine(reports, "900.txt.json"), """{"district":"上海市徐汇区"}""");
        return reports;
    }
}
