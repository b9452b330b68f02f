using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Graph.Extraction.Reading.Pdf;

/// <summary>The text of a .pdf in reading order: a line for each paragraph, a form feed between pages; headers, footers and page numbers left out.</summary>
internal static class PdfText
{
    // A page with fewer letters is a picture with a stamp.
    private const int FewestLettersOnPage = 10;

    /// <summary>The text, or why there is none.</summary>
    public static (SourceText? Text, ReadFailure? Failure) Read(byte[] bytes)
    {
        List<List<PdfLine>> pages;
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            pages = [.. document.GetPages().Select(PageReader.Lines)];
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, ReadFailures.LockedPdf);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A damaged file fails in as many ways as there are parsers of its parts.
            return (null, ReadFailures.BrokenPdf);
        }
        return pages.Count == 0 || !HasText(pages) ? (null, ReadFailures.PicturesOnly) : (Join(RunningLines.Without(pages)), null);
    }

    // Fonts without a table of characters give private or control characters: to a reader that is a picture too.
    private static bool HasText(List<List<PdfLine>> pages)
    {
        var (letters, strange) = (0, 0);
        foreach (var c in pages.SelectMany(page => page).SelectMany(line => line.Text))
        {
            letters++;
            if (c is '\ufffd' || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                strange++;
        }
        return letters >= FewestLettersOnPage * pages.Count && strange * 3 < letters;
    }

    private static SourceText Join(List<List<PdfLine>> pages)
    {
        var raw = new StringBuilder();
        var read = new StringBuilder();
        var starts = ImmutableArray.CreateBuilder<int>(pages.Count);
        (PdfLine Line, Paragraphs Column)? last = null;
        foreach (var page in pages)
        {
            var columns = Paragraphs.Columns(page);
            var first = page.Count > 0 ? page[0] : null;
            if (starts.Count > 0)
            {
                // A paragraph that goes on over the page is read on; in the text as stored the page ends there.
                raw.Append('\f');
                read.Append(first is not null && last is { } before && Paragraphs.GoesOn(before.Line, before.Column, first, columns[first.Column]) ? ' ' : '\f');
            }
            starts.Add(raw.Length);
            foreach (var line in page)
            {
                if (line != first && last is { } above)
                {
                    var between = !Paragraphs.GoesOn(above.Line, above.Column, line, columns[line.Column]) ? "\n"
                        : char.IsAsciiLetter(raw[^1]) && char.IsAsciiLetter(line.Text[0]) ? " " : "";
                    raw.Append(between);
                    read.Append(between);
                }
                raw.Append(line.Text);
                read.Append(line.Text);
                last = (line, columns[line.Column]);
            }
        }
        return new SourceText(raw.ToString(), read.ToString(), starts.MoveToImmutable());
    }
}
