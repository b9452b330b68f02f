using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Model;

namespace Graph.Insight.Timelines;

/// <summary>Year by year, what the reports planned and reported of an entity and of its parts.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="From">The first year shown; null when the reports tell no year of it.</param>
/// <param name="To">The last year shown; null likewise.</param>
/// <param name="Years">Every year from the first to the last, also those of which nothing is said.</param>
public sealed record Timeline(EntityRef Entity, ImmutableArray<PartLink> Parts, int? From, int? To, ImmutableArray<TimelineYear> Years);

/// <summary>One year of a timeline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Phase">Where it stood; null when nothing says so.</param>
/// <param name="Planned">What reports that look ahead to the year say, by document and place.</param>
/// <param name="Reported">What reports that look back on the year say, by document and place.</param>
/// <param name="Plan">Whether a report that looks ahead to the year is held, and names it.</param>
/// <param name="Review">Whether a report that looks back on the year is held, and names it.</param>
/// <param name="Missing"><c>notNamed</c> or <c>noReport</c> in a year in which no report names it; null in a year in which one does.</param>
public sealed record TimelineYear(
    int Year,
    YearPhase? Phase,
    ImmutableArray<StatementView> Planned,
    ImmutableArray<StatementView> Reported,
    Coverage Plan,
    Coverage Review,
    Coverage? Missing);

/// <summary>Where an entity stood in a year: the last phase reported, else the last planned.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Planned">Whether it was only planned.</param>
/// <param name="Part">The part that stood there, when nothing is said of the entity itself; else null.</param>
/// <param name="Scope">The portion of which it is said, when nothing is said of the whole; else empty.</param>
/// <param name="Evidence">The passage.</param>
public sealed record YearPhase(Phase Phase, bool Planned, EntityRef? Part, string Scope, ImmutableArray<Evidence> Evidence);
