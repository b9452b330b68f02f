using System.Xml;

namespace Graph.Storage.Export;

/// <summary>Text of reports as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>The text without the characters that XML 1.0 forbids (form feeds and halves of surrogate pairs are found in reports).</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsWhole(text, i))
                return string.Concat(Enumerable.Range(0, text.Length).Where(at => IsWhole(text, at)).Select(at => text[at]));
        }
        return text;
    }

    private static bool IsWhole(string text, int at)
    {
        if (char.IsHighSurrogate(text[at]))
            return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return char.IsLowSurrogate(text[at]) ? at > 0 && char.IsHighSurrogate(text[at - 1]) : XmlConvert.IsXmlChar(text[at]);
    }
}
