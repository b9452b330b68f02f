using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Districts;

/// <summary>All that the reports of one district say and name, laid out by entity, read once for one answer.</summary>
internal sealed class DistrictBook
{
    private readonly ILookup<string, Statement> _said;
    private readonly ILookup<string, Passage> _named;

    private DistrictBook(DistrictStatements said, IEnumerable<Passage> passages)
    {
        Said = said;
        _said = said.Statements.ToLookup(s => s.Entity, StringComparer.Ordinal);
        _named = passages.ToLookup(p => p.Entity, StringComparer.Ordinal);
    }

    /// <summary>What is said, with the entities and the calendar.</summary>
    public DistrictStatements Said { get; }

    /// <summary>The entities that its reports name, by id.</summary>
    public IEnumerable<EntityRecord> Entities => Said.Entities.Values.Where(e => _named.Contains(e.Entity.Id));

    /// <summary>Reads the book of a district.</summary>
    public static async Task<DistrictBook> ReadAsync(IGraphStore store, string scope, CancellationToken cancellation)
    {
        var said = await DistrictStatements.ReadAsync(store, scope, cancellation);
        var passages = await store.GetPassagesAsync([.. said.Entities.Keys], cancellation);
        return new DistrictBook(
            said, passages.Where(p => string.Equals(said.Calendar.ScopeOf(p.Evidence.Document), scope, StringComparison.Ordinal)));
    }

    /// <summary>What the reports say of an entity, in the order of the store.</summary>
    public IEnumerable<Statement> Statements(string entity) => _said[entity];

    /// <summary>The passages that name an entity.</summary>
    public IEnumerable<Passage> Passages(string entity) => _named[entity];

    /// <summary>The passages that name an entity in a section on this year.</summary>
    public IEnumerable<Passage> Passages(string entity, int year) => _named[entity].Where(p => p.Time.Year == year);

    /// <summary>The first year in which an entity is named, or null.</summary>
    public int? FirstYear(string entity) => _named[entity].Select(p => p.Time.Year).Min();

    /// <summary>Where an entity stood in a year; null when nothing says so.</summary>
    public YearPhase? Phase(string entity, int year)
    {
        var said = _said[entity].Where(s => s.Assertion.Year == year).ToList();
        return PhaseReading.Of(Views(said, Tense.Plan), Views(said, Tense.Review));
    }

    /// <summary>The last year before another on which a report of the district is held, or null.</summary>
    public int? YearBefore(int year) => Said.Calendar.YearsOf(Said.Scope).Where(y => y < year).Select(y => (int?)y).LastOrDefault();

    private static ImmutableArray<StatementView> Views(List<Statement> said, Tense tense) =>
        [.. said.Where(s => s.Assertion.Tense == tense).Select(s => StatementView.Of(s, null))];
}
