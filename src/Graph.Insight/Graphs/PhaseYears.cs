using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Insight.Graphs;

/// <summary>A phase in which reports place an entity, planned or reported.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Years">The years of which it is said, ascending.</param>
public sealed record PhaseYears(Phase Phase, ImmutableArray<int> Years);
