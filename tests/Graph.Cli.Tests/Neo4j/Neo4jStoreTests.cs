using Graph.Testing;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>The program over a Neo4j database.</summary>
[Collection(SeedDatabaseCollection.Name)]
public sealed class Neo4jStoreTests(SeedDatabase database) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Portions_loaded_at_once_into_Neo4j_export_the_same_bytes_as_one_build_into_SQLite()
    {
        _ = database.Store;
        database.Steps.ShouldAllBe(s => s.ExitCode == ExitCode.Done);
        var file = _folder["graph.db"];
        await CommandLine.RunAsync("build", RepositoryFiles.Seeds, "--store", file);

        var exported = await database.RunAsync("export", _folder["neo4j"]);

        exported.ExitCode.ShouldBe(ExitCode.Done, exported.Error);
        var expected = await Export.OfAsync(file, _folder["sqlite"]);
        foreach (var (name, text) in expected)
            (await File.ReadAllTextAsync(Path.Combine(_folder["neo4j"], name))).ShouldBe(text, name);
    }

    [Fact]
    public async Task A_build_over_what_is_held_says_that_nothing_changed()
    {
        _ = database.Store;

        var again = await database.RunAsync("build", RepositoryFiles.Seeds);

        again.ExitCode.ShouldBe(ExitCode.Done);
        again.Error.ShouldContain("Nothing changed");
    }

    [Fact]
    public async Task A_wrong_password_and_a_name_that_is_no_database_are_sentences_and_exit_with_3()
    {
        var wrong = await SeedDatabase.RunWithAsync("not-this-one", "documents", "--store", database.Store);
        var none = await database.RunAsync("documents");
        var noDatabase = await SeedDatabase.RunWithAsync("graph-test-password", "documents", "--store", database.Store + "/nowhere");

        (wrong.ExitCode, noDatabase.ExitCode, none.ExitCode).ShouldBe((ExitCode.Store, ExitCode.Store, ExitCode.Done));
        wrong.Error.ShouldContain("GRAPH_NEO4J_PASSWORD");
        wrong.Error.ShouldNotContain("not-this-one");
        noDatabase.Error.ShouldContain("no such database");
    }
}
