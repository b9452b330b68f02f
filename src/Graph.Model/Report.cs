using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>One report as Reading hands it on: its text, what is known of it, and its sentences with their place in time.</summary>
/// <param name="Key">The path relative to the argument it was given under, with <c>/</c> between folders.</param>
/// <param name="Sha256">The hash of the file's bytes, 64 lower-case hex digits.</param>
/// <param name="Raw">The stored text; every offset counts UTF-16 units in it.</param>
/// <param name="Metadata">Title, issuer, district, date, kind and years, each with where it was taken from.</param>
/// <param name="Sections">The headings and the stretches they govern, in the order of the text; never empty.</param>
/// <param name="Sentences">The sentences of the report, debris left out, in the order of the text.</param>
/// <param name="Warnings">What a reader should know, such as a heading with the wrong year, in English and Chinese.</param>
public sealed record Report(
    string Key,
    string Sha256,
    string Raw,
    ReportMetadata Metadata,
    ImmutableArray<Section> Sections,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<LocalizedText> Warnings)
{
    /// <summary>
    /// A hash of all that the facts depend on: the bytes, what a side file sets, and the version of the program.
    /// Facts with an equal fingerprint need not be read again. Empty when nobody set it.
    /// </summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Where each page begins in <see cref="Raw"/>; empty for a format without pages.</summary>
    public ImmutableArray<int> Pages { get; init; } = [];

    /// <summary>The page, from 1, on which a unit of the text stands; null for a format without pages.</summary>
    public int? PageOf(int offset) => PageOf(Pages, offset);

    /// <summary>The page on which a unit stands, where the pages begin at these offsets.</summary>
    public static int? PageOf(ImmutableArray<int> pages, int offset) =>
        pages.IsDefaultOrEmpty ? null : pages.BinarySearch(offset) is var at && at >= 0 ? LastAt(pages, at) : ~at;

    // An empty page begins where the next one does.
    private static int LastAt(ImmutableArray<int> pages, int at)
    {
        while (at + 1 < pages.Length && pages[at + 1] == pages[at])
            at++;
        return at + 1;
    }
}

/// <summary>What kind of report a document is.</summary>
public enum ReportKind
{
    /// <summary>A government work report (政府工作报告).</summary>
    Work,

    /// <summary>A report on the plan of economic and social development (国民经济和社会发展计划…报告).</summary>
    Plan,
}

/// <summary>Where a value was taken from.</summary>
public enum ValueOrigin
{
    /// <summary>The text of the report says it.</summary>
    Text,

    /// <summary>An entry of <c>corpus.json</c> sets it.</summary>
    Corpus,

    /// <summary>A side file <c>NAME.ext.json</c> sets it, or who sent the document.</summary>
    SideFile,
}

/// <summary>A value with where it was taken from.</summary>
public sealed record Sourced<T>(T Value, ValueOrigin Origin);

/// <summary>A division that a report or a name belongs to.</summary>
/// <param name="Name">Its name as it stands (徐汇区).</param>
/// <param name="Code">Its division code (2, 4, 6 or 9 digits), or null when the table of divisions lacks it.</param>
public sealed record DistrictRef(string Name, string? Code)
{
    /// <summary>What an entity id uses as scope: the code, or else the name.</summary>
    public string Scope => Code ?? Name;
}

/// <summary>What is known of a report. A value that the text does not say, and no file sets, is null; nothing is guessed.</summary>
/// <param name="Title">The title as printed, white space removed.</param>
/// <param name="Issuer">The body that gives the report (徐汇区人民政府).</param>
/// <param name="District">The division that the report is about.</param>
/// <param name="Date">The day on which it was given.</param>
/// <param name="Kind">Work report or plan report.</param>
/// <param name="ReviewYear">The year it looks back on.</param>
/// <param name="PlanYear">The year it looks ahead to.</param>
public sealed record ReportMetadata(
    Sourced<string>? Title,
    Sourced<string>? Issuer,
    Sourced<DistrictRef>? District,
    Sourced<DateOnly>? Date,
    Sourced<ReportKind>? Kind,
    Sourced<int>? ReviewYear,
    Sourced<int>? PlanYear);

/// <summary>The time that a section speaks of.</summary>
/// <param name="Year">The year spoken about (of a span, the last year looked back on, or the year planned); null when nothing tells.</param>
/// <param name="Tense">Looking back or ahead; null when nothing tells.</param>
/// <param name="From">The first year of a span that the section covers, else null.</param>
/// <param name="To">The last year of such a span, else null.</param>
public readonly record struct SectionTime(int? Year, Tense? Tense, int? From, int? To);

/// <summary>A heading and the stretch it governs.</summary>
/// <param name="Path">The headings from the outermost inwards, white space removed; empty for what stands before the first.</param>
/// <param name="Span">From the heading to the next heading of any level.</param>
/// <param name="Time">The time it speaks of.</param>
public sealed record Section(ImmutableArray<string> Path, Span Span, SectionTime Time);
