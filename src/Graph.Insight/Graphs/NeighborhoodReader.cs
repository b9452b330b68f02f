using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Graphs;

/// <summary>Gathers what lies around an entity.</summary>
internal sealed class NeighborhoodReader(IGraphStore store)
{
    /// <summary>The entities up to a number of steps away and the edges between them.</summary>
    /// <param name="center">The entity in the middle.</param>
    /// <param name="depth">The most steps.</param>
    /// <param name="year">Only what passages state of this year; null for all, and for what names tell.</param>
    /// <param name="labels">Only entities of these labels beside the centre; empty for all.</param>
    /// <param name="limit">The most entities; of one step, those with the most passages come first.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Neighborhood> ReadAsync(
        EntityRecord center, int depth, int? year, ImmutableArray<EntityLabel> labels, int limit, CancellationToken cancellation)
    {
        var reader = new EdgeReader(store);
        var found = new Dictionary<string, (EntityRecord Record, int Depth)>(StringComparer.Ordinal) { [center.Entity.Id] = (center, 0) };
        var edges = new Dictionary<(string, RelationType, string), GraphEdge>();
        var complete = true;
        List<EntityRecord> frontier = [center];
        for (var step = 1; step <= depth + 1 && frontier.Count > 0; step++)
        {
            var reached = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var edge in await reader.AtAsync(frontier, e => year is null || e.Year == year, cancellation))
            {
                if (year is not null && edge.By == PartSource.Name)
                    continue;
                edges.TryAdd((edge.From, edge.Type, edge.To), edge);
                foreach (var end in new[] { edge.From, edge.To }.Where(end => !found.ContainsKey(end)))
                    reached[end] = reached.GetValueOrDefault(end) + edge.Count;
            }
            // One step more than asked for tells the edges between the outermost.
            if (step > depth)
                break;
            frontier = [];
            foreach (var (id, _) in reached.OrderByDescending(r => r.Value).ThenBy(r => r.Key, CodePointComparer.Instance))
            {
                if (await store.GetEntityAsync(id, cancellation) is not { } record || !(labels.IsEmpty || labels.Contains(record.Entity.Label)))
                    continue;
                if (found.Count >= limit)
                {
                    complete = false;
                    break;
                }
                found.Add(id, (record, step));
                frontier.Add(record);
            }
        }
        var phases = await new PhaseYearsReader(store).OfAsync(found.Keys, cancellation);
        return new Neighborhood(
            EntityRef.Of(center.Entity),
            [
                .. found.Values.OrderBy(f => f.Depth).ThenBy(f => f.Record.Entity.Id, CodePointComparer.Instance)
                    .Select(f => new NeighborhoodNode(EntityRef.Of(f.Record.Entity), f.Depth, f.Record.Mentions, phases(f.Record.Entity.Id))),
            ],
            [
                .. edges.Values.Where(e => found.ContainsKey(e.From) && found.ContainsKey(e.To))
                    .OrderBy(e => e.From, CodePointComparer.Instance).ThenBy(e => e.Type).ThenBy(e => e.To, CodePointComparer.Instance),
            ],
            complete);
    }
}
