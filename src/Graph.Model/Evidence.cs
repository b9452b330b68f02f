using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>The passage that something was read from, with all that is needed to show it and to find it again.</summary>
/// <param name="Document">The document's key.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Date">The day on which it was given, or null.</param>
/// <param name="Section">The headings from the outermost inwards.</param>
/// <param name="Quote">The sentence, white space left out.</param>
/// <param name="Start">The first UTF-16 unit of the name (or number) in the raw text.</param>
/// <param name="End">The unit after its last.</param>
public sealed record Evidence(
    string Document, string? Title, DateOnly? Date, ImmutableArray<string> Section, string Quote, int Start, int End)
{
    /// <summary>The page, from 1, on which it begins; null where the document has no pages.</summary>
    public int? Page { get; init; }
}
