using System.Text.Encodings.Web;

namespace Graph.Insight.Json;

/// <summary>
/// Escapes only what JSON must have escaped, so that Chinese stays readable. The framework's relaxed encoder still escapes every character
/// outside the BMP (𠮷, emoji).
/// </summary>
internal sealed unsafe class PlainJsonEncoder : JavaScriptEncoder
{
    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) =>
        // The last two end a line in JavaScript, though not in JSON.
        unicodeScalar is < 0x20 or '"' or '\\' or 0x7f or 0x2028 or 0x2029;

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < span.Length; i++)
        {
            if (WillEncode(span[i]))
                return i;
            if (!char.IsSurrogate(span[i]))
                continue;
            // A surrogate without its twin is no text: the caller writes U+FFFD for it.
            if (i + 1 == span.Length || !char.IsSurrogatePair(span[i], span[i + 1]))
                return i;
            i++;
        }
        return -1;
    }

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
