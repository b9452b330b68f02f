using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Areas;

/// <summary>Finds the projects of an area. Passages state the nearest place only, so what lies in a place of the area lies in the area.</summary>
internal sealed class AreaReader(IGraphStore store)
{
    private const int Deepest = 3;

    /// <summary>The projects by phase: in a year, those that reports on it name; without, each as it stood last.</summary>
    public async Task<AreaProjects> ReadAsync(EntityRecord area, int? year, CancellationToken cancellation)
    {
        var located = await LocatedAsync(area, cancellation);
        var ids = located.Keys.ToList();
        var said = (await store.GetStatementsAsync(ids, cancellation)).ToLookup(s => s.Entity, StringComparer.Ordinal);
        var named = (await store.GetPassagesAsync(ids, cancellation)).ToLookup(p => p.Entity, StringComparer.Ordinal);
        var projects = located
            .Where(l => year is null || named[l.Key].Any(p => p.Time.Year == year))
            .Select(l => Project(l.Value, said[l.Key].ToList(), year))
            .ToList();
        var groups = projects.GroupBy(p => p.Phase?.Phase ?? Phase.Mentioned)
            .OrderByDescending(g => g.Key.Rank() ?? (g.Key == Phase.Mentioned ? -2 : -1)).ThenBy(g => g.Key)
            .Select(g => new PhaseGroup(g.Key, [.. g.OrderBy(p => p.Entity.Id, CodePointComparer.Instance)]));
        return new AreaProjects(EntityRef.Of(area.Entity), year, projects.Count, [.. groups]);
    }

    private static AreaProject Project(Place place, List<Statement> said, int? year)
    {
        IEnumerable<int> years = year is { } one ? [one] : said.Select(s => s.Assertion.Year).Distinct().OrderDescending();
        foreach (var each in years)
        {
            var views = said.Where(s => s.Assertion.Year == each).Select(s => StatementView.Of(s, null)).ToList();
            if (PhaseReading.Of([.. views.Where(v => v.Tense == Tense.Plan)], [.. views.Where(v => v.Tense == Tense.Review)]) is { } phase)
                return new AreaProject(place.Entity, place.Within, each, phase, place.Evidence);
        }
        return new AreaProject(place.Entity, place.Within, year, null, place.Evidence);
    }

    private async Task<Dictionary<string, Place>> LocatedAsync(EntityRecord area, CancellationToken cancellation)
    {
        var projects = new Dictionary<string, Place>(StringComparer.Ordinal);
        var places = new Dictionary<string, EntityRef>(StringComparer.Ordinal) { [area.Entity.Id] = EntityRef.Of(area.Entity) };
        List<string> frontier = [area.Entity.Id];
        for (var depth = 0; depth < Deepest && frontier.Count > 0; depth++)
        {
            var inside = (await store.GetRelationsAsync(frontier, cancellation))
                .Where(e => e.Type is RelationType.LocatedIn or RelationType.PartOf && frontier.Contains(e.To, StringComparer.Ordinal))
                .GroupBy(e => e.From, StringComparer.Ordinal)
                .ToList();
            var next = new List<string>();
            foreach (var edges in inside)
            {
                if (places.ContainsKey(edges.Key) || await store.GetEntityAsync(edges.Key, cancellation) is not { } record)
                    continue;
                if (record.Entity.Label == EntityLabel.Project)
                    projects.TryAdd(edges.Key, new Place(EntityRef.Of(record.Entity), places[edges.First().To], [.. edges.Select(e => e.Evidence)]));
                if (record.Entity.Label is EntityLabel.Area or EntityLabel.District)
                {
                    places.Add(edges.Key, EntityRef.Of(record.Entity));
                    next.Add(edges.Key);
                }
            }
            frontier = next;
        }
        return projects;
    }

    private sealed record Place(EntityRef Entity, EntityRef Within, ImmutableArray<Evidence> Evidence);
}
