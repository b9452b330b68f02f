namespace Graph.Extraction.Reading.Pdf;

/// <summary>Joins the lines of a column into paragraphs by what is seen: indents, short last lines, gaps, sizes.</summary>
internal sealed class Paragraphs
{
    // In sizes of letters.
    private const double Indent = 1.2;
    private const double ShortBy = 1.8;
    private const double OtherSize = 0.12;

    // In distances of lines.
    private const double Gap = 1.6;

    private readonly double _left;
    private readonly double _right;
    private readonly double _pitch;

    private Paragraphs(List<PdfLine> column)
    {
        _left = column.GroupBy(l => Math.Round(l.Left)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        _right = column.Select(l => l.Right).Order().ElementAt(column.Count * 9 / 10);
        var pitches = column.Zip(column.Skip(1), (a, b) => a.Base - b.Base).Where(p => p > 0).Order().ToList();
        _pitch = pitches.Count > 0 ? pitches[pitches.Count / 2] : double.MaxValue;
    }

    /// <summary>The columns of a page by their number.</summary>
    public static Dictionary<int, Paragraphs> Columns(List<PdfLine> page) => page.GroupBy(l => l.Column).ToDictionary(g => g.Key, g => new Paragraphs([.. g]));

    /// <summary>Whether a line goes on in the next, which may stand in another column or on another page.</summary>
    public static bool GoesOn(PdfLine line, Paragraphs column, PdfLine next, Paragraphs nextColumn) =>
        Math.Abs(next.Size - line.Size) <= line.Size * OtherSize
        && next.Left < nextColumn._left + (next.Size * Indent)
        && line.Right > column._right - (line.Size * ShortBy)
        && (column != nextColumn || line.Base - next.Base < column._pitch * Gap);
}
