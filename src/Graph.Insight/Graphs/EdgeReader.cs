using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Graphs;

/// <summary>Reads the edges at entities: those that passages state, passages of one relation gathered, and those that names tell.</summary>
internal sealed class EdgeReader(IGraphStore store)
{
    /// <summary>Every edge from or to one of these entities, by from, type, to; of passages, those that the filter lets through.</summary>
    public async Task<ImmutableArray<GraphEdge>> AtAsync(
        IReadOnlyCollection<EntityRecord> entities, Func<RelationEdge, bool>? filter, CancellationToken cancellation)
    {
        var ids = entities.Select(e => e.Entity.Id).ToList();
        var stated = (await store.GetRelationsAsync(ids, cancellation))
            .Where(e => !string.Equals(e.From, e.To, StringComparison.Ordinal) && (filter is null || filter(e)))
            .GroupBy(e => (e.From, e.Type, e.To))
            .Select(g => new GraphEdge(
                g.Key.From,
                g.Key.Type,
                g.Key.To,
                PartSource.Text,
                [.. g.Where(e => e.Year is not null).Select(e => e.Year!.Value).Distinct().Order()],
                g.Count(),
                [.. g.Select(e => e.Evidence)]));
        var edges = stated.ToDictionary(e => (e.From, e.Type, e.To));
        foreach (var entity in entities)
        {
            if (entity.Entity.PartOf is { } whole)
                edges.TryAdd((entity.Entity.Id, RelationType.PartOf, whole), ByName(entity.Entity.Id, whole));
            foreach (var part in await store.GetPartsAsync(entity.Entity.Id, cancellation))
            {
                if (part.Entity.PartOf is { } its)
                    edges.TryAdd((part.Entity.Id, RelationType.PartOf, its), ByName(part.Entity.Id, its));
            }
        }
        return
        [
            .. edges.Values.OrderBy(e => e.From, CodePointComparer.Instance).ThenBy(e => e.Type).ThenBy(e => e.To, CodePointComparer.Instance),
        ];
    }

    private static GraphEdge ByName(string part, string whole) => new(part, RelationType.PartOf, whole, PartSource.Name, [], 0, []);
}
