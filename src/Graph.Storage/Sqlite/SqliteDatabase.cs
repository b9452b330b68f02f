using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>
/// The file and its connections: one from the pool for each question, so that any number of readers go on while one writes (WAL).
/// A question sees one state of the file, a change is one transaction, and what SQLite refuses becomes a <see cref="StoreException"/>.
/// </summary>
internal sealed class SqliteDatabase : IAsyncDisposable
{
    /// <summary>How long a writer waits for another process to finish, in seconds.</summary>
    private const int BusySeconds = 30;

    private readonly string _connectionString;
    private readonly bool _readOnly;
    private readonly SemaphoreSlim _writer = new(1, 1);

    /// <summary>Names the file; nothing is opened yet.</summary>
    public SqliteDatabase(string path, SqliteOpenMode mode)
    {
        Path = path;
        _readOnly = mode == SqliteOpenMode.ReadOnly;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            DefaultTimeout = BusySeconds,
            ForeignKeys = false,
            Pooling = true,
        }.ToString();
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>Asks in one snapshot.</summary>
    public Task<T> ReadAsync<T>(Func<SqliteConnection, T> question, CancellationToken cancellation) =>
        Task.Run(
            () => Explained(() =>
            {
                using var connection = Open();
                using var snapshot = connection.BeginTransaction(deferred: true);
                return question(connection);
            }),
            cancellation);

    /// <summary>Asks in one snapshot for rows that need not fit into memory; they are fetched <paramref name="batch"/> at a time.</summary>
    public async IAsyncEnumerable<T> StreamAsync<T>(
        Func<SqliteConnection, IEnumerable<T>> question, int batch, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await Task.Run(() => Explained(Open), cancellation);
        await using var snapshot = connection.BeginTransaction(deferred: true);
        using var batches = question(connection).Chunk(batch).GetEnumerator();
        while (await Task.Run(() => Explained(batches.MoveNext), cancellation))
        {
            foreach (var row in batches.Current)
                yield return row;
        }
    }

    /// <summary>Changes in one transaction, one at a time; nothing of it stays when it fails or is cancelled.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> change, CancellationToken cancellation)
    {
        if (_readOnly)
        {
            throw new StoreException(
                $"{Path} was opened for reading only: open it for writing to change it.", $"{Path} 以只读方式打开：要修改请以可写方式打开。");
        }
        await _writer.WaitAsync(cancellation);
        try
        {
            return await Task.Run(
                () => Explained(() =>
                {
                    using var connection = Open();
                    using var transaction = connection.BeginTransaction(deferred: false);
                    var result = change(connection);
                    cancellation.ThrowIfCancellationRequested();
                    transaction.Commit();
                    return result;
                }),
                cancellation);
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>A connection of its own, to look at the file before it is known to be a store.</summary>
    public T Inspect<T>(Func<SqliteConnection, T> look) => Explained(() =>
    {
        using var connection = Open();
        return look(connection);
    });

    /// <summary>Closes the pooled connections; the last one to leave folds the log into the file.</summary>
    public ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(_connectionString))
            SqliteConnection.ClearPool(connection);
        _writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            // NORMAL with WAL: a crash of the machine may lose the last transactions, never the consistency of the file.
            connection.Execute("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private T Explained<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure)
        {
            throw SqliteFailures.Explain(failure, Path);
        }
        catch (Exception failure) when (failure is FormatException or JsonException)
        {
            // A row that no version of this program wrote.
            throw new StoreException(SqliteFailures.Damaged(Path), failure);
        }
    }
}
