using Graph.Insight.Entities;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Graphs;

/// <summary>Lists what stands in a relation to an entity.</summary>
internal sealed class NeighborReader(IGraphStore store)
{
    /// <summary>The neighbours, those with the most passages first; of one label, and stated of one year, where asked for.</summary>
    public async Task<Page<Neighbor>> ListAsync(
        EntityRecord subject, EntityLabel? label, int? year, PageRequest page, CancellationToken cancellation)
    {
        var id = subject.Entity.Id;
        var edges = await new EdgeReader(store).AtAsync([subject], e => year is null || e.Year == year, cancellation);
        var neighbors = new List<Neighbor>();
        foreach (var edge in edges.Where(e => year is null || e.By == PartSource.Text))
        {
            var outwards = string.Equals(edge.From, id, StringComparison.Ordinal);
            // Parts of parts come with the parts; they are no neighbours of the whole.
            if (!outwards && !string.Equals(edge.To, id, StringComparison.Ordinal))
                continue;
            var other = await store.GetEntityAsync(outwards ? edge.To : edge.From, cancellation);
            if (other is not null && (label is null || other.Entity.Label == label))
            {
                neighbors.Add(new Neighbor(
                    EntityRef.Of(other.Entity), edge.Type, outwards ? Direction.Out : Direction.In, edge.By, edge.Years, edge.Count, edge.Evidence));
            }
        }
        return page.Cut(neighbors, n => $"{int.MaxValue - n.Count:D10} {n.Entity.Id} {(int)n.Relation} {(int)n.Direction}");
    }
}
