using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Model;

namespace Graph.Insight.Graphs;

/// <summary>How one entity stands to another, with every passage that says so.</summary>
/// <param name="From">The id of the entity it starts from.</param>
/// <param name="Type">How they stand to each other.</param>
/// <param name="To">The id of the entity it goes to.</param>
/// <param name="By">Whether passages say so, or the names alone.</param>
/// <param name="Years">The years that the passages speak of.</param>
/// <param name="Count">How many passages say so.</param>
/// <param name="Evidence">The passages; none when the names say so.</param>
public sealed record GraphEdge(
    string From, RelationType Type, string To, PartSource By, ImmutableArray<int> Years, int Count, ImmutableArray<Evidence> Evidence);
