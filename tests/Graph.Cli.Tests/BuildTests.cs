using System.Text.Json;
using Graph.Testing;

namespace Graph.Cli.Tests;

public class BuildTests
{
    [Fact]
    public async Task A_second_build_says_that_nothing_changed_and_the_export_stays_byte_for_byte_the_same()
    {
        using var folder = new TemporaryFolder();
        var store = folder["graph.db"];
        await CommandLine.RunAsync("build", RepositoryFiles.Seeds, "--store", store);
        var first = await Export.OfAsync(store, folder["first"]);

        var again = await CommandLine.RunAsync("build", RepositoryFiles.Seeds, "--store", store);

        again.ExitCode.ShouldBe(ExitCode.Done);
        again.Error.ShouldContain("Nothing changed");
        (await Export.OfAsync(store, folder["second"])).ShouldBe(first);
    }

    [Fact]
    public async Task The_order_in_which_files_are_given_makes_no_difference()
    {
        using var folder = new TemporaryFolder();
        var files = Directory.GetFiles(RepositoryFiles.Seeds, "*.txt").Order(StringComparer.Ordinal).ToArray();
        var forwards = folder["forwards.db"];
        var backwards = folder["backwards.db"];

        await CommandLine.RunAsync(["build", .. files, "--store", forwards]);
        foreach (var file in files.Reverse())
            await CommandLine.RunAsync("build", file, "--store", backwards);

        (await Export.OfAsync(backwards, folder["b"])).ShouldBe(await Export.OfAsync(forwards, folder["f"]));
    }

    [Fact]
    public async Task A_report_that_changed_is_read_anew_and_one_taken_out_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var store = folder["graph.db"];
        var reports = Directory.CreateDirectory(folder["reports"]).FullName;
        foreach (var seed in Directory.GetFiles(RepositoryFiles.Seeds, "*.txt"))
            File.Copy(seed, Path.Combine(reports, Path.GetFileName(seed)));
        File.Copy(Path.Combine(RepositoryFiles.Seeds, "corpus.json"), Path.Combine(reports, "corpus.json"));
        await CommandLine.RunAsync("build", reports, "--store", store);
        var whole = await Export.OfAsync(store, folder["whole"]);
        var changed = Path.Combine(reports, "004_c7b044fd7b48fcbf.txt");
        var original = await File.ReadAllTextAsync(changed, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(changed, original.Replace("北杨人工智能小镇全面开工", "北杨人工智能小镇全面停工", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var second = await CommandLine.RunAsync("build", reports, "--store", store);
        second.Error.ShouldContain("Read 1 documents");
        (await Export.OfAsync(store, folder["changed"])).ShouldNotBe(whole);

        await CommandLine.RunAsync("remove", "004_c7b044fd7b48fcbf.txt", "--store", store);
        (await Export.OfAsync(store, folder["removed"]))["mentions.jsonl"].ShouldNotContain("004_c7b044fd7b48fcbf.txt");

        await File.WriteAllTextAsync(changed, original, TestContext.Current.CancellationToken);
        await CommandLine.RunAsync("build", reports, "--store", store);
        (await Export.OfAsync(store, folder["restored"])).ShouldBe(whole);
    }

    [Fact]
    public async Task A_copy_of_a_report_is_named_and_left_out()
    {
        using var folder = new TemporaryFolder();
        var reports = Directory.CreateDirectory(folder["reports"]).FullName;
        var seed = Path.Combine(RepositoryFiles.Seeds, "003_b018778ef3bad3d5.txt");
        File.Copy(seed, Path.Combine(reports, "a.txt"));
        File.Copy(seed, Path.Combine(reports, "b.txt"));
        var spaced = (await File.ReadAllTextAsync(seed, TestContext.Current.CancellationToken)).Replace("\n\n", "\r\n\r\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(reports, "c.txt"), spaced, TestContext.Current.CancellationToken);

        var result = await CommandLine.RunAsync("build", reports, "--store", folder["graph.db"]);

        result.ExitCode.ShouldBe(ExitCode.Done);
        result.Error.ShouldContain("b.txt: says the same as a.txt");
        result.Error.ShouldContain("c.txt: says the same as a.txt");
        result.Error.ShouldContain("Read 1 documents");
    }

    [Fact]
    public async Task A_dictionary_of_the_users_own_makes_the_reports_be_read_anew_and_a_bad_one_is_refused_by_line()
    {
        using var folder = new TemporaryFolder();
        var seed = Path.Combine(RepositoryFiles.Seeds, "004_c7b044fd7b48fcbf.txt");
        var store = folder["graph.db"];
        await CommandLine.RunAsync("build", seed, "--store", store);
        await File.WriteAllTextAsync(folder["words.txt"], "天桥连廊 20 nz\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["bad.txt"], "天桥连廊 20 nz\n天桥连廊 often nz x\n", TestContext.Current.CancellationToken);

        var with = await CommandLine.RunAsync("build", seed, "--dictionary", folder["words.txt"], "--store", store);
        var again = await CommandLine.RunAsync("build", seed, "--dictionary", folder["words.txt"], "--store", store);
        var bad = await CommandLine.RunAsync("build", seed, "--dictionary", folder["bad.txt"], "--store", store);

        with.Error.ShouldContain("Read 1 documents");
        again.Error.ShouldContain("Nothing changed");
        bad.ExitCode.ShouldBe(ExitCode.InputFailed);
        bad.Error.ShouldContain("bad.txt:2");
    }

    [Fact]
    public async Task A_side_file_that_changes_makes_its_report_be_read_anew()
    {
        using var folder = new TemporaryFolder();
        var report = folder["report.txt"];
        File.Copy(Path.Combine(RepositoryFiles.Seeds, "002_ac793ded085856f1.txt"), report);
        var store = folder["graph.db"];
        await CommandLine.RunAsync("build", report, "--store", store);

        await File.WriteAllTextAsync(report + ".json", """{ "title": "徐汇区政府工作报告", "date": "2025-01-07" }""", TestContext.Current.CancellationToken);
        var again = await CommandLine.RunAsync("build", report, "--store", store);
        var documents = await CommandLine.RunAsync("documents", "--json", "--store", store);

        again.Error.ShouldContain("Read 1 documents");
        var title = JsonDocument.Parse(documents.Output).RootElement.GetProperty("items")[0].GetProperty("title");
        title.GetProperty("value").GetString().ShouldBe("徐汇区政府工作报告");
        title.GetProperty("origin").GetString().ShouldBe("sideFile");
    }
}
