using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Graph.Extraction.Reading;

/// <summary>The text of a .docx: its paragraphs, those in tables too, joined by LF. Breaks inside a paragraph are the print's and do not count.</summary>
internal static class DocxText
{
    /// <summary>The text.</summary>
    /// <exception cref="InvalidDataException">The package is broken; the message says how.</exception>
    public static string Read(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            var body = document.MainDocumentPart?.Document?.Body
                ?? throw new InvalidDataException("it has no body");
            var text = new StringBuilder();
            foreach (var paragraph in body.Descendants<Paragraph>())
            {
                // A paragraph without even properties is what an editor leaves at the end.
                if (!paragraph.HasChildren)
                    continue;
                Append(text, paragraph);
                text.Append('\n');
            }
            if (text.Length > 0)
                text.Length--;
            return text.ToString();
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or XmlException or IOException
            or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            throw new InvalidDataException(e is InvalidDataException ? e.Message : "its package is damaged", e);
        }
    }

    private static void Append(StringBuilder text, Paragraph paragraph)
    {
        foreach (var element in paragraph.Descendants())
        {
            switch (element)
            {
                case Text run:
                    text.Append(run.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
            }
        }
    }
}
