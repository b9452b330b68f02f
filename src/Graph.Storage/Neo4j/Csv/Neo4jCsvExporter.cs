using Graph.Model;
using Graph.Storage.Export;

namespace Graph.Storage.Neo4j.Csv;

/// <summary>
/// Writes what a store holds as the files that <c>neo4j-admin database import full</c> takes: the same graph as a load over the network makes, for a first
/// load of millions. One report is in memory at a time.
/// </summary>
public sealed class Neo4jCsvExporter(IGraphStore store)
{
    /// <summary>How many entities at a time.</summary>
    private const int EntityBatch = 1_000;

    private readonly Dictionary<string, CsvFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _indicators = new(StringComparer.Ordinal);
    private int _assertions;

    /// <summary>The command that imports the files, to be run where they lie while the server is stopped.</summary>
    public static string ImportCommand { get; } = "neo4j-admin " + string.Join(' ', ImportArguments(""));

    /// <summary>The arguments of that command, one by one.</summary>
    /// <param name="folder">Where the files are.</param>
    public static IEnumerable<string> ImportArguments(string folder) =>
    [
        "database", "import", "full", "neo4j", "--overwrite-destination=true", "--multiline-fields=true", "--array-delimiter=U+001F",
        .. CsvTables.Nodes.Select(t => Argument("nodes", t.Label, Path.Combine(folder, t.Name))),
        .. CsvTables.Relationships.Select(t => Argument("relationships", t.Type, Path.Combine(folder, t.Name))),
    ];

    /// <summary>Writes the files into a folder, which is made when it is not there.</summary>
    /// <exception cref="ExportException">The folder cannot be written.</exception>
    /// <exception cref="StoreException">The store cannot be read, or changed meanwhile.</exception>
    public async Task WriteAsync(string folder, CancellationToken cancellation = default)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, _, columns) in CsvTables.Nodes.Concat(CsvTables.Relationships))
                _files[name] = new CsvFile(folder, name, columns);
            await WriteRowsAsync(cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ExportException($"{folder} cannot be written ({failure.Message.TrimEnd('.')}): name another folder, or make room and give yourself the right to write.", failure);
        }
        finally
        {
            foreach (var file in _files.Values)
                await file.DisposeAsync();
        }
    }

    private async Task WriteRowsAsync(CancellationToken cancellation)
    {
        var before = await store.GetStateAsync(cancellation);
        var records = await store.ReadEntitiesAsync(cancellation).ToListAsync(cancellation);
        var districts = new PublishingDistricts(records.Select(static r => r.Entity));
        await WriteEntitiesAsync(records, cancellation);
        await foreach (var facts in store.ReadFactsAsync(cancellation))
            WriteDocument(facts, await store.GetAssignmentsAsync(facts.Report.Key, cancellation), districts);
        var state = await store.GetStateAsync(cancellation);
        if (state.Revision != before.Revision)
            throw new StoreException(StoreMessages.ChangedDuringExport);
        Row("store.csv", GraphValues.Store(state, await store.ReadCurationAsync(cancellation)), (CsvTables.Id, "graph"));
    }

    private async Task WriteEntitiesAsync(List<EntityRecord> records, CancellationToken cancellation)
    {
        var ids = records.Select(static r => r.Entity.Id).ToHashSet(StringComparer.Ordinal);
        var keys = EntityKeys.Of([.. records.Select(static r => r.Entity)]);
        foreach (var some in records.Chunk(EntityBatch))
        {
            var passages = await store.GetFirstPassagesAsync([.. some.Select(static r => r.Entity.Id)], cancellation);
            WriteEntities(some, passages.ToDictionary(static p => p.Entity, FirstPassage.Of, StringComparer.Ordinal), keys, ids);
        }
    }

    private void WriteEntities(EntityRecord[] records, Dictionary<string, string> firstPassages, ILookup<string, string> keys, HashSet<string> ids)
    {
        foreach (var record in records)
        {
            var entity = record.Entity;
            var values = GraphValues.Entity(entity, keys[entity.Id]);
            foreach (var (name, value) in GraphValues.Tally(record, firstPassages.GetValueOrDefault(entity.Id)))
                values[name] = value;
            Row("entities.csv", values, ("id", entity.Id), (CsvTables.Kind, $"Entity{CsvColumn.Between}{entity.Label}"), ("resolution", 0));
            if (entity.PartOf is { } whole && ids.Contains(whole))
            {
                Row("relations.csv", [], (CsvTables.Start, entity.Id), (CsvTables.End, whole), (CsvTables.Kind, "PART_OF"), ("by", "name"), ("resolution", 0));
            }
        }
    }

    private void WriteDocument(ReportFacts facts, IReadOnlyList<string?> assigned, PublishingDistricts districts)
    {
        var key = facts.Report.Key;
        foreach (var publisher in districts.TakeUnknown(facts.Observations.Select(static o => o.District).Append(facts.Report.Metadata.District?.Value).OfType<DistrictRef>()))
            Row("entities.csv", (Dictionary<string, object?>)publisher["values"]!, (CsvTables.Kind, "District"), ("resolution", 0));
        var kept = StoredFacts.Write(facts).Parameters;
        var hash = (string)((Dictionary<string, object?>)kept["facts"]!)["hash"]!;
        var graph = new DocumentGraph(facts, assigned, districts).Row(hash);
        Row("documents.csv", (Dictionary<string, object?>)kept["document"]!, ("graph", graph["graph"]));
        Row("texts.csv", (Dictionary<string, object?>)kept["text"]!, (CsvTables.Id, key));
        Row("facts.csv", (Dictionary<string, object?>)kept["facts"]!, (CsvTables.Id, key));
        Edge("has-text.csv", key, key);
        Edge("has-facts.csv", key, key);
        if (graph["publisher"] is string published)
            Edge("published.csv", published, key);
        foreach (var row in Rows(graph, "mentions"))
            Row("mentions.csv", Values(row), (CsvTables.Start, key), (CsvTables.End, row["entity"]));
        foreach (var row in Rows(graph, "assertions"))
        {
            var id = ++_assertions;
            Row("assertions.csv", Values(row), (CsvTables.Id, id));
            Edge("has-assertion.csv", row["entity"], id);
            Edge("stated-in.csv", id, key);
        }
        foreach (var row in Rows(graph, "observations"))
        {
            if (_indicators.Add((string)row["indicator"]!))
                Row("indicators.csv", [], ("name", row["indicator"]));
            Row("reports.csv", Values(row), (CsvTables.Start, row["district"]), (CsvTables.End, row["indicator"]));
        }
        foreach (var type in GraphCypher.RelationTypes)
        {
            foreach (var row in Rows(graph, type))
                Row("relations.csv", Values(row), (CsvTables.Start, row["from"]), (CsvTables.End, row["to"]), (CsvTables.Kind, type));
        }
    }

    private void Edge(string file, object? from, object? to) => Row(file, [], (CsvTables.Start, from), (CsvTables.End, to));

    private void Row(string file, Dictionary<string, object?> values, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        foreach (var (name, value) in more)
            values[name] = value;
        _files[file].Write(values);
    }

    private static Dictionary<string, object?>[] Rows(Dictionary<string, object?> graph, string name) => (Dictionary<string, object?>[])graph[name]!;

    private static Dictionary<string, object?> Values(Dictionary<string, object?> row) => (Dictionary<string, object?>)row["values"]!;

    private static string Argument(string kind, string label, string file) => label.Length == 0 ? $"--{kind}={file}" : $"--{kind}={label}={file}";
}
