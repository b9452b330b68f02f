using System.Collections.Immutable;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Documents;

/// <summary>A document in a list: what is known of it, where each value was taken from, and what was found in it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Issuer">The body that gives it, or null.</param>
/// <param name="District">The division that it is about, or null.</param>
/// <param name="Date">The day on which it was given, or null.</param>
/// <param name="Kind">Work report or plan report, or null.</param>
/// <param name="Review">The year it looks back on, or null.</param>
/// <param name="Plan">The year it looks ahead to, or null.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Length">UTF-16 units of its text.</param>
/// <param name="Warnings">What a reader should know, in English and Chinese.</param>
/// <param name="Counts">What was found in it.</param>
public sealed record DocumentView(
    string Id,
    Sourced<string>? Title,
    Sourced<string>? Issuer,
    Sourced<DistrictRef>? District,
    Sourced<DateOnly>? Date,
    Sourced<ReportKind>? Kind,
    Sourced<int>? Review,
    Sourced<int>? Plan,
    string Sha256,
    int Length,
    ImmutableArray<LocalizedText> Warnings,
    DocumentCounts Counts)
{
    internal static DocumentView Of(DocumentRecord document)
    {
        var known = document.Metadata;
        return new DocumentView(
            document.Key,
            known.Title,
            known.Issuer,
            known.District,
            known.Date,
            known.Kind,
            known.ReviewYear,
            known.PlanYear,
            document.Sha256,
            document.Length,
            document.Warnings,
            new DocumentCounts(document.Sections.Length, document.Mentions, document.Assertions, document.Observations, document.Relations));
    }
}

/// <summary>What was found in a document.</summary>
/// <param name="Sections">Sections.</param>
/// <param name="Mentions">Mentions of entities.</param>
/// <param name="Assertions">Statements of what became, or will become, of them.</param>
/// <param name="Observations">Numbers that measure something.</param>
/// <param name="Relations">Relations between entities.</param>
public sealed record DocumentCounts(int Sections, int Mentions, int Assertions, int Observations, int Relations);

/// <summary>A document with its sections.</summary>
/// <param name="Document">What is known of it.</param>
/// <param name="Sections">Its sections, in the order of the text.</param>
public sealed record DocumentDetail(DocumentView Document, ImmutableArray<SectionView> Sections);

/// <summary>A section of a document.</summary>
/// <param name="Path">The headings from the outermost inwards.</param>
/// <param name="Start">The first UTF-16 unit of it in the text.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Year">The year spoken of, or null.</param>
/// <param name="Tense">Looking back or ahead, or null.</param>
/// <param name="From">The first year of a span that it covers, or null.</param>
/// <param name="To">The last year of such a span, or null.</param>
public sealed record SectionView(ImmutableArray<string> Path, int Start, int End, int? Year, Tense? Tense, int? From, int? To)
{
    internal static SectionView Of(Section section) => new(
        section.Path, section.Span.Start, section.Span.End, section.Time.Year, section.Time.Tense, section.Time.From, section.Time.To);
}

/// <summary>The text of a document with the names in it.</summary>
/// <param name="Document">Its key.</param>
/// <param name="Text">Its text; every offset counts UTF-16 units in it.</param>
/// <param name="Spans">Where entities are named, in the order of the text.</param>
public sealed record DocumentText(string Document, string Text, ImmutableArray<TextSpan> Spans);

/// <summary>A stretch of text that names an entity.</summary>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Label">What the name names.</param>
/// <param name="Entity">The id of the entity.</param>
/// <param name="Name">The full name.</param>
public sealed record TextSpan(int Start, int End, EntityLabel Label, string Entity, string Name);
