using System.Text;
using UglyToad.PdfPig.Content;

namespace Graph.Extraction.Reading.Pdf;

/// <summary>Puts the letters of a page together into lines, in the order in which they are read: columns one after the other.</summary>
internal static class PageReader
{
    // In shares of the size of the letters.
    private const double SameLine = 0.5;
    private const double Blank = 0.6;
    private const double LatinBlank = 0.2;

    /// <summary>The lines.</summary>
    public static List<PdfLine> Lines(Page page)
    {
        var letters = Printed(page);
        var rows = Rows(letters);
        var gutter = Gutter.Of(rows);
        if (gutter is not { } cut)
            return [.. rows.Select(row => LineOf(row, 0))];

        var lines = new List<PdfLine>();
        List<PdfLine> left = [], right = [];
        var column = 0;
        foreach (var row in rows)
        {
            if (row.Any(l => cut.IsCrossedBy(l)))
            {
                EndColumns();
                lines.Add(LineOf(row, column));
                continue;
            }
            var parts = row.ToLookup(l => l.StartBaseLine.X < cut.Middle);
            if (parts.Contains(true))
                left.Add(LineOf([.. parts[true]], column + 1));
            if (parts.Contains(false))
                right.Add(LineOf([.. parts[false]], column + 2));
        }
        EndColumns();
        return lines;

        void EndColumns()
        {
            lines.AddRange(left);
            lines.AddRange(right);
            left.Clear();
            right.Clear();
            column += 3;
        }
    }

    /// <summary>Letters that can be seen and read along the line; what is printed twice to look bold counts once, and what is turned is a stamp.</summary>
    private static List<Letter> Printed(Page page)
    {
        var seen = new HashSet<(string, double, double)>();
        return [.. page.Letters.Where(l =>
            l.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(l.Value)
            && seen.Add((l.Value, Math.Round(l.StartBaseLine.X), Math.Round(l.StartBaseLine.Y))))];
    }

    private static List<List<Letter>> Rows(List<Letter> letters)
    {
        var rows = new List<List<Letter>>();
        foreach (var letter in letters.OrderByDescending(l => l.StartBaseLine.Y).ThenBy(l => l.StartBaseLine.X))
        {
            if (rows.Count == 0 || rows[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y > SizeOf(rows[^1][0]) * SameLine)
                rows.Add([]);
            rows[^1].Add(letter);
        }
        foreach (var row in rows)
            row.Sort((a, b) => a.StartBaseLine.X.CompareTo(b.StartBaseLine.X));
        return rows;
    }

    private static PdfLine LineOf(List<Letter> letters, int column)
    {
        var text = new StringBuilder();
        Letter? before = null;
        foreach (var letter in letters)
        {
            if (before is not null)
            {
                var gap = letter.StartBaseLine.X - before.EndBaseLine.X;
                var latin = char.IsAsciiLetter(before.Value[^1]) || char.IsAsciiLetter(letter.Value[0]);
                if (gap > SizeOf(letter) * (latin ? LatinBlank : Blank))
                    text.Append(' ');
            }
            text.Append(Glyphs.Read(letter.Value));
            before = letter;
        }
        return new PdfLine(
            text.ToString(), letters[0].StartBaseLine.X, letters[^1].EndBaseLine.X, letters[0].StartBaseLine.Y, letters.Max(SizeOf), column);
    }

    internal static double SizeOf(Letter letter) => letter.PointSize > 0 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
}
