using System.Globalization;
using System.Reflection;
using Graph.Storage.Sqlite;
using Graph.Testing;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>Each question goes by the index that was made for it, and none reads a whole table unless the whole is asked for.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    /// <summary>Questions whose answer is a whole table, with what they may read from end to end.</summary>
    private static readonly Dictionary<string, string[]> WholeTables = new(StringComparer.Ordinal)
    {
        [nameof(FactsSql.Documents)] = ["document"],
        [nameof(FactsSql.DocumentKeys)] = ["document"],
        [nameof(FactsSql.AllSections)] = ["section"],
        [nameof(EntitySql.All)] = ["entity"],
        [nameof(EntitySql.AllAliases)] = ["alias"],
        [nameof(EntitySql.DocumentScopes)] = ["document"],
        [nameof(EntitySql.MentionsWithYears)] = ["mention"],
        [nameof(PassageSql.Lines)] = ["document"],
    };

    private readonly TemporaryFolder _folder = new();
    private SqliteConnection _connection = null!;

    public static TheoryData<string, string> Questions =>
        new(new[] { typeof(FactsSql), typeof(EntitySql), typeof(PassageSql), typeof(StoreSql) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(text => (text.Name, Sql: (string)text.GetRawConstantValue()!))
            .Where(q => q.Sql.StartsWith("SELECT", StringComparison.Ordinal) || q.Sql.StartsWith("WITH", StringComparison.Ordinal)));

    public async ValueTask InitializeAsync()
    {
        var path = _folder.File("graph.db");
        await using (var store = await SqliteGraphStore.OpenAsync(path, StoreOpenMode.Create))
        {
            foreach (var facts in SeedPassages.All)
                await store.WriteReportAsync(facts);
            await store.WriteResolutionAsync(SeedPassages.Resolved);
        }
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void No_question_reads_a_whole_table_that_it_was_not_asked_for(string name, string sql)
    {
        var scanned = Plan(sql)
            .Where(step => step.StartsWith("SCAN", StringComparison.Ordinal))
            .Select(step => step.Split(' ')[1])
            // Ids given as JSON, what a recursion has gathered, and the one row of the store.
            .Except(["wanted", "json_each", "part"])
            .ToList();

        scanned.ShouldBe(WholeTables.GetValueOrDefault(name) ?? [], ignoreOrder: true);
    }

    [Theory]
    [InlineData(nameof(FactsSql.Document), FactsSql.Document, "document USING INDEX sqlite_autoindex_document_1 (key=?)")]
    [InlineData(nameof(FactsSql.Documents), FactsSql.Documents, "document USING INDEX sqlite_autoindex_document_1")]
    [InlineData(nameof(FactsSql.Mentions), FactsSql.Mentions, "mention USING PRIMARY KEY (document=?)")]
    [InlineData(nameof(EntitySql.NumberByKey), EntitySql.NumberByKey, "entity_key USING PRIMARY KEY (key=?)")]
    [InlineData(nameof(EntitySql.NumbersByName), EntitySql.NumbersByName, "entity_name USING PRIMARY KEY (name=?)")]
    [InlineData(nameof(EntitySql.PostingsOfGrams), EntitySql.PostingsOfGrams, "name_gram USING PRIMARY KEY (gram=?)")]
    [InlineData(nameof(EntitySql.Parts), EntitySql.Parts, "entity USING COVERING INDEX entity_by_whole (part_of=?)")]
    [InlineData(nameof(EntitySql.AssignmentsOfDocument), EntitySql.AssignmentsOfDocument, "assignment USING PRIMARY KEY (document=? AND mention=?)")]
    [InlineData(nameof(PassageSql.Passages), PassageSql.Passages, "assignment USING COVERING INDEX assignment_by_entity (entity=?)")]
    [InlineData(nameof(PassageSql.Statements), PassageSql.Statements, "assignment USING COVERING INDEX assignment_by_entity (entity=?)")]
    [InlineData(nameof(PassageSql.Statements), PassageSql.Statements, "assertion USING PRIMARY KEY (document=? AND mention=?)")]
    [InlineData(nameof(PassageSql.RelationsFrom), PassageSql.RelationsFrom, "relation USING PRIMARY KEY (document=? AND from_mention=?)")]
    [InlineData(nameof(PassageSql.RelationsTo), PassageSql.RelationsTo, "relation USING COVERING INDEX relation_by_to (document=? AND to_mention=?)")]
    public void A_question_goes_by_its_index(string name, string sql, string step) =>
        string.Join('\n', Plan(sql)).ShouldContain(step, Case.Sensitive, name);

    private List<string> Plan(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var parameter in new[] { "$key", "$document", "$id", "$name", "$numbers", "$grams", "$entities", "$place" })
            command.Parameters.AddWithValue(parameter, "[]");
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
            steps.Add(Convert.ToString(reader.GetValue(3), CultureInfo.InvariantCulture)!);
        return steps;
    }
}
