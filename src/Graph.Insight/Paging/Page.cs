using System.Collections.Immutable;

namespace Graph.Insight.Paging;

/// <summary>One page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Total">How many items the whole list has.</param>
/// <param name="NextCursor">What to ask with for the page after this one; null on the last.</param>
public sealed record Page<T>(ImmutableArray<T> Items, int Total, string? NextCursor);
