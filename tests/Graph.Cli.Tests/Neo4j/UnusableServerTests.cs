namespace Graph.Cli.Tests.Neo4j;

/// <summary>Servers that the program can do nothing with: each said in a sentence of the user's language, exit code 3, nothing written.</summary>
public sealed class UnusableServerTests
{
    private const string Held = """{"data":{"fields":["schema","else","indexes"],"values":[[{0},{1},{"$type":"Null","_value":null}]]},"bookmarks":["b"]}""";

    [Theory]
    [InlineData(404, "<html>Not Found</html>", "has no Query API: graph needs Neo4j 5.19", "没有 Query API：graph 需要 Neo4j 5.19")]
    [InlineData(404, """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"Graph not found: nodb"}]}""", "create it, or name another one", "请先建立，或在 --store 末尾")]
    [InlineData(401, """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""", "set GRAPH_NEO4J_USER", "请设置 GRAPH_NEO4J_USER")]
    [InlineData(202, """{"errors":[{"code":"Neo.DatabaseError.Transaction.TransactionLogError","message":"Could not append transaction: Transaction #21 {} to log."}]}""", "There is no room left on the disk", "所在磁盘已满")]
    [InlineData(500, """{"errors":[{"code":"Neo.DatabaseError.Transaction.TransactionStartFailed","message":"The database has encountered a critical error, and needs to be restarted. Please see database logs for more details."}]}""", "make room there, restart it", "请腾出空间、重启后重试")]
    [InlineData(403, """{"errors":[{"code":"Neo.ClientError.Security.Forbidden","message":"no"}]}""", "give it a role", "请授予")]
    public async Task What_it_answers_becomes_a_sentence_in_both_languages(int status, string body, string english, string chinese)
    {
        await using var server = await PlayedNeo4j.AnsweringAsync(status, body);

        foreach (var (language, sentence) in new[] { ("en", english), ("zh", chinese) })
        {
            var refused = await CommandLine.RunAsync("build", Graph.Testing.RepositoryFiles.Seeds, "--store", server.Store, "--lang", language);

            refused.ExitCode.ShouldBe(ExitCode.Store);
            refused.Error.ShouldContain(sentence);
            refused.Output.ShouldBeEmpty();
        }
        server.Requests.ShouldAllBe(r => r.Contains("\"accessMode\":\"READ\""));
    }

    [Theory]
    [InlineData("""{"$type":"Integer","_value":"99"}""", "false", "written by a newer graph (schema 99")]
    [InlineData("""{"$type":"Integer","_value":"0"}""", "false", "written by an older graph (schema 0")]
    [InlineData("""{"$type":"Null","_value":null}""", "true", "holds something else than a graph of reports")]
    public async Task A_database_that_is_not_ours_to_write_is_left_as_it_is(string schema, string other, string sentence)
    {
        var body = Held.Replace("{0}", schema, StringComparison.Ordinal).Replace("{1}", $$"""{"$type":"Boolean","_value":{{other}}}""", StringComparison.Ordinal);
        await using var server = await PlayedNeo4j.AnsweringAsync(202, body);

        var refused = await CommandLine.RunAsync("build", Graph.Testing.RepositoryFiles.Seeds, "--store", server.Store, "--lang", "en");

        refused.ExitCode.ShouldBe(ExitCode.Store);
        refused.Error.ShouldContain(sentence);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_at_once_in_Chinese_too()
    {
        var refused = await CommandLine.RunAsync("documents", "--store", "neo4j+http://127.0.0.1:1", "--lang", "zh");

        refused.ExitCode.ShouldBe(ExitCode.Store);
        refused.Error.ShouldContain("没有应答");
        refused.Error.ShouldContain("请启动 Neo4j");
    }
}
