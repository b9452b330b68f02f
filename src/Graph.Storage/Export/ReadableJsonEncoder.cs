using System.Text;
using System.Text.Encodings.Web;

namespace Graph.Storage.Export;

/// <summary>
/// Escapes in JSON only what JSON and line readers need escaped, so that Chinese stays readable, outside the BMP too:
/// the framework's own encoders, the relaxed one included, write 𠮷 as two escapes.
/// </summary>
public sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    /// <summary>The encoder.</summary>
    public static ReadableJsonEncoder Instance { get; } = new();

    private ReadableJsonEncoder()
    {
    }

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <summary>Quote, backslash, control characters, and the two separators that some readers take for the end of a line.</summary>
    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is '"' or '\\' or < 0x20 or (>= 0x7f and < 0xa0) or 0x2028 or 0x2029;

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < textLength;)
        {
            // A surrogate without its other half is no character: it is left to the base class, which replaces it.
            if (Rune.DecodeFromUtf16(rest[i..], out var rune, out var length) != System.Buffers.OperationStatus.Done || WillEncode(rune.Value))
                return i;
            i += length;
        }
        return -1;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
        var escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => FormattableString.Invariant($"\\u{unicodeScalar:x4}"),
        };
        numberOfCharactersWritten = escaped.Length;
        return escaped.AsSpan().TryCopyTo(target);
    }
}
