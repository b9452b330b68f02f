using System.Diagnostics.CodeAnalysis;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>Why a file gave no report.</summary>
public enum ReadFailureCode
{
    /// <summary>The file has no bytes, or nothing but white space.</summary>
    Empty,

    /// <summary>The bytes are no text in any encoding that the program reads.</summary>
    Binary,

    /// <summary>The file repeats one character.</summary>
    Monotone,

    /// <summary>The file is far longer than any report.</summary>
    TooLarge,

    /// <summary>The file is text, but holds no government report.</summary>
    NoReport,

    /// <summary>Neither the text nor a side file tells whose report it is.</summary>
    NoDistrict,

    /// <summary>The file begins like a .docx or .pdf but cannot be opened as one.</summary>
    BrokenDocument,

    /// <summary>The format is known by name, but not read.</summary>
    UnsupportedFormat,

    /// <summary>A .pdf that holds pictures of pages and no text.</summary>
    PicturesOnly,
}

/// <summary>Why a file gave no report, with a sentence that says what to do.</summary>
/// <param name="Code">The kind of failure.</param>
/// <param name="Message">The sentence.</param>
public sealed record ReadFailure(ReadFailureCode Code, LocalizedText Message);

/// <summary>What reading a file gives: a report, or the reason why there is none.</summary>
public sealed class ReadResult
{
    private ReadResult(Report? report, ReadFailure? failure) => (Report, Failure) = (report, failure);

    /// <summary>The report, or null.</summary>
    public Report? Report { get; }

    /// <summary>Why there is none, or null.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>Whether there is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Report is not null;

    /// <summary>A report was read.</summary>
    public static ReadResult Of(Report report) => new(report, null);

    /// <summary>No report was read.</summary>
    public static ReadResult Of(ReadFailure failure) => new(null, failure);
}
