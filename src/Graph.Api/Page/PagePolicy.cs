namespace Graph.Api.Page;

/// <summary>Marks what belongs to the page, which may run its own scripts and ask this API; nothing inline, nothing from elsewhere.</summary>
internal sealed record PagePolicy
{
    /// <summary>
    /// The policy. What the chart and graph libraries would write as style elements stands in the page's own files; pictures may be made by the page, to be saved.
    /// </summary>
    public const string Text =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}
