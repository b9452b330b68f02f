using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Graph.Storage.Sqlite;

/// <summary>
/// One prepared INSERT, run for many rows: values are given in the order of its parameters, then <see cref="Insert"/>.
/// It speaks to SQLite directly, because a command that looks every parameter up by name for every row writes half as fast.
/// </summary>
internal sealed class RowInserter : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _filled;

    /// <summary>Prepares the statement.</summary>
    public RowInserter(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Gives the next value.</summary>
    public RowInserter Value(long value)
    {
        Check(sqlite3_bind_int64(_statement, ++_filled, value));
        return this;
    }

    /// <inheritdoc cref="Value(long)"/>
    public RowInserter Value(long? value)
    {
        _filled++;
        Check(value is { } number ? sqlite3_bind_int64(_statement, _filled, number) : sqlite3_bind_null(_statement, _filled));
        return this;
    }

    /// <inheritdoc cref="Value(long)"/>
    public RowInserter Value(double value)
    {
        Check(sqlite3_bind_double(_statement, ++_filled, value));
        return this;
    }

    /// <inheritdoc cref="Value(long)"/>
    public RowInserter Value(ReadOnlySpan<byte> blob)
    {
        Check(sqlite3_bind_blob(_statement, ++_filled, blob));
        return this;
    }

    /// <inheritdoc cref="Value(long)"/>
    public RowInserter Value(string? text)
    {
        _filled++;
        if (text is null)
        {
            Check(sqlite3_bind_null(_statement, _filled));
            return this;
        }
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, buffer);
        var result = sqlite3_bind_text(_statement, _filled, buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        Check(result);
        return this;
    }

    /// <summary>Inserts the row of the values given since the last one.</summary>
    public void Insert()
    {
        var result = sqlite3_step(_statement);
        sqlite3_reset(_statement);
        _filled = 0;
        if (result != SQLITE_DONE)
            Check(result);
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
