using System.Collections.Immutable;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Documents;

/// <summary>Counts what the store holds.</summary>
internal sealed class StatisticsReader(IGraphStore store)
{
    /// <summary>The counts.</summary>
    public async Task<StoreStatistics> ReadAsync(CancellationToken cancellation)
    {
        var state = await store.GetStateAsync(cancellation);
        var labels = new int[Enum.GetValues<EntityLabel>().Length];
        await foreach (var record in store.ReadEntitiesAsync(cancellation))
            labels[(int)record.Entity.Label]++;
        return new StoreStatistics(
            state.Resolved,
            state.Documents,
            state.Mentions,
            state.Assertions,
            state.Observations,
            state.Relations,
            state.Entities,
            [.. labels.Select((count, label) => new LabelCount((EntityLabel)label, count))],
            Districts(await store.GetDocumentsAsync(cancellation)));
    }

    /// <summary>The districts whose reports are held, by scope.</summary>
    public static ImmutableArray<DistrictCount> Districts(ImmutableArray<DocumentRecord> documents) =>
    [
        .. documents
            .Where(d => d.Metadata.District is not null)
            .GroupBy(d => d.Metadata.District!.Value.Scope, StringComparer.Ordinal)
            .OrderBy(g => g.Key, CodePointComparer.Instance)
            .Select(g => new DistrictCount(
                g.First().Metadata.District!.Value.Name,
                g.First().Metadata.District!.Value.Code,
                g.Count(),
                Years(g.Select(d => d.Metadata.ReviewYear)),
                Years(g.Select(d => d.Metadata.PlanYear)))),
    ];

    private static ImmutableArray<int> Years(IEnumerable<Sourced<int>?> years) =>
        [.. years.OfType<Sourced<int>>().Select(y => y.Value).Distinct().Order()];
}
