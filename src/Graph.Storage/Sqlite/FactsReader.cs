using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;
using Graph.Storage.Facts;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Reads documents and the facts of reports, exactly as they were written.</summary>
internal static class FactsReader
{
    /// <summary>Every document, by key.</summary>
    public static ImmutableArray<DocumentRecord> Documents(SqliteConnection connection)
    {
        var sections = connection.Query(FactsSql.AllSections, static r => (Document: r.GetInt64(0), Section: SectionRow(r, 1)))
            .ToLookup(static row => row.Document, static row => row.Section);
        return [.. connection.Query(FactsSql.Documents, DocumentRow).Select(held => held.Record with { Sections = [.. sections[held.Number]] })];
    }

    /// <summary>The raw text of a document, or null.</summary>
    public static string? Text(SqliteConnection connection, string key) =>
        connection.First(FactsSql.Text, static r => r.GetString(0), ("$key", key));

    /// <summary>The facts of every report, by key, one at a time.</summary>
    public static IEnumerable<ReportFacts> All(SqliteConnection connection) =>
        connection.Query(FactsSql.DocumentKeys, static r => r.GetString(0)).ToList().Select(key => Of(connection, key)!);

    /// <summary>The facts of one report, or null.</summary>
    public static ReportFacts? Of(SqliteConnection connection, string key)
    {
        if (connection.First(FactsSql.Document, DocumentRow, ("$key", key)) is not { } held)
            return null;
        (string, object?) document = ("$document", held.Number);
        var report = new Report(
            key,
            held.Record.Sha256,
            Text(connection, key)!,
            held.Record.Metadata,
            [.. connection.Query(FactsSql.Sections, static r => SectionRow(r, 0), document)],
            [.. connection.Query(FactsSql.Sentences, SentenceRow, document)],
            held.Record.Warnings)
        {
            Fingerprint = held.Record.Fingerprint,
            Pages = held.Pages,
        };
        return new ReportFacts(
            report,
            [.. connection.Query(FactsSql.Mentions, MentionRow, document)],
            [.. connection.Query(FactsSql.Assertions, AssertionRow, document)],
            [.. connection.Query(FactsSql.Observations, ObservationRow, document)],
            [.. connection.Query(FactsSql.Relations, static r => new Relation(r.Enum<RelationType>(0), r.GetInt32(1), r.GetInt32(2)), document)],
            [.. connection.Query(
                FactsSql.NameStatements, static r => new NameStatement(r.GetInt32(0), r.GetInt32(1), r.Enum<NameStatementKind>(2)), document)]);
    }

    /// <summary>A time from four columns.</summary>
    public static SectionTime Time(SqliteDataReader r, int column) =>
        new(r.IntOrNull(column), r.EnumOrNull<Tense>(column + 1), r.IntOrNull(column + 2), r.IntOrNull(column + 3));

    /// <summary>A day from its text.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Section SectionRow(SqliteDataReader r, int first) =>
        new(r.Strings(first), new Span(r.GetInt32(first + 1), r.GetInt32(first + 2)), Time(r, first + 3));

    private static Held DocumentRow(SqliteDataReader r)
    {
        var metadata = new ReportMetadata(
            Title: SourcedOrNull(r, 4, 5, static (r, c) => r.GetString(c)),
            Issuer: SourcedOrNull(r, 6, 7, static (r, c) => r.GetString(c)),
            District: SourcedOrNull(r, 8, 10, static (r, c) => new DistrictRef(r.GetString(c), r.TextOrNull(c + 1))),
            Date: SourcedOrNull(r, 11, 12, static (r, c) => Day(r.GetString(c))),
            Kind: SourcedOrNull(r, 13, 14, static (r, c) => r.Enum<ReportKind>(c)),
            ReviewYear: SourcedOrNull(r, 15, 16, static (r, c) => r.GetInt32(c)),
            PlanYear: SourcedOrNull(r, 17, 18, static (r, c) => r.GetInt32(c)));
        var record = new DocumentRecord(
            Key: r.GetString(1), Sha256: r.GetString(2), TextSha256: r.GetString(3), metadata, Sections: [],
            Warnings: FactsJson.FromText<ImmutableArray<LocalizedText>>(r.GetString(19)),
            Length: r.GetInt32(20), Mentions: r.GetInt32(21), Assertions: r.GetInt32(22), Observations: r.GetInt32(23), Relations: r.GetInt32(24))
        {
            Fingerprint = r.GetString(25),
        };
        return new Held(r.GetInt64(0), record, r.Numbers(26));
    }

    private static Sourced<T>? SourcedOrNull<T>(SqliteDataReader r, int value, int origin, Func<SqliteDataReader, int, T> read) =>
        r.IsDBNull(value) ? null : new Sourced<T>(read(r, value), r.Enum<ValueOrigin>(origin));

    private static Sentence SentenceRow(SqliteDataReader r)
    {
        var text = r.GetString(7);
        var offsets = OffsetRuns.Read(r.GetFieldValue<byte[]>(6), text.Length);
        return new Sentence(text, offsets, r.GetInt32(0), r.Enum<SentenceKind>(1), Time(r, 2));
    }

    private static Mention MentionRow(SqliteDataReader r) => new(
        r.GetInt32(0), new Span(r.GetInt32(1), r.GetInt32(2)), r.Enum<EntityLabel>(3), r.GetString(4), r.GetString(5), r.GetDouble(6));

    private static Assertion AssertionRow(SqliteDataReader r) => new(
        r.GetInt32(0), r.GetInt32(1), r.Enum<Tense>(2), r.Enum<Phase>(3), r.GetString(4), r.GetString(5), r.IntOrNull(6), r.IntOrNull(7),
        r.GetString(8), r.IsDBNull(9) ? null : new Span(r.GetInt32(9), r.GetInt32(10)));

    private static Observation ObservationRow(SqliteDataReader r) => new(
        r.GetInt32(0), new Span(r.GetInt32(1), r.GetInt32(2)), r.GetString(3), new DistrictRef(r.GetString(4), r.TextOrNull(5)), r.GetInt32(6),
        r.Enum<Tense>(7), r.GetDouble(8), r.GetString(9), r.Enum<Measure>(10), r.GetString(11));

    /// <summary>A document with the number of its rows and its pages; its sections stand in a table of their own.</summary>
    private sealed record Held(long Number, DocumentRecord Record, ImmutableArray<int> Pages);
}
