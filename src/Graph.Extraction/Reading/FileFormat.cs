namespace Graph.Extraction.Reading;

/// <summary>What a file is, told by its first bytes and, where these do not tell, by the ending of its name.</summary>
internal enum FileFormat
{
    Text,
    Markdown,
    Docx,
    Zip,
    Doc,
    Wps,
    Ofd,
    Pdf,
    Html,
}

/// <summary>Tells formats apart.</summary>
internal static class FileFormats
{
    private static ReadOnlySpan<byte> ZipMagic => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> OleMagic => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

    public static FileFormat Of(string key, ReadOnlySpan<byte> bytes)
    {
        var extension = Path.GetExtension(key).ToUpperInvariant();
        if (bytes.StartsWith(OleMagic))
            return extension is ".WPS" ? FileFormat.Wps : FileFormat.Doc;
        if (bytes.StartsWith(ZipMagic))
        {
            // The names of a package's parts stand uncompressed in it.
            if (bytes.IndexOf("word/document"u8) >= 0 || extension is ".DOCX")
                return FileFormat.Docx;
            return bytes.IndexOf("OFD.xml"u8) >= 0 || extension is ".OFD" ? FileFormat.Ofd : FileFormat.Zip;
        }
        if (bytes.StartsWith("%PDF"u8))
            return FileFormat.Pdf;
        return extension switch
        {
            ".DOC" => FileFormat.Doc,
            ".WPS" => FileFormat.Wps,
            ".OFD" => FileFormat.Ofd,
            ".DOCX" => FileFormat.Docx,
            ".PDF" => FileFormat.Pdf,
            ".HTML" or ".HTM" or ".XHTML" or ".SHTML" => FileFormat.Html,
            ".MD" or ".MARKDOWN" => FileFormat.Markdown,
            _ => BeginsAsHtml(bytes) ? FileFormat.Html : FileFormat.Text,
        };
    }

    private static bool BeginsAsHtml(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\ufeff"u8))
            bytes = bytes[3..];
        bytes = bytes[..Math.Min(bytes.Length, 256)].TrimStart(" \t\r\n"u8);
        return StartsWithIgnoreCase(bytes, "<!doctype html"u8) || StartsWithIgnoreCase(bytes, "<html"u8);
    }

    private static bool StartsWithIgnoreCase(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> ascii) =>
        bytes.Length >= ascii.Length && System.Text.Ascii.EqualsIgnoreCase(bytes[..ascii.Length], ascii);
}
