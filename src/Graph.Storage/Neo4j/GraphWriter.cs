using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Graph.Model;

namespace Graph.Storage.Neo4j;

/// <summary>
/// Makes the graph for people of the facts held and what resolution gives. It goes by batches, each of which may be run twice: first the entities,
/// then the documents with all that they say, last what no resolution stands for any more. The store is marked resolved only at the end; after a
/// break the same work begins anew and passes over documents that already are as they should be.
/// </summary>
internal sealed class GraphWriter
{
    /// <summary>Rows of a request: large enough to beat the way there and back, small enough for a server with little memory.</summary>
    private const int Batch = 5_000;

    /// <summary>Batches of documents on their way at once, with the one that is being made.</summary>
    private const int Writers = 3;

    private const int DocumentsRead = 16;

    private readonly ICypherTransport _transport;
    private readonly ImmutableDictionary<MentionRef, string> _assignments;
    private readonly ImmutableArray<Entity> _entities;
    private readonly Dictionary<string, EntityTally> _tallies;
    private readonly Dictionary<string, string> _firstPassages = new(StringComparer.Ordinal);
    private readonly PublishingDistricts _districts;
    private long _resolution;

    public GraphWriter(ICypherTransport transport, ResolvedGraph graph)
    {
        _transport = transport;
        _assignments = graph.Assignments;
        _entities = [.. graph.Entities.OrderBy(static e => e.Id, CodePointComparer.Instance)];
        _tallies = _entities.ToDictionary(static e => e.Id, static _ => new EntityTally(), StringComparer.Ordinal);
        _districts = new PublishingDistricts(_entities);
    }

    /// <summary>Writes all.</summary>
    /// <param name="documents">Every document held, by key.</param>
    /// <param name="cancellation">Stops between two batches; the store stays unresolved.</param>
    /// <exception cref="StoreException">An assignment is of a mention that is no longer held, or the store changed meanwhile.</exception>
    /// <exception cref="ArgumentException">An assignment is to an entity that is not among them.</exception>
    public async Task WriteAsync(ImmutableArray<DocumentRecord> documents, CancellationToken cancellation)
    {
        Check(documents);
        _resolution = (await RunAsync(new CypherStatement(StoreCypher.Resolving), cancellation))[0].Long(0);
        await WriteEntitiesAsync(cancellation);
        await WriteDocumentsAsync(documents, cancellation);
        await WriteTalliesAsync(cancellation);
        await RemoveAsync(GraphCypher.RemoveParts, cancellation);
        await RemoveAsync(GraphCypher.RemoveEntities, cancellation);
        await RemoveAsync(GraphCypher.RemoveIndicators, cancellation);
        var done = await RunAsync(
            new CypherStatement(StoreCypher.Resolved, ("revision", _resolution), ("entities", _entities.Length)), cancellation);
        if (done.Count == 0)
            throw Changed();
    }

    /// <summary>Before anything is written.</summary>
    private void Check(ImmutableArray<DocumentRecord> documents)
    {
        var held = documents.ToDictionary(static d => d.Key, static d => d.Mentions, StringComparer.Ordinal);
        foreach (var (mention, id) in _assignments)
        {
            if (!_tallies.ContainsKey(id))
                throw new ArgumentException($"A mention is assigned to {id}, which is not among the entities.", nameof(documents));
            if (!held.TryGetValue(mention.Document, out var mentions) || mention.Mention >= mentions)
                throw Changed();
        }
    }

    private async Task WriteEntitiesAsync(CancellationToken cancellation)
    {
        var keys = EntityKeys.Of(_entities);
        foreach (var kind in _entities.GroupBy(static e => e.Label))
        {
            foreach (var some in kind.Chunk(Batch))
                await RunAsync(Rows(GraphCypher.WriteEntities(kind.Key), "entities", some.Select(e => Map(("id", e.Id), ("values", GraphValues.Entity(e, keys[e.Id]))))), cancellation);
        }
        foreach (var some in _entities.Where(static e => e.PartOf is not null).Chunk(Batch))
            await RunAsync(Rows(GraphCypher.WriteParts, "parts", some.Select(static e => Map(("part", e.Id), ("whole", e.PartOf)))), cancellation);
    }

    /// <summary>While some batches are on their way the next is made; one writer alone would leave the server waiting for half of the time.</summary>
    private Task WriteDocumentsAsync(ImmutableArray<DocumentRecord> documents, CancellationToken cancellation) => Parallel.ForEachAsync(
        BatchesAsync(documents, cancellation),
        new ParallelOptions { MaxDegreeOfParallelism = Writers, CancellationToken = cancellation },
        async (batch, stop) => await RunAsync(new CypherStatement(GraphCypher.WriteDocuments, ("documents", batch)) { Plain = true }, stop));

    private async IAsyncEnumerable<Dictionary<string, object?>[]> BatchesAsync(
        ImmutableArray<DocumentRecord> documents, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var batch = new List<Dictionary<string, object?>>();
        var rows = 0;
        var number = 0;
        await foreach (var (facts, hash, graph) in ReadAsync(documents, cancellation))
        {
            var assigned = Assigned(facts);
            Count(number++, facts, assigned);
            await WritePublishersAsync(facts, cancellation);
            var document = new DocumentGraph(facts, assigned, _districts);
            if (string.Equals(graph, document.Fingerprint(hash), StringComparison.Ordinal))
                continue;
            batch.Add(PackedGraph.Of(document.Row(hash)));
            rows += document.Size;
            if (rows < Batch)
                continue;
            yield return [.. batch];
            batch.Clear();
            rows = 0;
        }
        if (batch.Count > 0)
            yield return [.. batch];
    }

    private async IAsyncEnumerable<(ReportFacts Facts, string Hash, string? Graph)> ReadAsync(
        ImmutableArray<DocumentRecord> documents, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var some in documents.Select(static d => d.Key).Chunk(DocumentsRead))
        {
            var rows = await RunAsync(new CypherStatement(FactsCypher.FactsOfSome, ("keys", some)) { ReadOnly = true }, cancellation);
            var held = rows.ToDictionary(static r => r.Text(0), StringComparer.Ordinal);
            foreach (var key in some)
            {
                if (!held.TryGetValue(key, out var row))
                    throw Changed();
                yield return (StoredFacts.Read(row.Bytes(1), raw: ""), row.Text(2), row.TextOrNull(3));
            }
        }
    }

    private string?[] Assigned(ReportFacts facts) =>
        [.. Enumerable.Range(0, facts.Mentions.Length).Select(i => _assignments.GetValueOrDefault(new MentionRef(facts.Report.Key, i)))];

    private void Count(int document, ReportFacts facts, string?[] assigned)
    {
        for (var i = 0; i < assigned.Length; i++)
        {
            if (assigned[i] is not { } id)
                continue;
            var (tally, place) = (_tallies[id], new MentionRef(facts.Report.Key, i));
            tally.Count(document, place, facts.Report.Sentences[facts.Mentions[i].Sentence].Time.Year, facts.Report.Metadata.District?.Value.Scope);
            if (tally.First == place)
                _firstPassages[id] = FirstPassage.Of(facts, i, id);
        }
    }

    private async Task WritePublishersAsync(ReportFacts facts, CancellationToken cancellation)
    {
        var districts = facts.Observations.Select(static o => o.District).Append(facts.Report.Metadata.District?.Value);
        var unknown = _districts.TakeUnknown(districts.OfType<DistrictRef>());
        if (unknown.Count > 0)
            await RunAsync(Rows(GraphCypher.WritePublishers, "districts", unknown), cancellation);
    }

    private async Task WriteTalliesAsync(CancellationToken cancellation)
    {
        foreach (var some in _tallies.Chunk(Batch))
            await RunAsync(Rows(GraphCypher.WriteTallies, "entities", some.Select(t => Map(("id", t.Key), ("values", GraphValues.Tally(t.Value, _firstPassages.GetValueOrDefault(t.Key)))))), cancellation);
    }

    private async Task RemoveAsync(string statement, CancellationToken cancellation)
    {
        long removed;
        do
        {
            var rows = await RunAsync(new CypherStatement(statement, ("resolution", _resolution), ("limit", 2 * Batch)), cancellation);
            removed = rows[0].Long(0);
        }
        while (removed == 2 * Batch);
    }

    private CypherStatement Rows(string text, string name, IEnumerable<Dictionary<string, object?>> rows) =>
        new(text, (name, rows.ToArray()), ("resolution", _resolution)) { Plain = true };

    private Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _transport.RunAsync(statement, cancellation);
    }

    private static Dictionary<string, object?> Map(params (string Name, object? Value)[] values) =>
        values.ToDictionary(static v => v.Name, static v => v.Value, StringComparer.Ordinal);

    private static StoreException Changed() => new(StoreMessages.ChangedDuringResolution);
}
