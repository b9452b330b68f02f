using System.Collections.Immutable;
using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Reads what is said of entities, where they are named, and how they stand to each other, each with its passage.</summary>
internal sealed class PassageReader
{
    private const int AfterPlace = 10;

    private readonly SqliteConnection _connection;
    private readonly (string, object?) _entities;

    /// <summary>The rows of one section share its path.</summary>
    private readonly Dictionary<(long Document, int Section), ImmutableArray<string>> _paths = [];

    /// <summary>The rows of one document share its pages.</summary>
    private readonly Dictionary<long, ImmutableArray<int>> _pages = [];

    /// <summary>Asks about these entities.</summary>
    public PassageReader(SqliteConnection connection, IReadOnlyCollection<string> entities) =>
        (_connection, _entities) = (connection, ("$entities", Commands.ToJson(entities.Distinct(StringComparer.Ordinal))));

    /// <summary>What is said of them.</summary>
    public ImmutableArray<Statement> Statements() =>
        _connection.Query(
            PassageSql.Statements,
            r => new Statement(r.GetString(AfterPlace), r.GetString(AfterPlace + 1), AssertionAt(r, AfterPlace + 2), EvidenceAt(r)),
            _entities).InOrder();

    /// <summary>Where they are named.</summary>
    public ImmutableArray<Passage> Passages() => Passages(PassageSql.Passages);

    /// <summary>Where each of them is named first.</summary>
    public ImmutableArray<Passage> FirstPassages() => Passages(PassageSql.FirstPassages);

    /// <summary>How they stand to others; a relation between two of them comes once.</summary>
    public ImmutableArray<RelationEdge> Relations()
    {
        var from = _connection.Query(PassageSql.RelationsFrom, RelationRow, _entities).ToList();
        var starts = from.Select(static r => r.From).ToHashSet(StringComparer.Ordinal);
        var to = _connection.Query(PassageSql.RelationsTo, RelationRow, _entities).Where(r => !starts.Contains(r.From));
        return from.Concat(to).InOrder();
    }

    private ImmutableArray<Passage> Passages(string sql) =>
        _connection.Query(
            sql,
            r =>
            {
                var evidence = EvidenceAt(r);
                return new Passage(r.GetString(AfterPlace), MentionAt(r, AfterPlace + 1, evidence), FactsReader.Time(r, AfterPlace + 6), evidence);
            },
            _entities).InOrder();

    private RelationEdge RelationRow(SqliteDataReader r) => new(
        r.Enum<RelationType>(AfterPlace), r.GetString(AfterPlace + 1), r.GetString(AfterPlace + 2),
        r.IntOrNull(AfterPlace + 3), r.EnumOrNull<Tense>(AfterPlace + 4), EvidenceAt(r));

    private Evidence EvidenceAt(SqliteDataReader r)
    {
        var section = (r.GetInt64(0), r.GetInt32(4));
        if (!_paths.TryGetValue(section, out var path))
            _paths[section] = path = r.Strings(5);
        if (!_pages.TryGetValue(section.Item1, out var pages))
            _pages[section.Item1] = pages = r.Numbers(9);
        var date = r.TextOrNull(3);
        return new Evidence(
            r.GetString(1), r.TextOrNull(2), date is null ? null : FactsReader.Day(date), path, r.GetString(6), r.GetInt32(7), r.GetInt32(8))
        {
            Page = Report.PageOf(pages, r.GetInt32(7)),
        };
    }

    private static Assertion AssertionAt(SqliteDataReader r, int c) => new(
        r.GetInt32(c), r.GetInt32(c + 1), r.Enum<Tense>(c + 2), r.Enum<Phase>(c + 3), r.GetString(c + 4), r.GetString(c + 5),
        r.IntOrNull(c + 6), r.IntOrNull(c + 7), r.GetString(c + 8), r.IsDBNull(c + 9) ? null : new Span(r.GetInt32(c + 9), r.GetInt32(c + 10)));

    private static Mention MentionAt(SqliteDataReader r, int c, Evidence evidence) => new(
        r.GetInt32(c), new Span(evidence.Start, evidence.End), r.Enum<EntityLabel>(c + 1), r.GetString(c + 2), r.GetString(c + 3), r.GetDouble(c + 4));
}
