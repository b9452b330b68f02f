using AngleSharp.Dom;

namespace Graph.Extraction.Reading.Html;

/// <summary>
/// Takes off a page what is not its text: scripts, forms, navigation, footers, link lists. An element with a good part of the page's running text stays,
/// whatever it is called: old sites lay whole pages into a form.
/// </summary>
internal static class Boilerplate
{
    private const int FewestLinks = 3;

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "map", "select", "textarea", "button", "input",
        "link", "meta", "title",
    };

    private static readonly HashSet<string> Around = new(StringComparer.OrdinalIgnoreCase) { "nav", "footer", "aside", "form", "dialog", "header" };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alert", "menu", "menubar", "toolbar",
    };

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "footer", "foot", "sidebar", "aside", "share", "sharing", "bdsharebuttonbox",
        "toolbar", "related", "recommend", "copyright", "banner", "search", "pager", "pagination", "comment", "comments", "qrcode", "weixin", "wechat", "popup",
        "login", "print", "fontsize", "hidden",
    };

    /// <summary>Takes it off.</summary>
    public static void Remove(IElement body)
    {
        foreach (var silent in body.QuerySelectorAll("*").Where(e => Silent.Contains(e.LocalName)).ToList())
            silent.Remove();
        var half = Prose.Of(body) / 2;
        foreach (var element in body.QuerySelectorAll("*").ToList())
        {
            if (element.ParentElement is not null && (IsAround(element) || IsHidden(element) || IsLinkList(element)) && Prose.Of(element) <= half)
                element.Remove();
        }
    }

    private static bool IsAround(IElement element) =>
        (Around.Contains(element.LocalName) && !(element.LocalName is "header" && element.Closest("article, main") is not null))
        || Roles.Contains(element.GetAttribute("role") ?? "")
        || StyleWords.Of(element).Any(Names.Contains);

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal) is var style
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private static bool IsLinkList(IElement element)
    {
        if (element.LocalName is not ("ul" or "ol" or "dl" or "div" or "table"))
            return false;
        var links = element.QuerySelectorAll("a[href]");
        return links.Length >= FewestLinks && links.Sum(Units) * 3 > Units(element) * 2;
    }

    private static int Units(IElement element) => element.TextContent.Count(c => !char.IsWhiteSpace(c));
}
