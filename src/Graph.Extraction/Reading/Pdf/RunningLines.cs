using System.Text;

namespace Graph.Extraction.Reading.Pdf;

/// <summary>Finds what is printed on every page around the text: headers, footers and page numbers, the same but for their digits at the same height.</summary>
internal static class RunningLines
{
    // Headers and footers have so many lines at most.
    private const int Deepest = 3;

    // How far the same line may move from page to page, in points.
    private const double SameHeight = 3;

    // Even and odd pages may differ, and a first page may have none.
    private const double FewestPages = 0.4;

    /// <summary>The pages without them.</summary>
    public static List<List<PdfLine>> Without(List<List<PdfLine>> pages)
    {
        var places = pages.Select(Outermost).ToList();
        return [.. pages.Select((page, i) => page.Where(line => !places[i].Contains(line) || !Runs(line, i, places)).ToList())];
    }

    private static bool Runs(PdfLine line, int page, List<HashSet<PdfLine>> places)
    {
        var shape = Shape(line.Text);
        if (places.Count == 1)
            return shape is "-#-" or "第#页" or "第#页共#页" or "#/#";
        var same = places.Where((_, i) => i != page)
            .Count(lines => lines.Any(other => Math.Abs(other.Base - line.Base) <= SameHeight && string.Equals(Shape(other.Text), shape, StringComparison.Ordinal)));
        return same >= 1 && same + 1 >= places.Count * FewestPages;
    }

    private static HashSet<PdfLine> Outermost(List<PdfLine> page)
    {
        var fromTop = page.OrderByDescending(line => line.Base).ToList();
        return [.. fromTop.Take(Deepest), .. fromTop.TakeLast(Deepest)];
    }

    /// <summary>The text without blanks, each number a <c>#</c> and each dash the same.</summary>
    private static string Shape(string text)
    {
        var shape = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            var drawn = char.IsDigit(c) ? '#' : c is '—' or '–' or '－' or '―' or '·' ? '-' : c;
            if (shape.Length == 0 || drawn is not ('#' or '-') || shape[^1] != drawn)
                shape.Append(drawn);
        }
        return shape.ToString();
    }
}
