using System.Collections.Immutable;

namespace Graph.Insight.Paging;

/// <summary>One page of several lists that are paged together.</summary>
/// <param name="Items">What stands on it, list by list.</param>
/// <param name="Seen">What stands on it and on the pages before it, of all lists.</param>
/// <param name="NextCursor">What to ask with for the page after this one; null when every list has ended.</param>
internal sealed record EachPage<T>(ImmutableArray<ImmutableArray<T>> Items, ImmutableArray<T> Seen, string? NextCursor);
