using System.Text.Json;
using Graph.Model;

namespace Graph.Storage.Export;

/// <summary>
/// Writes what a store holds as JSON Lines (contracts.md, Exports): the same bytes for the same graph, whatever the store and whatever the order in
/// which it was built. One report is in memory at a time.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="minScore">The least score of a mention that is written, 0 to 1, with what hangs on it; 0 for all.</param>
public sealed class JsonLinesExporter(IGraphStore store, double minScore = 0)
{
    private readonly ExportSource _source = new(store, minScore);

    /// <summary>The places that each entity lies in, gathered from the relations on the way.</summary>
    private readonly Dictionary<string, SortedSet<string>> _locations = new(StringComparer.Ordinal);

    /// <summary>Writes the five files into a folder, which is made when it is not there; they are put in place when all are whole.</summary>
    /// <exception cref="ExportException">The folder cannot be written.</exception>
    /// <exception cref="StoreException">The store cannot be read, or changed meanwhile.</exception>
    public async Task WriteAsync(string folder, CancellationToken cancellation = default)
    {
        try
        {
            Directory.CreateDirectory(folder);
            await WriteFilesAsync(folder, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ExportException($"{folder} cannot be written ({failure.Message.TrimEnd('.')}): name another folder, or make room and give yourself the right to write.", failure);
        }
    }

    private async Task WriteFilesAsync(string folder, CancellationToken cancellation)
    {
        _locations.Clear();
        var before = await _source.GetStateAsync(cancellation);
        await using var mentions = new JsonLinesFile(folder, "mentions.jsonl");
        await using var assertions = new JsonLinesFile(folder, "assertions.jsonl");
        await using var relations = new JsonLinesFile(folder, "relations.jsonl");
        await using var indicators = new JsonLinesFile(folder, "indicators.jsonl");
        await using var entities = new JsonLinesFile(folder, "entities.jsonl");

        // Relations without a document come before those with one.
        await foreach (var record in _source.ReadEntitiesAsync(cancellation))
        {
            if (record.Entity.PartOf is { } whole)
                relations.Write(ExportRows.PartByName(record.Entity.Id, whole).Write);
        }
        await foreach (var (rows, facts, assigned) in ReportsAsync(cancellation))
        {
            mentions.WriteInOrder(rows.Mentions());
            assertions.WriteInOrder(rows.Assertions());
            relations.WriteInOrder(rows.Relations());
            indicators.WriteInOrder(rows.Indicators());
            NoteLocations(facts, assigned);
        }
        await foreach (var record in _source.ReadEntitiesAsync(cancellation))
            entities.Write(json => WriteEntity(json, record));

        if ((await _source.GetStateAsync(cancellation)).Revision != before.Revision)
            throw new StoreException(StoreMessages.ChangedDuringExport);
        foreach (var file in new[] { mentions, assertions, relations, indicators, entities })
            await file.CommitAsync();
    }

    /// <summary>The reports in the order of the names they go by, which is not that of their keys.</summary>
    private async IAsyncEnumerable<(ExportRows Rows, ReportFacts Facts, IReadOnlyList<string?> Assigned)> ReportsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var documents = await _source.GetDocumentsAsync(cancellation);
        foreach (var (key, doc) in DocumentNames.Of(documents.Select(static d => d.Key)).OrderBy(static n => n.Value, CodePointComparer.Instance))
        {
            // Taken out since: the revision, compared at the end, tells.
            if (await _source.GetFactsAsync(key, cancellation) is not { } facts)
                continue;
            var assigned = await _source.AssignmentsAsync(facts, cancellation);
            if (assigned.Length == facts.Mentions.Length)
                yield return (new ExportRows(doc, facts, assigned), facts, assigned);
        }
    }

    private void NoteLocations(ReportFacts facts, IReadOnlyList<string?> assigned)
    {
        foreach (var relation in facts.Relations)
        {
            if (relation.Type != RelationType.LocatedIn || assigned[relation.From] is not { } from || assigned[relation.To] is not { } to)
                continue;
            // Two names of one thing, one said to lie in the other, say nothing of the thing.
            if (string.Equals(from, to, StringComparison.Ordinal))
                continue;
            if (!_locations.TryGetValue(from, out var places))
                _locations[from] = places = new SortedSet<string>(CodePointComparer.Instance);
            places.Add(to);
        }
    }

    private void WriteEntity(Utf8JsonWriter json, EntityRecord record)
    {
        var entity = record.Entity;
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("label", entity.Label.ToString());
        json.WriteString("name", entity.Name);
        json.WriteStartArray("aliases");
        foreach (var alias in entity.Aliases)
        {
            json.WriteStartObject();
            json.WriteString("name", alias.Name);
            json.WriteString("reason", alias.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("code", entity.Code);
        json.WriteString("partOf", entity.PartOf);
        json.WriteStartArray("locatedIn");
        foreach (var place in _locations.GetValueOrDefault(entity.Id) ?? [])
            json.WriteStringValue(place);
        json.WriteEndArray();
        WriteYear(json, "firstYear", record.FirstYear);
        WriteYear(json, "lastYear", record.LastYear);
        json.WriteEndObject();
    }

    private static void WriteYear(Utf8JsonWriter json, string field, int? year)
    {
        if (year is { } known)
            json.WriteNumber(field, known);
        else
            json.WriteNull(field);
    }
}
