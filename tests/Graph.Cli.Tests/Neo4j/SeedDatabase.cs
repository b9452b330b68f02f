using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Http;
using Graph.Testing;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>The tests that ask one Neo4j server which holds the seeds.</summary>
[CollectionDefinition(Name)]
public sealed class SeedDatabaseCollection : ICollectionFixture<SeedDatabase>
{
    public const string Name = "seeds in Neo4j";
}

/// <summary>The five seeds in a Neo4j server with a password, read in three portions that three processes loaded at once, then resolved.</summary>
public sealed class SeedDatabase : IAsyncLifetime
{
    private const string Password = "graph-test-password";
    private readonly TemporaryFolder _folder = new();
    private Neo4jServer? _server;

    /// <summary>The name for <c>--store</c>; the test is skipped where this machine cannot run a server.</summary>
    public string Store
    {
        get
        {
            Assert.SkipWhen(Neo4jServer.Missing is not null, Neo4jServer.Missing ?? "");
            return _server!.Store;
        }
    }

    /// <summary>What each step of the filling printed and returned.</summary>
    public IReadOnlyList<RunResult> Steps { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Neo4jServer.Missing is not null)
            return;
        _server = await Neo4jServer.StartAsync(Password);
        var shards = Enumerable.Range(0, 3).Select(i => (Name: $"{i}/3", File: _folder[$"facts-{i}.jsonl"])).ToList();
        var steps = new List<RunResult>();
        foreach (var (name, file) in shards)
            steps.Add(await CommandLine.RunAsync("extract", RepositoryFiles.Seeds, "--shard", name, "--output", file));
        steps.AddRange(await Task.WhenAll(shards.Select(s => LoadAsync(s.File))));
        steps.Add(await RunAsync("resolve"));
        Steps = steps;
    }

    /// <summary>What the environment says of who asks.</summary>
    public static string? Secrets(string variable) => variable == "GRAPH_NEO4J_PASSWORD" ? Password : null;

    /// <summary>Runs a command on the database, the password in the environment.</summary>
    public Task<RunResult> RunAsync(params string[] arguments) => RunWithAsync(Password, [.. arguments, "--store", _server!.Store]);

    /// <summary>Runs a command with another password.</summary>
    public static Task<RunResult> RunWithAsync(string password, params string[] arguments) =>
        CommandLine.RunAsync(name => name == "GRAPH_NEO4J_PASSWORD" ? password : null, arguments);

    /// <summary>A way to ask the database in Cypher.</summary>
    public QueryApiTransport Connect()
    {
        Neo4jAddress.TryParse(Store, out var address).ShouldBeTrue();
        return new QueryApiTransport(address!, Neo4jCredentials.Basic("neo4j", Password));
    }

    /// <summary>Loads a portion from a process of its own, as several machines do.</summary>
    private async Task<RunResult> LoadAsync(string file)
    {
        using var program = ProgramProcess.StartBy(["env", "GRAPH_NEO4J_PASSWORD=" + Password], "load", file, "--store", _server!.Store);
        return await program.EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
