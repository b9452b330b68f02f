using System.Collections.Immutable;
using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Finds and reads entities. Numbers follow ids, so every list comes by id.</summary>
internal static class EntityReader
{
    /// <summary>Every entity, one at a time: two cursors go side by side, one over entities and one over their aliases.</summary>
    public static IEnumerable<EntityRecord> All(SqliteConnection connection)
    {
        using var aliases = connection.Query(EntitySql.AllAliases, AliasRow).GetEnumerator();
        var more = aliases.MoveNext();
        foreach (var (number, record) in connection.Query(EntitySql.All, EntityRow))
        {
            var own = ImmutableArray.CreateBuilder<Alias>();
            for (; more && aliases.Current.Entity == number; more = aliases.MoveNext())
                own.Add(aliases.Current.Alias);
            yield return record with { Entity = record.Entity with { Aliases = own.ToImmutable() } };
        }
    }

    /// <summary>The entity that an id or an alias's id finds, or null.</summary>
    public static EntityRecord? ById(SqliteConnection connection, string id) =>
        connection.First(EntitySql.NumberByKey, static r => (int?)r.GetInt32(0), ("$key", id)) is { } number
            ? ByNumber(connection, [number])[0]
            : null;

    /// <summary>Entities with exactly this normalised name.</summary>
    public static ImmutableArray<EntityRecord> Named(SqliteConnection connection, string normalizedName) =>
        ByNumber(connection, connection.Query(EntitySql.NumbersByName, static r => r.GetInt32(0), ("$name", normalizedName)));

    /// <summary>Entities with a normalised name that contains this text.</summary>
    public static ImmutableArray<EntityRecord> Containing(SqliteConnection connection, string normalizedText)
    {
        if (normalizedText.Length == 0)
            return [.. All(connection)];
        var candidates = ByNumber(connection, NamePostings.Candidates(connection, normalizedText));
        return [.. candidates.Where(c => HasInName(c.Entity, normalizedText))];
    }

    /// <summary>Entities that are part of this one, directly or not.</summary>
    public static ImmutableArray<EntityRecord> PartsOf(SqliteConnection connection, string id) =>
        ByNumber(connection, connection.Query(EntitySql.Parts, static r => r.GetInt32(0), ("$id", id)));

    /// <summary>The entity id of every mention of a document.</summary>
    public static ImmutableArray<string?> AssignmentsOf(SqliteConnection connection, string key) =>
        [.. connection.Query(EntitySql.AssignmentsOfDocument, static r => r.TextOrNull(0), ("$key", key))];

    private static ImmutableArray<EntityRecord> ByNumber(SqliteConnection connection, IEnumerable<int> numbers)
    {
        (string, object?) wanted = ("$numbers", "[" + string.Join(',', numbers) + "]");
        var aliases = connection.Query(EntitySql.AliasesByNumber, AliasRow, wanted).ToLookup(static a => a.Entity, static a => a.Alias);
        return
        [
            .. connection.Query(EntitySql.ByNumber, EntityRow, wanted)
                .Select(row => row.Record with { Entity = row.Record.Entity with { Aliases = [.. aliases[row.Number]] } }),
        ];
    }

    private static bool HasInName(Entity entity, string normalizedText) =>
        NameNormalizer.Normalize(entity.Name).Contains(normalizedText, StringComparison.Ordinal)
        || entity.Aliases.Any(a => NameNormalizer.Normalize(a.Name).Contains(normalizedText, StringComparison.Ordinal));

    private static (int Entity, Alias Alias) AliasRow(SqliteDataReader r) => (r.GetInt32(0), new Alias(r.GetString(1), r.GetString(2)));

    private static (int Number, EntityRecord Record) EntityRow(SqliteDataReader r)
    {
        var entity = new Entity(
            Id: r.GetString(1), Label: r.Enum<EntityLabel>(2), Name: r.GetString(3), Scope: r.GetString(4), Aliases: [],
            Code: r.TextOrNull(5), Level: r.TextOrNull(6), PartOf: r.TextOrNull(7));
        var record = new EntityRecord(entity, r.IntOrNull(8), r.IntOrNull(9), r.GetInt32(10), r.GetInt32(11), r.Strings(12))
        {
            First = r.TextOrNull(13) is { } document ? new MentionRef(document, r.GetInt32(14)) : null,
        };
        return (r.GetInt32(0), record);
    }
}
