using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Insight.Graphs;
using Graph.Model;

namespace Graph.Insight.Districts;

/// <summary>One year of a district's reports against another.</summary>
/// <param name="District">The district.</param>
/// <param name="From">The earlier year.</param>
/// <param name="To">The later year.</param>
/// <param name="FromHeld">Whether a report on the earlier year is held.</param>
/// <param name="ToHeld">Whether a report on the later year is held.</param>
/// <param name="Appeared">Named in the later year only.</param>
/// <param name="Vanished">Named in the earlier year only.</param>
/// <param name="MovedOn">Named in both, standing elsewhere.</param>
/// <param name="Stayed">Named in both, and nothing says that it stands elsewhere.</param>
/// <param name="Graph">The graph of both years, each node and edge marked; of the entities listed, with the edges to those of the pages before.</param>
/// <param name="NextCursor">What to ask with for what follows in each list; null when all have ended.</param>
public sealed record YearDiff(
    DistrictRef District,
    int From,
    int To,
    bool FromHeld,
    bool ToHeld,
    Listing<EntityChange> Appeared,
    Listing<EntityChange> Vanished,
    Listing<EntityChange> MovedOn,
    Listing<EntityChange> Stayed,
    DiffGraph Graph,
    string? NextCursor);

/// <summary>The graph of two years.</summary>
/// <param name="Nodes">Its entities.</param>
/// <param name="Edges">The relations between them, and from and to those of the pages before, that passages of either year state, or that names tell.</param>
public sealed record DiffGraph(ImmutableArray<DiffNode> Nodes, ImmutableArray<DiffEdge> Edges);

/// <summary>A marked node.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Phases">The phases in which reports of any district place it, of any year, in the order of the ontology.</param>
public sealed record DiffNode(EntityRef Entity, Change Change, ImmutableArray<PhaseYears> Phases);

/// <summary>A marked edge: appeared, vanished or stayed.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Change">What became of it.</param>
public sealed record DiffEdge(GraphEdge Edge, Change Change);
