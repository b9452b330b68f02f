using System.Collections.Immutable;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Graphs;

/// <summary>Reads in which phases reports place entities, so that a drawing can be narrowed by phase as a search is.</summary>
internal sealed class PhaseYearsReader(IGraphStore store)
{
    /// <summary>The phases of each of these entities with their years, in the order of the ontology; none of one of which nothing is said.</summary>
    /// <remarks>By the same statements by which a search finds who stands in a phase (<see cref="Entities.EntityQuery.Phase"/>).</remarks>
    public async Task<Func<string, ImmutableArray<PhaseYears>>> OfAsync(IReadOnlyCollection<string> entities, CancellationToken cancellation)
    {
        var said = (await store.GetStatementsAsync(entities, cancellation)).ToLookup(s => s.Entity, s => s.Assertion, StringComparer.Ordinal);
        return entity => Of(said[entity]);
    }

    private static ImmutableArray<PhaseYears> Of(IEnumerable<Assertion> said) =>
    [
        .. said.GroupBy(a => a.Phase).OrderBy(g => g.Key).Select(g => new PhaseYears(g.Key, [.. g.Select(a => a.Year).Distinct().Order()])),
    ];
}
