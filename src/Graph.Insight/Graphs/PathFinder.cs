using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Graphs;

/// <summary>Finds the shortest ways between two entities, breadth first, relations taken in either direction.</summary>
internal sealed class PathFinder(IGraphStore store)
{
    private const int PathsShown = 10;

    // A district with everything in it would make the search one of the whole graph.
    private const int FrontierLimit = 2000;

    private readonly Dictionary<string, EntityRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GraphEdge>> _ways = new(StringComparer.Ordinal);

    /// <summary>The shortest ways of at most <paramref name="maxLength"/> steps.</summary>
    public async Task<PathAnswer> FindAsync(EntityRecord from, EntityRecord to, int maxLength, CancellationToken cancellation)
    {
        var (start, goal) = (from.Entity.Id, to.Entity.Id);
        _records[start] = from;
        _depths[start] = 0;
        var complete = true;
        List<string> frontier = [start];
        for (var depth = 1; depth <= maxLength && frontier.Count > 0 && !_depths.ContainsKey(goal); depth++)
        {
            frontier = await StepAsync(frontier, depth, cancellation);
            if (frontier.Count > FrontierLimit)
            {
                complete = false;
                frontier.RemoveRange(FrontierLimit, frontier.Count - FrontierLimit);
            }
        }
        if (!_depths.TryGetValue(goal, out var length))
            return new PathAnswer(EntityRef.Of(from.Entity), EntityRef.Of(to.Entity), null, [], complete);
        var paths = Back(goal).Take(PathsShown + 1).ToList();
        var shown = paths.Take(PathsShown).OrderByDescending(p => p.Steps.Sum(s => s.Count));
        return new PathAnswer(EntityRef.Of(from.Entity), EntityRef.Of(to.Entity), length, [.. shown], complete && paths.Count <= PathsShown);
    }

    private async Task<List<string>> StepAsync(List<string> frontier, int depth, CancellationToken cancellation)
    {
        var here = frontier.ToHashSet(StringComparer.Ordinal);
        var next = new SortedSet<string>(CodePointComparer.Instance);
        foreach (var edge in await new EdgeReader(store).AtAsync([.. frontier.Select(id => _records[id])], null, cancellation))
        {
            foreach (var (near, far) in new[] { (edge.From, edge.To), (edge.To, edge.From) })
            {
                if (!here.Contains(near) || (_depths.TryGetValue(far, out var known) && known < depth))
                    continue;
                if (!_records.ContainsKey(far))
                {
                    if (await store.GetEntityAsync(far, cancellation) is not { } record)
                        continue;
                    _records[far] = record;
                }
                _depths[far] = depth;
                next.Add(far);
                if (!_ways.TryGetValue(far, out var ways))
                    _ways[far] = ways = [];
                ways.Add(edge);
            }
        }
        return [.. next];
    }

    private IEnumerable<GraphPath> Back(string id)
    {
        var node = EntityRef.Of(_records[id].Entity);
        if (_depths[id] == 0)
        {
            yield return new GraphPath([node], []);
            yield break;
        }
        foreach (var edge in _ways[id])
        {
            var before = string.Equals(edge.To, id, StringComparison.Ordinal) ? edge.From : edge.To;
            foreach (var path in Back(before))
                yield return new GraphPath(path.Nodes.Add(node), path.Steps.Add(edge));
        }
    }
}
