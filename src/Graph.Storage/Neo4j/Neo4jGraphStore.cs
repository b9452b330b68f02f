using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Graph.Model;
using Graph.Storage.Facts;

namespace Graph.Storage.Neo4j;

/// <summary>
/// The store in a Neo4j database: the graph as people see it in Neo4j Browser, and the facts it is made of beside it. It asks by a transport, so that
/// the Query API and Bolt differ in nothing else.
/// </summary>
public sealed class Neo4jGraphStore : IGraphStore
{
    /// <summary>How many entities are fetched at a time when all are read.</summary>
    private const int EntityBatch = 1_000;

    /// <summary>How many documents with their texts.</summary>
    private const int DocumentBatch = 16;

    private readonly ICypherTransport _transport;

    private Neo4jGraphStore(ICypherTransport transport) => _transport = transport;

    /// <summary>Opens the store in the database that a transport leads to; owns the transport from then on.</summary>
    /// <param name="transport">The way there.</param>
    /// <param name="mode">Whether it is made when it is not there.</param>
    /// <param name="cancellation">Stops the opening.</param>
    /// <exception cref="StoreException">It cannot be opened; the message says what to do.</exception>
    public static async Task<Neo4jGraphStore> OpenAsync(ICypherTransport transport, StoreOpenMode mode, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(transport);
        try
        {
            await PrepareAsync(transport, mode, cancellation);
            return new Neo4jGraphStore(transport);
        }
        catch
        {
            await transport.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<StoreState> GetStateAsync(CancellationToken cancellation = default)
    {
        var rows = await AskAsync(StoreCypher.State, cancellation);
        if (rows.Count == 0)
            throw Neo4jFailures.Empty(_transport.Name);
        var r = rows[0];
        return new StoreState(r.Int(0), r.Long(1), r.Bool(2), r.Int(3), r.Int(4), r.Int(5), r.Int(6), r.Int(7), r.Int(8));
    }

    /// <inheritdoc/>
    public async Task WriteReportAsync(ReportFacts facts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        await _transport.RunAsync(StoredFacts.Write(facts), cancellation);
    }

    /// <inheritdoc/>
    public async Task<bool> RemoveReportAsync(string key, CancellationToken cancellation = default) =>
        (await _transport.RunAsync(new CypherStatement(FactsCypher.Remove, ("key", key)), cancellation)).Count > 0;

    /// <inheritdoc/>
    public async Task WriteResolutionAsync(ResolvedGraph graph, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        await new GraphWriter(_transport, graph).WriteAsync(await GetDocumentsAsync(cancellation), cancellation);
    }

    /// <inheritdoc/>
    public async Task<string> ReadCurationAsync(CancellationToken cancellation = default) =>
        (await AskAsync(StoreCypher.Curation, cancellation)) is [var row] ? row.Text(0) : throw Neo4jFailures.Empty(_transport.Name);

    /// <inheritdoc/>
    public Task WriteCurationAsync(string text, CancellationToken cancellation = default) =>
        _transport.RunAsync(new CypherStatement(StoreCypher.WriteCuration, ("text", text)), cancellation);

    /// <inheritdoc/>
    public async Task<ImmutableArray<DocumentRecord>> GetDocumentsAsync(CancellationToken cancellation = default)
    {
        var rows = await AskAsync(FactsCypher.Records, cancellation);
        return Readable<ImmutableArray<DocumentRecord>>(() =>
            [.. rows.Select(static r => FactsJson.FromText<DocumentRecord>(r.Text(0))).OrderBy(static d => d.Key, CodePointComparer.Instance)]);
    }

    /// <inheritdoc/>
    public async Task<string?> GetTextAsync(string key, CancellationToken cancellation = default) =>
        await AskAsync(FactsCypher.Text, cancellation, ("key", key)) is [var row, ..] ? row.Text(0) : null;

    /// <inheritdoc/>
    public async Task<ReportFacts?> GetFactsAsync(string key, CancellationToken cancellation = default) =>
        await AskAsync(FactsCypher.Facts, cancellation, ("key", key)) is [var row, ..]
            ? Readable(() => StoredFacts.Read(row.Bytes(0), row.Text(1)))
            : null;

    /// <inheritdoc/>
    public async IAsyncEnumerable<ReportFacts> ReadFactsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var keys = (await AskAsync(FactsCypher.Keys, cancellation)).Select(static r => r.Text(0));
        foreach (var some in keys.Order(CodePointComparer.Instance).Chunk(DocumentBatch))
        {
            var rows = await AskAsync(FactsCypher.FactsWithTexts, cancellation, ("keys", some));
            foreach (var row in rows.OrderBy(static r => r.Text(0), CodePointComparer.Instance))
                yield return Readable(() => StoredFacts.Read(row.Bytes(1), row.Text(2)));
        }
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<string?>> GetAssignmentsAsync(string key, CancellationToken cancellation = default)
    {
        if (await AskAsync(QuestionCypher.Assignments, cancellation, ("key", key)) is not [var row, ..])
            return [];
        var assigned = new string?[row.Int(0)];
        foreach (var pair in row.List(1).Cast<IReadOnlyList<object?>>())
            assigned[(int)(long)pair[0]!] = (string)pair[1]!;
        return [.. assigned];
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<EntityRecord> ReadEntitiesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var ids = (await AskAsync(QuestionCypher.EntityIds, cancellation)).Select(static r => r.Text(0)).Order(CodePointComparer.Instance);
        foreach (var some in ids.Chunk(EntityBatch))
        {
            foreach (var record in InOrder(await AskAsync(QuestionCypher.EntitiesById, cancellation, ("ids", some))))
                yield return record;
        }
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<EntityRecord>> FindEntitiesAsync(string normalizedText, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(normalizedText);
        // A text with a line end would find two names of one entity.
        return normalizedText.Contains('\n', StringComparison.Ordinal)
            ? []
            : InOrder(await AskAsync(QuestionCypher.EntitiesContaining, cancellation, ("text", normalizedText)));
    }

    /// <inheritdoc/>
    public async Task<EntityRecord?> GetEntityAsync(string id, CancellationToken cancellation = default) =>
        InOrder(await AskAsync(QuestionCypher.EntityByKey, cancellation, ("key", EntityKeys.Lines([id])))) is [var record, ..] ? record : null;

    /// <inheritdoc/>
    public async Task<ImmutableArray<EntityRecord>> GetEntitiesNamedAsync(string normalizedName, CancellationToken cancellation = default) =>
        InOrder(await AskAsync(QuestionCypher.EntitiesContaining, cancellation, ("text", EntityKeys.Lines([normalizedName]))));

    /// <inheritdoc/>
    public async Task<ImmutableArray<EntityRecord>> GetPartsAsync(string id, CancellationToken cancellation = default) =>
        InOrder(await AskAsync(QuestionCypher.Parts, cancellation, ("id", id)));

    /// <inheritdoc/>
    public async Task<ImmutableArray<Statement>> GetStatementsAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        (await AboutAsync(QuestionCypher.Statements, entities, cancellation)).Select(static r => new Statement(
            r.Text(7),
            r.Text(8),
            new Assertion(
                r.Int(9), r.Int(10), r.Enum<Tense>(11), r.Enum<Phase>(12), r.Text(13), r.Text(14), r.IntOrNull(15), r.IntOrNull(16), r.Text(17),
                r.IntOrNull(18) is { } cue ? new Span(cue, r.Int(19)) : null),
            EvidenceOf(r, page: 20))).InOrder();

    /// <inheritdoc/>
    public async Task<ImmutableArray<Passage>> GetPassagesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        (await AboutAsync(QuestionCypher.Passages, entities, cancellation)).Select(PassageOf).InOrder();

    /// <inheritdoc/>
    public async Task<ImmutableArray<Passage>> GetFirstPassagesAsync(
        IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        await AboutAsync(QuestionCypher.FirstPassages, entities, cancellation) is [var row]
            ? Readable(() => row.Strings(0).Select(FirstPassage.Read).InOrder())
            : [];

    /// <inheritdoc/>
    public async Task<ImmutableArray<RelationEdge>> GetRelationsAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        (await AboutAsync(QuestionCypher.Relations, entities, cancellation)).Select(static r => new RelationEdge(
            (RelationType)Array.IndexOf(GraphCypher.RelationTypes, r.Text(7)), r.Text(8), r.Text(9), r.IntOrNull(10), r.EnumOrNull<Tense>(11),
            EvidenceOf(r, page: 12))).InOrder();

    /// <inheritdoc/>
    public async Task<ImmutableArray<Evidence>> FindPassagesAsync(string text, int limit, CancellationToken cancellation = default)
    {
        var wanted = NameNormalizer.Normalize(text);
        if (wanted.Length == 0)
            return [];
        var keys = (await AskAsync(FactsCypher.KeysContaining, cancellation, ("text", wanted))).Select(static r => r.Text(0));
        var found = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var key in keys.Order(CodePointComparer.Instance).TakeWhile(_ => found.Count < limit))
        {
            if (await GetFactsAsync(key, cancellation) is { } facts)
                found.AddRange(PassagesOf(facts.Report, wanted).Take(limit - found.Count));
        }
        return found.ToImmutable();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _transport.DisposeAsync();

    private static async Task PrepareAsync(ICypherTransport transport, StoreOpenMode mode, CancellationToken cancellation)
    {
        var held = (await transport.RunAsync(new CypherStatement(StoreCypher.Inspect) { ReadOnly = true, Patient = false }, cancellation))[0];
        switch (held.IntOrNull(0))
        {
            case StoreCypher.SchemaVersion when mode == StoreOpenMode.ReadOnly || string.Equals(held.TextOrNull(2), SchemaFile.Hash, StringComparison.Ordinal):
                return;
            case StoreCypher.SchemaVersion:
                break;
            case { } other:
                throw Neo4jFailures.OtherSchema(transport.Name, other);
            case null when held.Bool(1):
                throw Neo4jFailures.SomethingElse(transport.Name);
            case null when mode != StoreOpenMode.Create:
                throw Neo4jFailures.Empty(transport.Name);
        }
        foreach (var statement in SchemaFile.Statements)
            await ApplyAsync(transport, statement, cancellation);
        await transport.RunAsync(new CypherStatement(StoreCypher.Create, ("schema", StoreCypher.SchemaVersion)), cancellation);
        await transport.RunAsync(new CypherStatement(StoreCypher.Indexed, ("indexes", SchemaFile.Hash)), cancellation);
    }

    /// <summary>IF NOT EXISTS does not keep two that open a new database at once from each other: what one makes, the other finds made.</summary>
    private static async Task ApplyAsync(ICypherTransport transport, string statement, CancellationToken cancellation)
    {
        try
        {
            await transport.RunAsync(new CypherStatement(statement), cancellation);
        }
        catch (StoreException refused) when (refused.InnerException is CypherException { MadeAlready: true })
        {
        }
    }

    private Task<IReadOnlyList<CypherRow>> AskAsync(string text, CancellationToken cancellation, params (string Name, object? Value)[] parameters) =>
        _transport.RunAsync(new CypherStatement(text, parameters) { ReadOnly = true }, cancellation);

    private Task<IReadOnlyList<CypherRow>> AboutAsync(string text, IReadOnlyCollection<string> entities, CancellationToken cancellation) =>
        AskAsync(text, cancellation, ("ids", entities.Distinct(StringComparer.Ordinal).ToArray()));

    private static ImmutableArray<EntityRecord> InOrder(IEnumerable<CypherRow> rows) =>
        [.. rows.Select(EntityOf).OrderBy(static r => r.Entity.Id, CodePointComparer.Instance)];

    private static EntityRecord EntityOf(CypherRow r)
    {
        var aliases = r.Strings(4).Zip(r.Strings(5), static (name, reason) => new Alias(name, reason));
        var entity = new Entity(
            r.Text(0), r.Enum<EntityLabel>(1), r.Text(2), r.Text(3), [.. aliases], r.TextOrNull(6), r.TextOrNull(7), r.TextOrNull(8));
        return new EntityRecord(entity, r.IntOrNull(9), r.IntOrNull(10), r.Int(11), r.Int(12), r.Strings(13))
        {
            First = r.TextOrNull(14) is { } document ? new MentionRef(document, r.Int(15)) : null,
        };
    }

    private static Passage PassageOf(CypherRow r) => new(
        r.Text(7),
        new Mention(r.Int(8), new Span(r.Int(5), r.Int(6)), r.Enum<EntityLabel>(9), r.Text(10), r.Text(11), r.Double(12)),
        r.Time(13),
        EvidenceOf(r, page: 17));

    private static Evidence EvidenceOf(CypherRow r, int page) => new(
        r.Text(0), r.TextOrNull(1), DayOrNull(r.TextOrNull(2)), r.Strings(3), r.Text(4), r.Int(5), r.Int(6))
    {
        Page = r.IntOrNull(page),
    };

    private static DateOnly? DayOrNull(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<Evidence> PassagesOf(Report report, string wanted)
    {
        foreach (var sentence in report.Sentences)
        {
            var place = NameNormalizer.Normalize(sentence.Text).IndexOf(wanted, StringComparison.Ordinal);
            if (place < 0)
                continue;
            var (first, last) = PlaceInSentence.Units(sentence.Text, place, wanted.Length);
            var raw = sentence.ToRaw(first, last + 1);
            yield return new Evidence(
                report.Key, report.Metadata.Title?.Value, report.Metadata.Date?.Value, report.Sections[sentence.Section].Path, sentence.Text, raw.Start, raw.End)
            {
                Page = report.PageOf(raw.Start),
            };
        }
    }

    /// <summary>What this program wrote can be read by it; if not, someone else has changed it.</summary>
    private T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is JsonException or InvalidDataException or InvalidOperationException)
        {
            throw Neo4jFailures.Damaged(_transport.Name, failure);
        }
    }
}
