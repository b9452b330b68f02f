using Graph.Storage.Sqlite;
using Graph.Testing;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>What may go wrong with the file, and what is said of it; and that what was committed is there afterwards.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Db => _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_store_is_there_when_it_is_opened_again()
    {
        await FillAsync();

        await using var store = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.ReadOnly);

        (await store.ReadFactsAsync().CountAsync()).ShouldBe(5);
        (await store.GetStateAsync()).Resolved.ShouldBeTrue();
        _folder.File("graph.db-wal").ShouldSatisfyAllConditions(wal => (!File.Exists(wal) || new FileInfo(wal).Length == 0).ShouldBeTrue());
    }

    [Fact]
    public async Task A_store_opened_for_reading_refuses_to_be_changed()
    {
        await FillAsync();
        await using var store = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.ReadOnly);

        var refused = await Should.ThrowAsync<StoreException>(() => store.WriteCurationAsync("#"));

        refused.Message.ShouldContain("for reading only");
    }

    [Theory]
    [InlineData(StoreOpenMode.ReadWrite)]
    [InlineData(StoreOpenMode.ReadOnly)]
    public async Task A_store_that_is_not_there_is_named_and_not_made(StoreOpenMode mode)
    {
        (await RefusedAsync(Db, mode)).ShouldBe($"There is no store {Db}: make it with graph build, or name another one with --store.");
        File.Exists(Db).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_and_a_folder_in_place_of_a_file_are_told_apart()
    {
        (await RefusedAsync(_folder.File("none/graph.db"), StoreOpenMode.Create)).ShouldContain("There is no folder");
        (await RefusedAsync(_folder.Path, StoreOpenMode.Create)).ShouldContain("is a folder");
    }

    [Fact]
    public async Task A_file_that_is_something_else_is_refused_and_left_alone()
    {
        var text = _folder.File("report.txt");
        await File.WriteAllTextAsync(text, string.Concat(Enumerable.Repeat("北杨人工智能小镇开工。", 200)));
        var other = _folder.File("other.db");
        Run(other, "CREATE TABLE mine (x); PRAGMA user_version = 1");
        var before = (await File.ReadAllBytesAsync(text), await File.ReadAllBytesAsync(other));

        (await RefusedAsync(text, StoreOpenMode.Create)).ShouldContain("is not a store of graph");
        (await RefusedAsync(other, StoreOpenMode.Create)).ShouldContain("is not a store of graph");

        (await File.ReadAllBytesAsync(text)).ShouldBe(before.Item1);
        (await File.ReadAllBytesAsync(other)).ShouldBe(before.Item2);
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store_only_when_one_may_be_made()
    {
        await File.WriteAllBytesAsync(Db, []);

        (await RefusedAsync(Db, StoreOpenMode.ReadWrite)).ShouldContain("is empty");
        await using var store = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.Create);
        (await store.GetStateAsync()).Documents.ShouldBe(0);
    }

    [Fact]
    public async Task A_damaged_store_is_said_to_be_damaged()
    {
        await FillAsync();
        await using (var file = File.OpenWrite(Db))
        {
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xee, (int)file.Length - 4096).ToArray());
        }

        var refused = await Should.ThrowAsync<StoreException>(async () =>
        {
            await using var store = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.ReadWrite);
            await store.ReadFactsAsync().CountAsync();
        });

        refused.Message.ShouldContain("is damaged");
    }

    [Fact]
    public async Task A_disk_without_room_keeps_nothing_of_what_was_being_written()
    {
        await FillAsync();
        using (var connection = Connect(Db))
        {
            var full = Should.Throw<SqliteException>(() =>
                connection.Execute("PRAGMA max_page_count = 1; UPDATE document_text SET text = hex(randomblob(400000))"));

            SqliteFailures.Explain(full, Db).Message.ShouldContain("There is no room left");
        }

        await using var store = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.ReadWrite);
        (await store.GetStateAsync()).Documents.ShouldBe(5);
    }

    [Fact]
    public void A_writer_that_does_not_let_go_is_named()
    {
        Run(Db, "CREATE TABLE t (x)");
        using var first = Connect(Db);
        using var second = Connect(Db);
        second.DefaultTimeout = 1;
        using var held = first.BeginTransaction(deferred: false);

        var busy = Should.Throw<SqliteException>(() => second.BeginTransaction(deferred: false));

        SqliteFailures.Explain(busy, Db).Message.ShouldContain("is being written by another program");
    }

    [Fact]
    public async Task Readers_go_on_while_another_process_writes()
    {
        await FillAsync();
        await using var store = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.ReadOnly);
        using var writer = Connect(Db);
        using var transaction = writer.BeginTransaction(deferred: false);
        writer.Execute("DELETE FROM mention; UPDATE store SET revision = 99");

        (await store.GetPassagesAsync(["project:310104:北杨人工智能小镇"])).Length.ShouldBe(7);
        transaction.Rollback();
    }

    [Fact]
    public async Task Many_writers_and_readers_of_one_store_do_not_lose_anything()
    {
        await using var store = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.Create);
        await using var other = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.Create);

        await Task.WhenAll(Enumerable.Range(0, 24).Select(async i =>
        {
            var facts = new FactsBuilder($"{i}.txt").Sentence("推进张园建设。").Mention("张园", Model.EntityLabel.Area).Build();
            await (i % 2 == 0 ? store : other).WriteReportAsync(facts);
            (await store.GetFactsAsync($"{i}.txt")).ShouldNotBeNull();
        }));

        var state = await store.GetStateAsync();
        (state.Documents, state.Mentions, state.Revision).ShouldBe((24, 24, 24));
    }

    [Fact]
    public async Task A_process_killed_in_the_middle_of_a_write_leaves_what_was_committed()
    {
        await FillAsync();
        using var killed = Connect(Db);
        using var transaction = killed.BeginTransaction(deferred: false);
        // So small a cache that the unfinished change is in the log on the disk already.
        killed.Execute(
            "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; DELETE FROM mention; UPDATE document_text SET text = hex(randomblob(400000)); DELETE FROM assertion");
        new FileInfo(Db + "-wal").Length.ShouldBeGreaterThan(1_000_000);
        var copy = _folder.File("copy.db");
        File.Copy(Db, copy);
        File.Copy(Db + "-wal", copy + "-wal");

        await using var store = await SqliteGraphStore.OpenAsync(copy, StoreOpenMode.ReadWrite);

        (await store.ReadFactsAsync().Select(FactsText.Of).ToListAsync())
            .ShouldBe(SeedPassages.All.OrderBy(f => f.Report.Key, Model.CodePointComparer.Instance).Select(FactsText.Of));
        (await store.GetStatementsAsync(["project:310104:北杨人工智能小镇"])).Length.ShouldBe(8);
    }

    private async Task FillAsync()
    {
        await using var store = await SqliteGraphStore.OpenAsync(Db, StoreOpenMode.Create);
        foreach (var facts in SeedPassages.All)
            await store.WriteReportAsync(facts);
        await store.WriteResolutionAsync(SeedPassages.Resolved);
    }

    private static async Task<string> RefusedAsync(string path, StoreOpenMode mode) =>
        (await Should.ThrowAsync<StoreException>(() => SqliteGraphStore.OpenAsync(path, mode))).Message;

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(string path, string sql)
    {
        using var connection = Connect(path);
        connection.Execute(sql);
    }
}
