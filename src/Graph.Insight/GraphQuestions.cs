using System.Collections.Immutable;
using Graph.Insight.Areas;
using Graph.Insight.Comparisons;
using Graph.Insight.Graphs;
using Graph.Insight.Indicators;
using Graph.Insight.Paging;
using Graph.Insight.Suggestions;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight;

/// <summary>The questions about how entities, areas and districts stand to one another, one method each.</summary>
public sealed class GraphQuestions
{
    private readonly IGraphStore _store;
    private readonly RevisionCache<IndicatorIndex> _indicators;

    internal GraphQuestions(IGraphStore store, RevisionCache<IndicatorIndex> indicators) => (_store, _indicators) = (store, indicators);

    /// <summary>What stands in a relation to an entity, of one label and stated of one year where asked for.</summary>
    public Task<Page<Neighbor>> NeighborsAsync(
        EntityRecord entity, EntityLabel? label, int? year, PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(page);
        return new NeighborReader(_store).ListAsync(entity, label, year, page, cancellation);
    }

    /// <summary>The shortest ways from one entity to another, of at most <paramref name="maxLength"/> steps.</summary>
    public Task<PathAnswer> PathsAsync(EntityRecord from, EntityRecord to, int maxLength, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new PathFinder(_store).FindAsync(from, to, maxLength, cancellation);
    }

    /// <summary>What lies around an entity: at most <paramref name="limit"/> entities, up to <paramref name="depth"/> steps away.</summary>
    public Task<Neighborhood> AroundAsync(
        EntityRecord center, int depth, int? year, ImmutableArray<EntityLabel> labels, int limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(center);
        return new NeighborhoodReader(_store).ReadAsync(center, depth, year, labels, limit, cancellation);
    }

    /// <summary>The projects of an area by phase.</summary>
    public Task<AreaProjects> ProjectsAsync(EntityRecord area, int? year = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new AreaReader(_store).ReadAsync(area, year, cancellation);
    }

    /// <summary>Pairs of entities that may be one thing, of a district (by scope) or of all, with what speaks for and against.</summary>
    public Task<Page<Suggestion>> SuggestionsAsync(string? district, PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new SuggestionReader(_store).ListAsync(district, page, cancellation);
    }

    /// <summary>Districts side by side in one year; without a year, the last on which a report of each is held.</summary>
    /// <exception cref="ArgumentException">No district is given.</exception>
    public async Task<DistrictComparison> CompareAsync(
        ImmutableArray<DistrictRef> districts, int? year, EntityLabel? label, int limit, CancellationToken cancellation = default)
    {
        if (districts.IsDefaultOrEmpty)
            throw new ArgumentException("No district is given.", nameof(districts));
        return await new ComparisonReader(_store, await _indicators.GetAsync(cancellation)).ReadAsync(districts, year, label, limit, cancellation);
    }
}
