using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>
/// Finds the page numbers that a print left in the text, so that they count as white space: a number between dashes (— 12 —), 第12页, or plain numbers on
/// lines of their own that count up page by page. A number alone that does not count up is a cell of a table.
/// </summary>
internal static class PageNumbers
{
    private const int HighestPage = 400;
    private const int FewestPages = 3;

    // Pages have this many units between them at least; the numbered rows of a table do not.
    private const int ShortestPage = 250;

    /// <summary>The stretches of the raw text that are page numbers, in order.</summary>
    public static List<Span> In(string raw)
    {
        var found = new List<Span>();
        var plain = new List<(Span Span, int Number)>();
        var start = 0;
        while (start < raw.Length)
        {
            var length = raw.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? raw.Length : start + length;
            if (end - start is > 0 and <= 30 && NumberOf(raw.AsSpan(start, end - start), out var marked) is { } number)
            {
                if (marked)
                    found.Add(new Span(start, end));
                else
                    plain.Add((new Span(start, end), number));
            }
            start = end + 1;
        }
        var run = LongestRun(plain);
        if (run.Count >= FewestPages)
            found.AddRange(run);
        found.Sort();
        return found;
    }

    private static int? NumberOf(ReadOnlySpan<char> line, out bool marked)
    {
        var core = line.Trim();
        var inner = core.Trim("-—－–―·•~ \u3000");
        marked = inner.Length < core.Length;
        if (inner.StartsWith("第") && inner.EndsWith("页"))
        {
            marked = true;
            inner = inner[1..^1].Trim();
        }
        if (inner.Length is 0 or > 3 || inner.IndexOfAnyExceptInRange('0', '9') >= 0)
            return null;
        var number = int.Parse(inner, System.Globalization.CultureInfo.InvariantCulture);
        // -5 may be a decline; a page has a dash on both sides.
        marked &= core[^1] is < '0' or > '9';
        return number is > 0 and <= HighestPage ? number : null;
    }

    private static List<Span> LongestRun(List<(Span Span, int Number)> plain)
    {
        var best = new List<Span>();
        for (var i = 0; i < plain.Count && plain.Count - i > best.Count; i++)
        {
            var run = new List<Span> { plain[i].Span };
            var (place, number) = (plain[i].Span.End, plain[i].Number);
            foreach (var (span, next) in plain.Skip(i + 1))
            {
                if (next != number + 1 || span.Start - place < ShortestPage)
                    continue;
                run.Add(span);
                (place, number) = (span.End, next);
            }
            if (run.Count > best.Count)
                best = run;
        }
        return best;
    }
}
