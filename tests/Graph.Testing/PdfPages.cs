using System.Globalization;
using System.Text;

namespace Graph.Testing;

/// <summary>
/// Writes a .pdf for a test: lines at the places that the test says, in a font that names each character by its code and is not embedded, as many
/// official papers have it.
/// <code>new PdfPages().Page().Line(72, 780, "政府工作报告", 22).Page().Line(72, 780, "一、2019年工作回顾").Build()</code>
/// </summary>
public sealed class PdfPages
{
    /// <summary>The width of a page in points.</summary>
    public const double Width = 595;

    /// <summary>The height of a page in points.</summary>
    public const double Height = 842;

    private readonly List<StringBuilder> _pages = [];

    /// <summary>Begins a page.</summary>
    public PdfPages Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Prints a line; its first letter stands at <paramref name="left"/>, on a line <paramref name="foot"/> points above the foot of the page.</summary>
    public PdfPages Line(double left, double foot, string text, double size = 16)
    {
        var codes = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {left} {foot} Tm <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Draws a picture over the page, as a scan is.</summary>
    public PdfPages Picture()
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"q {Width} 0 0 {Height} 0 0 cm /Im1 Do Q\n");
        return this;
    }

    /// <summary>
    /// Prints paragraphs as a word processor would: indented by two, wrapped at the margins but not within a word or number, on as many pages as are needed, each with a header and its
    /// number.
    /// </summary>
    /// <param name="header">The header.</param>
    /// <param name="paragraphs">The paragraphs; one that begins with white space is centred.</param>
    public static byte[] Print(string header, IEnumerable<string> paragraphs)
    {
        const double size = 16, left = 80, pitch = 28;
        const int onLine = 27;
        var pages = new PdfPages();
        var foot = 0.0;
        var number = 0;
        foreach (var paragraph in paragraphs)
        {
            var centred = char.IsWhiteSpace(paragraph[0]);
            var text = paragraph.Trim();
            for (var at = 0; at < text.Length;)
            {
                if (foot < 100)
                {
                    number++;
                    pages.Page().Line(left, 800, header, 9).Line(270, 40, $"— {number} —", 12);
                    foot = 740;
                }
                var indent = at == 0 ? 2 : 0;
                var end = Math.Min(at + onLine - indent, text.Length);
                while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1]))
                    end--;
                var line = text[at..end];
                pages.Line(centred ? (Width - (line.Length * size)) / 2 : left + (indent * size), foot, line, size);
                at += line.Length;
                foot -= pitch;
            }
        }
        return pages.Build();
    }

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add($"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', Enumerable.Range(0, _pages.Count).Select(i => $"{8 + (2 * i)} 0 R"))}] >>");
        Add("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /CIDToGIDMap /Identity >>");
        Add("<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>");
        Stream("", "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /All def /CMapType 2 def\n"
            + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap end end");
        Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode", "80>");
        foreach (var page in _pages)
        {
            Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width:0} {Height:0}] /Contents {places.Count + 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 7 0 R >> >> >>");
            Stream("", page.ToString());
        }
        var end = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{end}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());

        void Stream(string entries, string content) => Add($"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream");

        void Add(string content)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }
    }
}
