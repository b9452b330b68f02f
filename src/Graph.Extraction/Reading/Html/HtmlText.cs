using AngleSharp.Html.Parser;

namespace Graph.Extraction.Reading.Html;

/// <summary>The text of a web page without what stands around the report: its main part from the headline on, a line for each block and cell.</summary>
internal static class HtmlText
{
    /// <summary>The text.</summary>
    public static string Read(string html)
    {
        if (new HtmlParser().ParseDocument(html).Body is not { } body)
            return "";
        Boilerplate.Remove(body);
        var main = MainPart.Of(body);
        var lines = PageLines.Of(body);
        var first = lines.FindIndex(line => main.Contains(line.Block));
        if (first < 0)
            return "";
        var last = lines.FindLastIndex(line => main.Contains(line.Block));
        // The headline stands above the part that holds the text on most sites, and who spoke when between the two.
        var headline = lines.FindLastIndex(first, line => MainPart.IsHeadline(line.Block));
        return string.Join('\n', lines.Skip(headline < 0 ? first : headline).Take(last + 1 - (headline < 0 ? first : headline)).Select(line => line.Text));
    }
}
