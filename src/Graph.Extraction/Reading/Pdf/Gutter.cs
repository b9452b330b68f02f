using UglyToad.PdfPig.Content;

namespace Graph.Extraction.Reading.Pdf;

/// <summary>The white strip between two columns of a page.</summary>
/// <param name="From">Its left edge.</param>
/// <param name="To">Its right edge.</param>
internal readonly record struct Gutter(double From, double To)
{
    private const int FewestRows = 8;

    // A strip narrower than this is a gap between words.
    private const double Narrowest = 8;

    // A headline over both columns crosses the strip; most rows do not, and have letters on both sides.
    private const double MostCrossing = 0.2;
    private const double FewestTwoSided = 0.6;

    public double Middle => (From + To) / 2;

    public bool IsCrossedBy(Letter letter) => letter.StartBaseLine.X < Middle && letter.EndBaseLine.X > Middle;

    /// <summary>The strip of a page in two columns, or null.</summary>
    public static Gutter? Of(List<List<Letter>> rows)
    {
        if (rows.Count < FewestRows)
            return null;
        var left = rows.Min(r => r[0].StartBaseLine.X);
        var right = rows.Max(r => r[^1].EndBaseLine.X);
        var width = (int)(right - left);
        if (width < 100)
            return null;
        // How many rows have a letter over each point of the page's width.
        var covered = new int[width + 2];
        foreach (var row in rows)
        {
            foreach (var at in row.SelectMany(l => Points(l, left, width)).Distinct())
                covered[at]++;
        }
        Gutter? widest = null;
        var most = (int)(rows.Count * MostCrossing);
        for (var i = width * 3 / 10; i < width * 7 / 10;)
        {
            var end = i;
            while (end < width * 7 / 10 && covered[end] <= most)
                end++;
            if (end - i >= Math.Max(Narrowest, (widest?.To - widest?.From) ?? 0))
                widest = new Gutter(left + i, left + end);
            i = end + 1;
        }
        return widest is { } found && rows.Count(r => IsTwoSided(r, found)) >= rows.Count * FewestTwoSided ? found : null;
    }

    private static bool IsTwoSided(List<Letter> row, Gutter gutter) =>
        row.Exists(l => l.EndBaseLine.X < gutter.Middle) && row.Exists(l => l.StartBaseLine.X > gutter.Middle) && !row.Exists(gutter.IsCrossedBy);

    private static IEnumerable<int> Points(Letter letter, double left, int width)
    {
        var from = Math.Clamp((int)(letter.StartBaseLine.X - left), 0, width);
        var to = Math.Clamp((int)(letter.EndBaseLine.X - left), from, width);
        return Enumerable.Range(from, to - from + 1);
    }
}
