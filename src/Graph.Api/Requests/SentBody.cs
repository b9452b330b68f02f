using System.Collections.Immutable;

namespace Graph.Api.Requests;

/// <summary>The body that a route takes.</summary>
/// <param name="MediaTypes">What it may be.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Example">One, or null when it is no text.</param>
internal sealed record SentBody(ImmutableArray<string> MediaTypes, string Description, string? Example)
{
    /// <summary>A form with one file.</summary>
    public const string Form = "multipart/form-data";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>A report.</summary>
    public static readonly SentBody Report = new(
        ["text/plain", "text/markdown", "text/html", "application/xhtml+xml", "application/pdf", Word, "application/octet-stream", Form],
        "The file itself, or a form with one file. What it is, is told by its first bytes and the ending of its name.", null);

    /// <summary>A curation file, or lines of one.</summary>
    public static readonly SentBody Curation = new(
        ["text/tab-separated-values", "text/plain"],
        "One decision a line, tab-separated: `same A B`, `distinct A B`, `label A L` or `ignore A`, then the reason; A and B are `district-code/name`. UTF-8.",
        "distinct\t310104/天桥连廊四期\t310104/天桥连廊五期\t两期工程\n");
}
