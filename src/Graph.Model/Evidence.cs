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

    /// <summary>Whether it is the same passage; the headings are compared one by one, since a store reads them anew with each answer.</summary>
    /// <param name="other">Another passage.</param>
    public bool Equals(Evidence? other) =>
        other is not null && Start == other.Start && End == other.End && Page == other.Page && Date == other.Date
        && string.Equals(Document, other.Document, StringComparison.Ordinal) && string.Equals(Title, other.Title, StringComparison.Ordinal)
        && string.Equals(Quote, other.Quote, StringComparison.Ordinal) && Section.SequenceEqual(other.Section, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, Start, End);
}
