using System.Collections.Immutable;

namespace Graph.Extraction.Reading;

/// <summary>The text of a file.</summary>
/// <param name="Raw">As it is stored; every offset counts in it.</param>
/// <param name="Read">As it is read: the same, unit for unit, with white space where <paramref name="Raw"/> has markup.</param>
/// <param name="Pages">Where each page begins in it; empty where the file has no pages.</param>
internal sealed record SourceText(string Raw, string Read, ImmutableArray<int> Pages)
{
    /// <summary>A text without markup and pages.</summary>
    public static SourceText Plain(string raw) => new(raw, raw, []);
}
