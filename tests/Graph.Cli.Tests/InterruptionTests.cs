using System.Runtime.Versioning;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Graph.Testing;

namespace Graph.Cli.Tests;

public class InterruptionTests
{
    [Fact]
    public async Task A_build_killed_at_any_moment_and_run_again_gives_the_same_export_as_one_left_alone()
    {
        using var folder = new TemporaryFolder();
        await CommandLine.RunAsync("build", RepositoryFiles.Seeds, "--store", folder["whole.db"]);
        var expected = await Export.OfAsync(folder["whole.db"], folder["whole"]);

        var killed = 0;
        // The moments are told by what has been written, not by the clock: 0 is the store just made, 5 the last report written but nothing resolved.
        for (var written = 0; written <= 5; written++)
        {
            var store = folder[$"killed-{written}.db"];
            using (var build = ProgramProcess.Start("build", RepositoryFiles.Seeds, "--store", store))
            {
                while (!build.HasExited && await DocumentsIn(store) < written)
                    await Task.Delay(2, TestContext.Current.CancellationToken);
                if (!build.HasExited)
                {
                    build.Kill();
                    killed++;
                }
            }
            var again = await CommandLine.RunAsync("build", RepositoryFiles.Seeds, "--store", store);

            again.ExitCode.ShouldBe(ExitCode.Done, again.Error);
            (await Export.OfAsync(store, folder[$"export-{written}"])).ShouldBe(expected);
        }
        killed.ShouldBeGreaterThan(2, "most of the builds must have been under way when they were killed");
    }

    /// <summary>How many documents another process has written so far; −1 while there is no store yet.</summary>
    private static async Task<int> DocumentsIn(string store)
    {
        try
        {
            await using var reader = await SqliteGraphStore.OpenAsync(store, StoreOpenMode.ReadOnly);
            return (await reader.GetStateAsync()).Documents;
        }
        catch (StoreException)
        {
            return -1;
        }
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public async Task A_folder_that_may_not_be_read_is_named_and_the_rest_is_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs Unix permissions");
        var asNobody = Environment.UserName == "root" ? new[] { "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups" } : [];
        Assert.SkipUnless(asNobody.Length == 0 || File.Exists("/usr/bin/setpriv"), "root reads every folder, and setpriv is not here to become another user");
        using var folder = new TemporaryFolder();
        var reports = Directory.CreateDirectory(folder["reports"]).FullName;
        File.Copy(Path.Combine(RepositoryFiles.Seeds, "004_c7b044fd7b48fcbf.txt"), Path.Combine(reports, "good.txt"));
        var closed = Directory.CreateDirectory(Path.Combine(reports, "closed")).FullName;
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0x1ff);
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            using var build = ProgramProcess.StartBy(asNobody, "build", reports, "--store", folder["graph.db"]);
            var result = await build.EndAsync();

            result.ExitCode.ShouldBe(ExitCode.InputFailed, result.Error);
            result.Error.ShouldContain(closed + ": this folder may not be read");
            result.Error.ShouldContain("Read 1 documents");
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
