using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Insight.Areas;

/// <summary>The projects of an area, by where they stand.</summary>
/// <param name="Area">The area.</param>
/// <param name="Year">The year asked for; null for where each stood last.</param>
/// <param name="Total">How many projects.</param>
/// <param name="Phases">The projects by phase, the furthest first, those that are only named last.</param>
public sealed record AreaProjects(EntityRef Area, int? Year, int Total, ImmutableArray<PhaseGroup> Phases);

/// <summary>The projects that stand at one phase.</summary>
/// <param name="Phase">The phase; <c>Mentioned</c> where nothing more is said.</param>
/// <param name="Projects">The projects, by id.</param>
public sealed record PhaseGroup(Phase Phase, ImmutableArray<AreaProject> Projects);

/// <summary>A project of an area.</summary>
/// <param name="Entity">The project.</param>
/// <param name="Within">The place in which passages say that it lies: the area itself, or one that lies in it.</param>
/// <param name="Year">The year in which it stood so; null when no year is told.</param>
/// <param name="Phase">Where it stood; null when nothing says so.</param>
/// <param name="Evidence">The passages that say where it lies.</param>
public sealed record AreaProject(EntityRef Entity, EntityRef Within, int? Year, YearPhase? Phase, ImmutableArray<Evidence> Evidence);
