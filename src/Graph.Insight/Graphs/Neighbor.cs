using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Model;

namespace Graph.Insight.Graphs;

/// <summary>Which way a relation goes.</summary>
public enum Direction
{
    /// <summary>From the entity asked for to the other.</summary>
    Out,

    /// <summary>From the other to the entity asked for.</summary>
    In,
}

/// <summary>An entity that stands in a relation to the one asked for.</summary>
/// <param name="Entity">The other entity.</param>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Direction">Which way.</param>
/// <param name="By">Whether passages say so, or the names alone.</param>
/// <param name="Years">The years that the passages speak of.</param>
/// <param name="Count">How many passages say so.</param>
/// <param name="Evidence">The passages; none when the names say so.</param>
public sealed record Neighbor(
    EntityRef Entity, RelationType Relation, Direction Direction, PartSource By, ImmutableArray<int> Years, int Count, ImmutableArray<Evidence> Evidence);

/// <summary>The shortest ways from one entity to another.</summary>
/// <param name="From">Where they begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="Length">How many steps they have; null when there is no way of the length allowed.</param>
/// <param name="Paths">The ways, the one with the most passages first.</param>
/// <param name="Complete">Whether all of that length are shown, and none was left out because too many entities lay on the way.</param>
public sealed record PathAnswer(EntityRef From, EntityRef To, int? Length, ImmutableArray<GraphPath> Paths, bool Complete);

/// <summary>A way through the graph.</summary>
/// <param name="Nodes">The entities on it, both ends included.</param>
/// <param name="Steps">The edge of each step, in the direction in which the passage states it.</param>
public sealed record GraphPath(ImmutableArray<EntityRef> Nodes, ImmutableArray<GraphEdge> Steps);

/// <summary>What lies around an entity, for drawing.</summary>
/// <param name="Center">The entity.</param>
/// <param name="Nodes">The entities shown, the nearest first.</param>
/// <param name="Edges">The edges between them.</param>
/// <param name="Complete">Whether nothing was left out for the limit.</param>
public sealed record Neighborhood(EntityRef Center, ImmutableArray<NeighborhoodNode> Nodes, ImmutableArray<GraphEdge> Edges, bool Complete);

/// <summary>An entity in a drawing.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Depth">How many steps it is from the centre.</param>
/// <param name="Mentions">How often reports name it.</param>
/// <param name="Phases">The phases in which reports place it, of any year, in the order of the ontology.</param>
public sealed record NeighborhoodNode(EntityRef Entity, int Depth, int Mentions, ImmutableArray<PhaseYears> Phases);
