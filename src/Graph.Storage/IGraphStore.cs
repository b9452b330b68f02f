using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Where facts and entities are kept. Two stores stand behind it and give the same answers: SQLite (one file) and Neo4j.
/// It decides nothing: ranking, outcomes and comparisons are Insight's. Every list comes in an order that is stated and the same in both stores,
/// strings by code point (<see cref="CodePointComparer"/>).
/// </summary>
/// <remarks>Every method throws <see cref="StoreException"/> with a sentence that says what to do when the store cannot be reached, read or written.</remarks>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>What is held, and whether it is resolved.</summary>
    Task<StoreState> GetStateAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Puts the facts of one report in the place of what was held under its key, in one transaction; marks the store unresolved. Its mentions are of no
    /// entity, and entities are those of the last resolution, until <see cref="WriteResolutionAsync"/>.
    /// </summary>
    Task WriteReportAsync(ReportFacts facts, CancellationToken cancellation = default);

    /// <summary>Takes a report out with all that only it said, in one transaction; false when none is held under the key.</summary>
    Task<bool> RemoveReportAsync(string key, CancellationToken cancellation = default);

    /// <summary>Puts the entities and assignments in the place of those held, in one transaction; marks the store resolved.</summary>
    Task WriteResolutionAsync(ResolvedGraph graph, CancellationToken cancellation = default);

    /// <summary>
    /// Puts a change in place together with the entities that it leads to, so that whoever asks sees all of it or nothing: in one transaction where the
    /// store can (SQLite); else step by step, unresolved between the first and the last.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="graph">What the facts and the curation resolve to after it.</param>
    /// <param name="revision">The revision of the store from which <paramref name="graph"/> was made.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>False, and nothing has changed, when someone else changed the store after that revision.</returns>
    async Task<bool> ApplyAsync(StoreChange change, ResolvedGraph graph, long revision, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if ((await GetStateAsync(cancellation)).Revision != revision)
            return false;
        foreach (var key in change.Removed)
            await RemoveReportAsync(key, cancellation);
        foreach (var facts in change.Written)
            await WriteReportAsync(facts, cancellation);
        if (change.Curation is { } curation)
            await WriteCurationAsync(curation, cancellation);
        await WriteResolutionAsync(graph, cancellation);
        return true;
    }

    /// <summary>The curation file, whole; empty when none was put.</summary>
    Task<string> ReadCurationAsync(CancellationToken cancellation = default);

    /// <summary>Puts a curation file in the place of the one held; marks the store unresolved.</summary>
    Task WriteCurationAsync(string text, CancellationToken cancellation = default);

    /// <summary>Every document, by key.</summary>
    Task<ImmutableArray<DocumentRecord>> GetDocumentsAsync(CancellationToken cancellation = default);

    /// <summary>The raw text of a document, or null.</summary>
    Task<string?> GetTextAsync(string key, CancellationToken cancellation = default);

    /// <summary>The facts of every report as they were written, by key, one at a time, so that a corpus need not fit into memory.</summary>
    IAsyncEnumerable<ReportFacts> ReadFactsAsync(CancellationToken cancellation = default);

    /// <summary>The facts of one report as they were written, or null when none is held under the key.</summary>
    Task<ReportFacts?> GetFactsAsync(string key, CancellationToken cancellation = default);

    /// <summary>The entity id of every mention of one document, by mention index; null where the mention is ignored or not resolved yet; empty when no such document is held.</summary>
    Task<ImmutableArray<string?>> GetAssignmentsAsync(string key, CancellationToken cancellation = default);

    /// <summary>Every entity with its counts, by id.</summary>
    IAsyncEnumerable<EntityRecord> ReadEntitiesAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Entities whose name or an alias, normalised (<see cref="NameNormalizer"/>), contains <paramref name="normalizedText"/> (any length, one character too), by id;
    /// the empty text finds all.
    /// </summary>
    Task<ImmutableArray<EntityRecord>> FindEntitiesAsync(string normalizedText, CancellationToken cancellation = default);

    /// <summary>The entity that has this id, or an alias of which this id can be made (label:scope:key), or null.</summary>
    Task<EntityRecord?> GetEntityAsync(string id, CancellationToken cancellation = default);

    /// <summary>Entities whose name or an alias, normalised, is exactly <paramref name="normalizedName"/>, by id.</summary>
    Task<ImmutableArray<EntityRecord>> GetEntitiesNamedAsync(string normalizedName, CancellationToken cancellation = default);

    /// <summary>Every entity that is part of this one by its name, directly or through another part, by id.</summary>
    Task<ImmutableArray<EntityRecord>> GetPartsAsync(string id, CancellationToken cancellation = default);

    /// <summary>What is said of these entities, by year, document, start, phase.</summary>
    Task<ImmutableArray<Statement>> GetStatementsAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default);

    /// <summary>Where these entities are named, by document, start.</summary>
    Task<ImmutableArray<Passage>> GetPassagesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default);

    /// <summary>
    /// Of each of these entities the first place where it is named (<see cref="EntityRecord.First"/>), by document, start; none of one whose document has changed since
    /// the last resolution.
    /// </summary>
    Task<ImmutableArray<Passage>> GetFirstPassagesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default);

    /// <summary>Relations from or to these entities that a passage states, by document, start, type, to.</summary>
    Task<ImmutableArray<RelationEdge>> GetRelationsAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default);

    /// <summary>
    /// Passages whose sentence contains <paramref name="text"/> (any length), both normalised (<see cref="NameNormalizer"/>), by document and start,
    /// at most <paramref name="limit"/>; one for a sentence, its <c>Start</c> and <c>End</c> those of the first place where the text stands. None for white space alone.
    /// </summary>
    Task<ImmutableArray<Evidence>> FindPassagesAsync(string text, int limit, CancellationToken cancellation = default);
}

/// <summary>What a store holds.</summary>
/// <param name="SchemaVersion">The version of the schema it is kept in.</param>
/// <param name="Revision">A number that rises with every change; an <c>ETag</c> can be made of it.</param>
/// <param name="Resolved">Whether the entities are those of the facts and the curation held.</param>
/// <param name="Documents">Reports held.</param>
/// <param name="Mentions">Mentions held.</param>
/// <param name="Assertions">Assertions held.</param>
/// <param name="Observations">Observations held.</param>
/// <param name="Relations">Relations held.</param>
/// <param name="Entities">Entities held.</param>
public sealed record StoreState(
    int SchemaVersion, long Revision, bool Resolved, int Documents, int Mentions, int Assertions, int Observations, int Relations, int Entities);

/// <summary>A document without its text.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="TextSha256">The hash of its raw text without white space, by which a duplicate is told.</param>
/// <param name="Metadata">What is known of it, each value with its origin.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Warnings">What a reader should know.</param>
/// <param name="Length">UTF-16 units of its raw text.</param>
/// <param name="Mentions">Mentions found in it.</param>
/// <param name="Assertions">Assertions found in it.</param>
/// <param name="Observations">Observations found in it.</param>
/// <param name="Relations">Relations found in it.</param>
public sealed record DocumentRecord(
    string Key, string Sha256, string TextSha256, ReportMetadata Metadata, ImmutableArray<Section> Sections, ImmutableArray<LocalizedText> Warnings,
    int Length, int Mentions, int Assertions, int Observations, int Relations)
{
    /// <summary>What its facts were made from (<see cref="Report.Fingerprint"/>).</summary>
    public string Fingerprint { get; init; } = "";
}

/// <summary>An entity with what the reports hold of it.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="FirstYear">The first year spoken of in a section that names it, or null.</param>
/// <param name="LastYear">The last such year, or null.</param>
/// <param name="Mentions">How often it is named.</param>
/// <param name="Documents">In how many documents.</param>
/// <param name="Districts">The scopes of the districts whose reports name it, by code point.</param>
public sealed record EntityRecord(Entity Entity, int? FirstYear, int? LastYear, int Mentions, int Documents, ImmutableArray<string> Districts)
{
    /// <summary>Where it is named first (by document, start), or null when nowhere.</summary>
    public MentionRef? First { get; init; }
}

/// <summary>An assertion with its entity and passage.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Text">The name as written there.</param>
/// <param name="Assertion">What is said.</param>
/// <param name="Evidence">The passage; <c>Start</c> and <c>End</c> are the name's.</param>
public sealed record Statement(string Entity, string Text, Assertion Assertion, Evidence Evidence);

/// <summary>A mention with its entity and passage.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Mention">The mention.</param>
/// <param name="Time">The time its sentence speaks of.</param>
/// <param name="Evidence">The passage.</param>
public sealed record Passage(string Entity, Mention Mention, SectionTime Time, Evidence Evidence);

/// <summary>A relation between entities with its passage.</summary>
/// <param name="Type">How they stand to each other.</param>
/// <param name="From">The id of the entity it starts from.</param>
/// <param name="To">The id of the entity it goes to.</param>
/// <param name="Year">The year its sentence speaks of, or null.</param>
/// <param name="Tense">The tense of its sentence, or null.</param>
/// <param name="Evidence">The passage; <c>Start</c> and <c>End</c> are those of the name it starts from.</param>
public sealed record RelationEdge(RelationType Type, string From, string To, int? Year, Tense? Tense, Evidence Evidence);
