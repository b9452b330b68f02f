using Graph.Model;
using Graph.Storage.Sqlite;
using Graph.Testing;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>Files of older schemas keep what they hold; files of newer ones are refused.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Db => _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_store_of_an_older_schema_is_brought_up_to_date_and_keeps_its_facts(int version)
    {
        WriteOlder(version);

        await using var store = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.ReadWrite);

        var facts = (await store.GetFactsAsync("2020.txt"))!;
        facts.Report.Sentences.Select(s => s.Text).ShouldBe(["一、2019年工作回顾", "ＡＩ小镇正式启动建设。"]);
        facts.Report.Warnings.ShouldHaveSingleItem().English.ShouldBe("The report has no headings.");
        facts.Mentions.ShouldHaveSingleItem().Span.ShouldBe(new Span(12, 16));
        (await store.FindPassagesAsync("ai小镇", 10)).ShouldHaveSingleItem().Start.ShouldBe(12);
        var state = await store.GetStateAsync();
        (state.SchemaVersion, state.Documents, state.Mentions, state.Resolved).ShouldBe((Migrations.Current, 1, 1, false));
        await store.WriteResolutionAsync(new GraphBuilder(facts).Build());
        (await store.FindEntitiesAsync("镇")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_brought_up_to_date_has_the_schema_of_a_new_one()
    {
        WriteOlder(1);
        await using (await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.ReadWrite))
        await using (await SqliteGraphStore.OpenAsync(_folder.File("new.db"), StoreOpenMode.Create))
        {
            Schema(Db).ShouldBe(Schema(_folder.File("new.db")));
        }
    }

    [Fact]
    public async Task A_store_of_an_older_schema_is_not_opened_for_reading_alone()
    {
        WriteOlder(1);

        var refused = await Should.ThrowAsync<StoreException>(() => SqliteGraphStore.OpenAsync(Db, StoreOpenMode.ReadOnly));

        refused.Message.ShouldContain($"written by an older graph (schema 1; this one needs {Migrations.Current})");
    }

    [Fact]
    public async Task A_store_of_a_newer_schema_is_refused_and_left_alone()
    {
        await using (await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.Create))
        {
        }
        using (var connection = Connect(Db))
            connection.Execute("PRAGMA user_version = 99");

        var refused = await Should.ThrowAsync<StoreException>(() => SqliteGraphStore.OpenAsync(Db, StoreOpenMode.Create));

        refused.Message.ShouldContain($"written by a newer graph (schema 99; this one knows {Migrations.Current})");
        using (var connection = Connect(Db))
            Migrations.VersionOf(connection).ShouldBe(99);
    }

    [Fact]
    public async Task A_store_that_many_open_at_once_is_made_once()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SqliteGraphStore.OpenAsync(Db, StoreOpenMode.Create)));

        foreach (var store in stores)
        {
            (await store.GetStateAsync()).SchemaVersion.ShouldBe(Migrations.Current);
            await store.DisposeAsync();
        }
    }

    /// <summary>A file as a program of that version left it, its rows written by plain SQL.</summary>
    private void WriteOlder(int version)
    {
        using var connection = Connect(Db);
        connection.Execute("PRAGMA journal_mode = WAL");
        Migrations.Apply(connection, version);
        connection.Execute(
            """
            INSERT INTO document (number, key, sha256, text_sha256, warnings, length, mentions, assertions, observations, relations)
            VALUES (7, '2020.txt', 'aa', 'bb', '["The report has no headings."]', 23, 1, 0, 0, 0);
            INSERT INTO document_text VALUES (7, '一、2019年工作回顾' || char(10) || 'ＡＩ小镇正式启动建设。');
            INSERT INTO section VALUES (7, 0, '["一、2019年工作回顾"]', 0, 23, 2019, 'Review', NULL, NULL);
            INSERT INTO sentence VALUES (7, 0, 0, 'Heading', 2019, 'Review', NULL, NULL, x'000b', '一、2019年工作回顾');
            INSERT INTO sentence VALUES (7, 1, 0, 'Prose', 2019, 'Review', NULL, NULL, x'0c0b', 'ＡＩ小镇正式启动建设。');
            INSERT INTO mention VALUES (7, 0, 1, 12, 16, 'Project', 'ＡＩ小镇', 'ＡＩ小镇', 0.5);
            UPDATE store SET revision = 1, resolved = 0, documents = 1, mentions = 1;
            """);
    }

    private static List<string> Schema(string path)
    {
        using var connection = Connect(path);
        return connection.Query("SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name", r => r.GetString(0)).ToList();
    }

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }
}
