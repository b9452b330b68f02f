using Graph.Extraction.Reading.Html;
using Graph.Extraction.Reading.Pdf;

namespace Graph.Extraction.Reading;

/// <summary>Bytes of any format to text, or the reason why there is none.</summary>
internal static class SourceTextReader
{
    /// <summary>The text of a file.</summary>
    /// <param name="key">Its key; only the ending is looked at.</param>
    /// <param name="bytes">The file as it is.</param>
    /// <param name="charset">The encoding that its sender named, or null.</param>
    /// <param name="failure">Why there is no text, or null.</param>
    public static SourceText? Read(string key, byte[] bytes, string? charset, out ReadFailure? failure)
    {
        failure = Unreadable(bytes);
        if (failure is not null)
            return null;
        try
        {
            var (text, refused) = FileFormats.Of(key, bytes) switch
            {
                FileFormat.Docx => (SourceText.Plain(DocxText.Read(bytes)), null),
                FileFormat.Text => Decoded(bytes, charset, SourceText.Plain),
                FileFormat.Markdown => Decoded(bytes, charset, MarkdownText.Read),
                FileFormat.Html => Decoded(bytes, charset ?? DeclaredEncoding.InHtml(bytes), static html => SourceText.Plain(HtmlText.Read(html))),
                FileFormat.Pdf => PdfText.Read(bytes),
                FileFormat.Doc => (null, ReadFailures.Convertible(".doc")),
                FileFormat.Wps => (null, ReadFailures.Convertible(".wps")),
                FileFormat.Ofd => (null, ReadFailures.Ofd),
                _ => (null, ReadFailures.Binary),
            };
            failure = refused;
            return text;
        }
        catch (InvalidDataException e)
        {
            failure = ReadFailures.BrokenDocx(e.Message);
            return null;
        }
    }

    private static (SourceText? Text, ReadFailure? Failure) Decoded(byte[] bytes, string? charset, Func<string, SourceText> read)
    {
        if (DeclaredEncoding.Decode(bytes, charset) is not { } decoded)
            return (null, ReadFailures.Binary);
        var text = read(decoded);
        return string.IsNullOrWhiteSpace(text.Raw) ? (null, ReadFailures.Empty) : (text, null);
    }

    private static ReadFailure? Unreadable(byte[] bytes)
    {
        if (bytes.Length == 0)
            return ReadFailures.Empty;
        if (RepeatsOneCharacter(bytes))
            return bytes[0] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' ? ReadFailures.Empty : ReadFailures.Monotone;
        return bytes.Length > ReportReader.LargestFile ? ReadFailures.TooLarge(bytes.Length, ReportReader.LargestFile) : null;
    }

    // A file that is equal to itself shifted by the length of one character, in any encoding.
    private static bool RepeatsOneCharacter(ReadOnlySpan<byte> bytes)
    {
        for (var width = 1; width <= 4 && bytes.Length > width * 8; width++)
        {
            if (bytes[width..].SequenceEqual(bytes[..^width]))
                return true;
        }
        return false;
    }
}
