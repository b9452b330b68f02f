using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Insight.Districts;

/// <summary>What became of an entity from one year of reports to another.</summary>
public enum Change
{
    /// <summary>Named in the later year, not in the earlier.</summary>
    Appeared,

    /// <summary>Named in the earlier year, not in the later.</summary>
    Vanished,

    /// <summary>Named in both, and it stands elsewhere: another phase, or reported where it was planned.</summary>
    MovedOn,

    /// <summary>Named in both, and nothing says that it stands elsewhere.</summary>
    Stayed,
}

/// <summary>An entity in one year of reports beside another.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Before">Where it stood in the earlier year; null when nothing says so.</param>
/// <param name="After">Where it stood in the later year; null when nothing says so.</param>
/// <param name="Evidence">The passages: the first that names it in the earlier year and in the later.</param>
public sealed record EntityChange(EntityRef Entity, YearPhase? Before, YearPhase? After, ImmutableArray<Evidence> Evidence);

/// <summary>The beginning of a list that may be long.</summary>
/// <param name="Total">How many the whole list has.</param>
/// <param name="Items">The first of them.</param>
public sealed record Listing<T>(int Total, ImmutableArray<T> Items)
{
    internal static Listing<T> Of(IReadOnlyCollection<T> all, int limit) => new(all.Count, [.. all.Take(limit)]);
}
