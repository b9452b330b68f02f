using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Storage.Neo4j;
using Graph.Testing;

namespace Graph.Cli.Tests.Neo4j;

/// <summary>
/// The worked questions of <c>cypher/queries</c>, asked of the seeds and compared with the stored answers. With <c>GRAPH_WRITE_ANSWERS=1</c> the answers are
/// written anew instead, for a person to read the difference:
/// <c>GRAPH_WRITE_ANSWERS=1 dotnet run --project tests/Graph.Cli.Tests -- --filter-class Graph.Cli.Tests.Neo4j.CypherQueryTests</c>.
/// </summary>
[Collection(SeedDatabaseCollection.Name)]
public sealed class CypherQueryTests(SeedDatabase database)
{
    private static readonly string Queries = Path.Combine(RepositoryFiles.Root, "cypher", "queries");
    private static readonly string Answers = Path.Combine(RepositoryFiles.Root, "cypher", "answers");
    private static readonly bool Writing = Environment.GetEnvironmentVariable("GRAPH_WRITE_ANSWERS") == "1";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. Directory.GetFiles(Queries, "*.cypher").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_worked_question_gives_the_stored_answer(string name)
    {
        var cypher = await File.ReadAllTextAsync(Path.Combine(Queries, name + ".cypher"));
        await using var transport = database.Connect();

        var rows = await transport.RunAsync(new CypherStatement(cypher) { ReadOnly = true });

        var answer = new StringBuilder();
        foreach (var row in rows)
            answer.Append(JsonSerializer.Serialize(row.Values, Readable)).Append('\n');
        var stored = Path.Combine(Answers, name + ".jsonl");
        if (Writing)
            await File.WriteAllTextAsync(stored, answer.ToString());
        answer.ToString().ShouldBe(await File.ReadAllTextAsync(stored), "write the answers anew with GRAPH_WRITE_ANSWERS=1 and read the difference");
    }

    [Fact]
    public void There_are_at_least_fifteen_each_with_a_comment_on_its_answer_and_no_procedure()
    {
        Names.Count.ShouldBeGreaterThanOrEqualTo(15);
        foreach (var file in Directory.GetFiles(Queries, "*.cypher"))
        {
            var text = File.ReadAllText(file);
            text.ShouldStartWith("// ");
            text.ShouldContain("// On the seeds: ");
            text.ShouldNotContain("apoc.", Case.Insensitive);
        }
    }
}
