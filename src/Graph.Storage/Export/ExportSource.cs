using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Graph.Model;

namespace Graph.Storage.Export;

/// <summary>What an export writes of a store: all of it, or only what hangs on mentions that the reader is sure of.</summary>
/// <param name="store">The store.</param>
/// <param name="minScore">The least score of a mention, 0 to 1; with 0 nothing is left out.</param>
internal sealed class ExportSource(IGraphStore store, double minScore)
{
    private HashSet<string>? _named;

    /// <inheritdoc cref="IGraphStore.GetStateAsync"/>
    public Task<StoreState> GetStateAsync(CancellationToken cancellation) => store.GetStateAsync(cancellation);

    /// <inheritdoc cref="IGraphStore.GetDocumentsAsync"/>
    public Task<ImmutableArray<DocumentRecord>> GetDocumentsAsync(CancellationToken cancellation) => store.GetDocumentsAsync(cancellation);

    /// <inheritdoc cref="IGraphStore.GetFactsAsync"/>
    public Task<ReportFacts?> GetFactsAsync(string key, CancellationToken cancellation) => store.GetFactsAsync(key, cancellation);

    /// <inheritdoc cref="IGraphStore.ReadFactsAsync"/>
    public IAsyncEnumerable<ReportFacts> ReadFactsAsync(CancellationToken cancellation) => store.ReadFactsAsync(cancellation);

    /// <summary>The entity of each mention of a report; null where it has none or is not sure enough.</summary>
    public async Task<ImmutableArray<string?>> AssignmentsAsync(ReportFacts facts, CancellationToken cancellation)
    {
        var assigned = await store.GetAssignmentsAsync(facts.Report.Key, cancellation);
        if (minScore <= 0 || assigned.Length != facts.Mentions.Length)
            return assigned;
        return [.. assigned.Select((entity, i) => facts.Mentions[i].Score >= minScore ? entity : null)];
    }

    /// <summary>The entities by id: those that a mention names which is sure enough. A whole that none names is left out of its parts too.</summary>
    public async IAsyncEnumerable<EntityRecord> ReadEntitiesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var named = minScore > 0 ? _named ??= await NamedAsync(cancellation) : null;
        await foreach (var record in store.ReadEntitiesAsync(cancellation))
        {
            if (named is null)
                yield return record;
            else if (named.Contains(record.Entity.Id))
                yield return record.Entity.PartOf is { } whole && !named.Contains(whole) ? record with { Entity = record.Entity with { PartOf = null } } : record;
        }
    }

    private async Task<HashSet<string>> NamedAsync(CancellationToken cancellation)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var facts in store.ReadFactsAsync(cancellation))
            named.UnionWith((await AssignmentsAsync(facts, cancellation)).OfType<string>());
        return named;
    }
}
