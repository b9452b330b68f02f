using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Plain SQL in, values out: the few forms in which this store asks its questions.</summary>
internal static class Commands
{
    /// <summary>Runs statements that answer nothing; the number of rows changed by them.</summary>
    public static int Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Prepare(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        // Not ExecuteNonQuery: it swallows what fails after a statement that gives rows.
        while (reader.NextResult())
        {
        }
        return reader.RecordsAffected;
    }

    /// <summary>Every row of the answer, one at a time.</summary>
    public static IEnumerable<T> Query<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> row, params (string Name, object? Value)[] parameters)
    {
        using var command = Prepare(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return row(reader);
    }

    /// <summary>The first row, or the default when there is none.</summary>
    public static T? First<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Prepare(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        return reader.Read() ? row(reader) : default;
    }

    /// <summary>The whole number that a pragma or an aggregate answers.</summary>
    public static long Number(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        connection.First(sql, static r => r.GetInt64(0), parameters);

    /// <summary>The text of a column, or null.</summary>
    public static string? TextOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>The whole number of a column, or null.</summary>
    public static int? IntOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);

    /// <summary>The member of an enumeration whose name a column holds.</summary>
    /// <exception cref="FormatException">It holds something else.</exception>
    public static T Enum<T>(this SqliteDataReader reader, int column)
        where T : struct, System.Enum =>
        System.Enum.TryParse<T>(reader.GetString(column), out var value)
            ? value
            : throw new FormatException($"“{reader.GetString(column)}” is no {typeof(T).Name}.");

    /// <summary>The same, or null.</summary>
    public static T? EnumOrNull<T>(this SqliteDataReader reader, int column)
        where T : struct, System.Enum => reader.IsDBNull(column) ? null : reader.Enum<T>(column);

    /// <summary>The list of strings that a column holds as JSON.</summary>
    public static ImmutableArray<string> Strings(this SqliteDataReader reader, int column) => FromJson(reader.GetString(column));

    /// <summary>The list of numbers that a column holds as JSON.</summary>
    public static ImmutableArray<int> Numbers(this SqliteDataReader reader, int column) =>
        reader.GetString(column) is var json && json is "[]" ? [] : JsonSerializer.Deserialize<ImmutableArray<int>>(json);

    /// <summary>A list as a column holds it; one of strings is a parameter for <c>json_each</c> too.</summary>
    public static string ToJson<T>(IEnumerable<T> values) => JsonSerializer.Serialize(values, Readable);

    private static ImmutableArray<string> FromJson(string json) =>
        json is "[]" ? [] : JsonSerializer.Deserialize<ImmutableArray<string>>(json);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = Export.ReadableJsonEncoder.Instance };

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this assembly; what a user gives goes into parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
