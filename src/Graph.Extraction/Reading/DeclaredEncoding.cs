using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Graph.Extraction.Reading;

/// <summary>
/// The encoding that a page or its sender names. What is valid UTF-8 is UTF-8 whatever is said of it, since a Chinese text in another encoding never is;
/// else what is said counts, and the bytes are asked where nothing is said.
/// </summary>
internal static class DeclaredEncoding
{
    // Where HTML wants the declaration to stand, and some more for pages that put it late.
    private const int Head = 8192;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \"';/\t\r\n");

    /// <summary>The text, without byte order mark; null when the bytes are no text.</summary>
    public static string? Decode(byte[] bytes, string? charset) =>
        charset is null || Utf8.IsValid(bytes) || HasMark(bytes) || Named(charset) is not { } encoding
            ? TextDecoder.Decode(bytes)
            : encoding.GetString(bytes);

    /// <summary>The encoding that a page names in its head, or null.</summary>
    public static string? InHtml(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<char> head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        if (head.StartsWith("<?xml"))
            return ValueOf("encoding", head[..Math.Max(head.IndexOf('>'), 0)]);
        while (head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase) is var start and >= 0)
        {
            head = head[start..];
            var end = head.IndexOf('>') is var found and >= 0 ? found : head.Length;
            if (ValueOf("charset", head[..end]) is { } charset)
                return charset;
            head = head[end..];
        }
        return null;
    }

    private static string? ValueOf(string name, ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = tag[(at + name.Length)..].TrimStart(" =\"'\t\r\n");
        var end = value.IndexOfAny(Ends);
        return (end < 0 ? value : value[..end]) is { Length: > 0 } found ? found.ToString() : null;
    }

    private static bool HasMark(byte[] bytes) => bytes is [0xff, 0xfe, ..] or [0xfe, 0xff, ..];

    private static Encoding? Named(string charset)
    {
        // GB2312 and GBK are its subsets, and pages that name them use characters of it.
        if (charset.StartsWith("gb", StringComparison.OrdinalIgnoreCase))
            charset = "GB18030";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
