using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage.Tests;

/// <summary>A store into which someone else puts a curation file whenever its documents are listed.</summary>
internal sealed class ChangingStore(IGraphStore store) : IGraphStore
{
    public async Task<ImmutableArray<DocumentRecord>> GetDocumentsAsync(CancellationToken cancellation = default)
    {
        await store.WriteCurationAsync("# another hand\n", cancellation);
        return await store.GetDocumentsAsync(cancellation);
    }

    public Task<StoreState> GetStateAsync(CancellationToken cancellation = default) => store.GetStateAsync(cancellation);

    public Task WriteReportAsync(ReportFacts facts, CancellationToken cancellation = default) => store.WriteReportAsync(facts, cancellation);

    public Task<bool> RemoveReportAsync(string key, CancellationToken cancellation = default) => store.RemoveReportAsync(key, cancellation);

    public Task WriteResolutionAsync(ResolvedGraph graph, CancellationToken cancellation = default) => store.WriteResolutionAsync(graph, cancellation);

    public Task<string> ReadCurationAsync(CancellationToken cancellation = default) => store.ReadCurationAsync(cancellation);

    public Task WriteCurationAsync(string text, CancellationToken cancellation = default) => store.WriteCurationAsync(text, cancellation);

    public Task<string?> GetTextAsync(string key, CancellationToken cancellation = default) => store.GetTextAsync(key, cancellation);

    public Task<ReportFacts?> GetFactsAsync(string key, CancellationToken cancellation = default) => store.GetFactsAsync(key, cancellation);

    public IAsyncEnumerable<ReportFacts> ReadFactsAsync(CancellationToken cancellation = default) => store.ReadFactsAsync(cancellation);

    public Task<ImmutableArray<string?>> GetAssignmentsAsync(string key, CancellationToken cancellation = default) =>
        store.GetAssignmentsAsync(key, cancellation);

    public IAsyncEnumerable<EntityRecord> ReadEntitiesAsync(CancellationToken cancellation = default) => store.ReadEntitiesAsync(cancellation);

    public Task<ImmutableArray<EntityRecord>> FindEntitiesAsync(string normalizedText, CancellationToken cancellation = default) =>
        store.FindEntitiesAsync(normalizedText, cancellation);

    public Task<EntityRecord?> GetEntityAsync(string id, CancellationToken cancellation = default) => store.GetEntityAsync(id, cancellation);

    public Task<ImmutableArray<EntityRecord>> GetEntitiesNamedAsync(string normalizedName, CancellationToken cancellation = default) =>
        store.GetEntitiesNamedAsync(normalizedName, cancellation);

    public Task<ImmutableArray<EntityRecord>> GetPartsAsync(string id, CancellationToken cancellation = default) => store.GetPartsAsync(id, cancellation);

    public Task<ImmutableArray<Statement>> GetStatementsAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        store.GetStatementsAsync(entities, cancellation);

    public Task<ImmutableArray<Passage>> GetPassagesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        store.GetPassagesAsync(entities, cancellation);

    public Task<ImmutableArray<Passage>> GetFirstPassagesAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        store.GetFirstPassagesAsync(entities, cancellation);

    public Task<ImmutableArray<RelationEdge>> GetRelationsAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation = default) =>
        store.GetRelationsAsync(entities, cancellation);

    public Task<ImmutableArray<Evidence>> FindPassagesAsync(string text, int limit, CancellationToken cancellation = default) =>
        store.FindPassagesAsync(text, limit, cancellation);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
