using System.Text;
using UtfUnknown;

namespace Graph.Extraction.Reading;

/// <summary>
/// Bytes to text in the encodings that Chinese files come in, told apart by what they decode to. A byte order mark decides; else strict UTF-8;
/// else that of GB18030 and the two UTF-16 which gives the most Chinese; UTF.Unknown is asked last (Big5 and the like).
/// </summary>
internal static class TextDecoder
{
    private const int SampleBytes = 1 << 16;

    // Below this share of characters that a Chinese text is made of, a decoding is taken for noise.
    private const double Plausible = 0.7;

    // Of the Han characters of a text every second is one of the few hundred most frequent; of noise one in fifty.
    private const double FewestFrequent = 0.12;

    private const string FrequentHan =
        "的一是在了和有大这主中人上为们地个用工时要动国产以我到他会作来分生对于学下级就年阶义发成部民可出能方进同行面说种过命度革而多子后自社加小机也经力线本电高量长党得实家定深法表"
        + "着水理化争现所二起政三好十战无农使性前等反体合斗路图把结第里正新开论之物从当两些还天资事队批市区县全建推设业展服务";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark, line ends kept; null when the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (TryUtf8(bytes) is { } utf8)
            return utf8;

        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        var best = Best(sample, [Gb18030, Encoding.Unicode, Encoding.BigEndianUnicode]) ?? Asked(sample);
        return best?.GetString(bytes);
    }

    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        // A text has no NUL; UTF-16 of ASCII has, and would pass as UTF-8.
        if (bytes.Contains((byte)0) || !System.Text.Unicode.Utf8.IsValid(bytes))
            return null;
        var text = StrictUtf8.GetString(bytes);
        var controls = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, SampleBytes)))
        {
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v'))
                controls++;
        }
        return controls * 50 > Math.Min(text.Length, SampleBytes) ? null : text;
    }

    private static Encoding? Best(ReadOnlySpan<byte> sample, ReadOnlySpan<Encoding> encodings)
    {
        Encoding? best = null;
        var bestShare = Plausible;
        foreach (var encoding in encodings)
        {
            var share = ShareOfChinese(encoding.GetString(sample));
            if (share > bestShare)
                (best, bestShare) = (encoding, share);
        }
        return best;
    }

    private static Encoding? Asked(ReadOnlySpan<byte> sample)
    {
        var detected = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        if (detected is not { Confidence: > 0.5f, Encoding: { } encoding })
            return null;
        return ShareOfChinese(encoding.GetString(sample)) > Plausible ? encoding : null;
    }

    // Common Han characters, CJK punctuation, ASCII text and white space. The rare upper part of the Han block, private use and
    // controls are what wrong decodings give.
    private static double ShareOfChinese(string text)
    {
        if (text.Length == 0)
            return 0;
        var good = 0;
        var han = 0;
        foreach (var c in text)
        {
            if (c is >= '\u4e00' and <= '\u9fa5')
            {
                han++;
                good++;
            }
            else if (c is >= ' ' and <= '~' or '\n' or '\r' or '\t' or >= '\u3000' and <= '\u3020' or >= '\uff01' and <= '\uff5e' or '\u2014' or '\u2018' or '\u2019' or '\u201c' or '\u201d')
            {
                good++;
            }
        }
        // Two wrong bytes often give a Han character, seldom one of the few that make up half of every text.
        var frequent = ShareOfFrequent(text, han);
        return han == 0 || frequent < FewestFrequent ? 0 : ((double)good / text.Length) + (0.5 * frequent) - 0.05;
    }

    private static double ShareOfFrequent(string text, int han)
    {
        var frequent = 0;
        foreach (var c in text)
        {
            if (FrequentHan.Contains(c, StringComparison.Ordinal))
                frequent++;
        }
        return (double)frequent / han;
    }
}
