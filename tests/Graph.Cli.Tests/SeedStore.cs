using Graph.Testing;

namespace Graph.Cli.Tests;

/// <summary>The five seeds, built once for all tests that only ask.</summary>
public sealed class SeedStore : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder["graph.db"];

    public RunResult Build { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Build = await CommandLine.RunAsync("build", RepositoryFiles.Seeds, "--store", Path);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
