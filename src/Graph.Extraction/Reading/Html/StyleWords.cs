using AngleSharp.Dom;

namespace Graph.Extraction.Reading.Html;

/// <summary>The words of an element's class and id in lower case: <c>class="footNav TRS_Editor"</c> has foot, nav, trs and editor.</summary>
internal static class StyleWords
{
    /// <summary>The words.</summary>
    public static IEnumerable<string> Of(IElement element)
    {
        var names = $"{element.ClassName} {element.Id}";
        for (var start = 0; start < names.Length;)
        {
            var end = start + 1;
            while (char.IsAsciiLetter(names[start]) && end < names.Length && char.IsAsciiLetterLower(names[end]))
                end++;
            if (char.IsAsciiLetter(names[start]))
                yield return names[start..end].ToLowerInvariant();
            start = end;
        }
    }
}
