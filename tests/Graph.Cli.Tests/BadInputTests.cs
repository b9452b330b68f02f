using System.IO.Compression;
using System.Text;
using Graph.Testing;

namespace Graph.Cli.Tests;

public class BadInputTests
{
    [Fact]
    public async Task Every_bad_file_gets_a_sentence_of_its_own_and_the_good_one_beside_them_is_read()
    {
        using var folder = new TemporaryFolder();
        var reports = Directory.CreateDirectory(folder["reports"]).FullName;
        string Put(string name, byte[] bytes)
        {
            var path = Path.Combine(reports, name);
            File.WriteAllBytes(path, bytes);
            return path;
        }

        File.Copy(Path.Combine(RepositoryFiles.Seeds, "004_c7b044fd7b48fcbf.txt"), Path.Combine(reports, "good.txt"));
        var empty = Put("empty.txt", []);
        var binary = Put("binary.txt", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 131 % 256))]);
        var novel = Put("novel.txt", Encoding.UTF8.GetBytes("话说天下大势，分久必合，合久必分。周末七国分争，并入于秦。\n"));
        var broken = Put("broken.docx", [0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]);
        var old = Put("old.doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, .. new byte[512]]);
        var wps = Put("report.wps", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, .. new byte[512]]);
        var ofd = Put("report.ofd", Zip("OFD.xml"));
        var missing = Path.Combine(reports, "missing.txt");

        var result = await CommandLine.RunAsync("build", reports, missing, "--store", folder["graph.db"]);

        result.ExitCode.ShouldBe(ExitCode.InputFailed);
        var sentences = result.Error.Split('\n');
        foreach (var path in new[] { empty, binary, novel, broken, old, wps, ofd, missing })
            sentences.Count(s => s.StartsWith(path + ":", StringComparison.Ordinal)).ShouldBe(1, $"{path}\n{result.Error}");
        Sentence(old).ShouldContain(".doc files are not read");
        Sentence(old).ShouldContain("save it as .docx");
        Sentence(wps).ShouldContain("save it as .docx");
        Sentence(ofd).ShouldContain(".docx");
        result.Error.ShouldContain("Read 1 documents");
        result.Error.ShouldNotContain("   at ", Case.Sensitive, "no stack trace");
        var documents = await CommandLine.RunAsync("documents", "--store", folder["graph.db"]);
        documents.Output.ShouldContain("good.txt");

        string Sentence(string path) => sentences.Single(s => s.StartsWith(path + ":", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hundred_megabytes_of_one_character_are_refused_quickly_and_in_words()
    {
        using var folder = new TemporaryFolder();
        var path = folder["long.txt"];
        await using (var file = File.Create(path))
        {
            var block = Enumerable.Repeat((byte)'a', 1_000_000).ToArray();
            for (var i = 0; i < 100; i++)
                await file.WriteAsync(block, TestContext.Current.CancellationToken);
        }

        var result = await CommandLine.RunAsync("build", path, "--store", folder["graph.db"]);

        result.ExitCode.ShouldBe(ExitCode.InputFailed);
        result.Error.ShouldContain(path + ": ");
        result.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_report_without_any_heading_is_read_with_a_warning()
    {
        using var folder = new TemporaryFolder();
        var text = await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Seeds, "003_b018778ef3bad3d5.txt"), TestContext.Current.CancellationToken);
        var lines = text.Split('\n').Where(l => l.Length > 40 || l.TrimStart() is not ['一' or '二' or '三' or '（', ..]);
        await File.WriteAllTextAsync(folder["flat.txt"], string.Join('\n', lines), TestContext.Current.CancellationToken);

        var result = await CommandLine.RunAsync("build", folder["flat.txt"], "--store", folder["graph.db"]);
        var documents = await CommandLine.RunAsync("documents", "--store", folder["graph.db"]);

        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        documents.Output.ShouldContain("静安区");
        documents.Error.ShouldContain("flat.txt: ");
    }

    [Fact]
    public async Task A_broken_side_file_is_reported_with_what_is_allowed()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(RepositoryFiles.Seeds, "004_c7b044fd7b48fcbf.txt"), folder["report.txt"]);
        await File.WriteAllTextAsync(folder["report.txt.json"], """{ "kind": "speech" }""", TestContext.Current.CancellationToken);

        var result = await CommandLine.RunAsync("build", folder["report.txt"], "--store", folder["graph.db"]);

        result.ExitCode.ShouldBe(ExitCode.InputFailed);
        result.Error.ShouldContain("report.txt.json");
        result.Error.ShouldContain("work");
    }

    private static byte[] Zip(string entry)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
            zip.CreateEntry(entry);
        return bytes.ToArray();
    }
}
