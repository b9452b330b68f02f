using System.Collections.Immutable;
using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Writes what resolution gives in the place of what was held. The caller's transaction makes it whole.</summary>
internal sealed class ResolutionWriter
{
    private readonly SqliteConnection _connection;
    private readonly ImmutableArray<Entity> _entities;
    private readonly Dictionary<string, int> _numbers;
    private readonly EntityTally[] _tallies;

    private ResolutionWriter(SqliteConnection connection, ResolvedGraph graph)
    {
        _connection = connection;
        // Numbers count from 1 in the order of ids.
        _entities = [.. graph.Entities.OrderBy(static e => e.Id, CodePointComparer.Instance)];
        _numbers = new(StringComparer.Ordinal);
        for (var i = 0; i < _entities.Length; i++)
            _numbers.Add(_entities[i].Id, i + 1);
        _tallies = [.. _entities.Select(static _ => new EntityTally())];
    }

    /// <summary>Writes entities and assignments.</summary>
    /// <exception cref="StoreException">An assignment is of a mention that is no longer held.</exception>
    /// <exception cref="ArgumentException">Two entities have one id, or an assignment is to an entity that is not among them.</exception>
    public static void Write(SqliteConnection connection, ResolvedGraph graph)
    {
        var writer = new ResolutionWriter(connection, graph);
        connection.Execute(EntitySql.RemoveAll);
        writer.WriteAssignments(graph.Assignments);
        writer.WriteEntities();
        writer.WriteKeys();
        writer.WriteNames();
    }

    private void WriteAssignments(ImmutableDictionary<MentionRef, string> assignments)
    {
        var documents = _connection.Query(EntitySql.DocumentScopes, static r => (Number: r.GetInt64(0), Key: r.GetString(1), Scope: r.TextOrNull(2)))
            .ToDictionary(static d => d.Number);
        using var row = new RowInserter(_connection, EntitySql.InsertAssignment);
        var written = 0;
        var mentions = _connection.Query(
            EntitySql.MentionsWithYears, static r => (Document: r.GetInt64(0), Place: r.GetInt32(1), Year: r.IntOrNull(2)));
        foreach (var mention in mentions)
        {
            var document = documents[mention.Document];
            if (!assignments.TryGetValue(new MentionRef(document.Key, mention.Place), out var id))
                continue;
            if (!_numbers.TryGetValue(id, out var number))
                throw new ArgumentException($"A mention is assigned to {id}, which is not among the entities.", nameof(assignments));
            row.Value(mention.Document).Value(mention.Place).Value(number).Insert();
            _tallies[number - 1].Count(mention.Document, new MentionRef(document.Key, mention.Place), mention.Year, document.Scope);
            written++;
        }
        if (written != assignments.Count)
            throw new StoreException(StoreMessages.ChangedDuringResolution);
    }

    private void WriteEntities()
    {
        using var row = new RowInserter(_connection, EntitySql.InsertEntity);
        using var alias = new RowInserter(_connection, EntitySql.InsertAlias);
        for (var i = 0; i < _entities.Length; i++)
        {
            var (entity, tally) = (_entities[i], _tallies[i]);
            row.Value(i + 1).Value(entity.Id).Value(entity.Label.ToString()).Value(entity.Name).Value(entity.Scope)
                .Value(entity.Code).Value(entity.Level).Value(entity.PartOf).Value(tally.FirstYear).Value(tally.LastYear)
                .Value(tally.Mentions).Value(tally.Documents)
                .Value(Commands.ToJson(tally.Districts)).Value(tally.First?.Document).Value(tally.First?.Mention).Insert();
            for (var place = 0; place < entity.Aliases.Length; place++)
                alias.Value(i + 1).Value(place).Value(entity.Aliases[place].Name).Value(entity.Aliases[place].Reason).Insert();
        }
    }

    /// <summary>An entity's own id comes before one that an alias makes; of two aliases the entity that is first by id has it.</summary>
    private void WriteKeys()
    {
        using var row = new RowInserter(_connection, EntitySql.InsertKey);
        for (var i = 0; i < _entities.Length; i++)
            row.Value(_entities[i].Id).Value(i + 1).Insert();
        for (var i = 0; i < _entities.Length; i++)
        {
            foreach (var name in NamesOf(_entities[i]))
                row.Value(EntityIds.Of(_entities[i], name)).Value(i + 1).Insert();
        }
    }

    private void WriteNames()
    {
        using var row = new RowInserter(_connection, EntitySql.InsertName);
        var postings = new NamePostings.Builder();
        for (var i = 0; i < _entities.Length; i++)
        {
            foreach (var name in NamesOf(_entities[i]).Select(NameNormalizer.Normalize))
            {
                row.Value(name).Value(i + 1).Insert();
                postings.Add(i + 1, name);
            }
        }
        postings.Write(_connection);
    }

    private static IEnumerable<string> NamesOf(Entity entity) => entity.Aliases.Select(static a => a.Name).Prepend(entity.Name);
}
