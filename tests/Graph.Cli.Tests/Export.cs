namespace Graph.Cli.Tests;

/// <summary>The export of a store, file by file, to be compared with another.</summary>
public static class Export
{
    public static async Task<SortedDictionary<string, string>> OfAsync(string store, string folder)
    {
        var result = await CommandLine.RunAsync("export", "--format", "jsonl", folder, "--store", store);
        result.ExitCode.ShouldBe(ExitCode.Done, result.Error);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder))
            files[Path.GetFileName(file)] = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        files.Count.ShouldBe(5);
        return files;
    }
}
