using AngleSharp.Dom;

namespace Graph.Extraction.Reading.Html;

/// <summary>Finds the part of a page that holds the report: the innermost element with nearly all running text of the page.</summary>
internal static class MainPart
{
    // Less than all, since a copyright line under the report may be running text too.
    private const double NearlyAll = 0.98;

    // Of a page with little text one paragraph may hold it all.
    private const int FewestStretches = 5;

    private static readonly HashSet<string> HeadlineWords = new(StringComparer.Ordinal) { "title", "headline", "biaoti", "bt" };

    /// <summary>The part.</summary>
    public static IElement Of(IElement body)
    {
        var (part, prose) = (body, Prose.Of(body));
        while (prose > 0)
        {
            IElement? heavy = null;
            foreach (var child in part.Children)
            {
                if (Prose.Stretches(child).ToList() is { Count: >= FewestStretches } stretches && stretches.Sum() >= prose * NearlyAll)
                    (heavy, prose) = (child, stretches.Sum());
            }
            if (heavy is null)
                break;
            part = heavy;
        }
        return part;
    }

    /// <summary>Whether an element is a headline: a heading of HTML, or a block that the site's style calls one.</summary>
    public static bool IsHeadline(IElement block) =>
        block.LocalName is "h1" or "h2" or "h3" || StyleWords.Of(block).Any(HeadlineWords.Contains);
}
