using AngleSharp.Dom;

namespace Graph.Extraction.Reading.Html;

/// <summary>How much of an element is running text: stretches long enough to be of a sentence and with punctuation in them, links left out.</summary>
internal static class Prose
{
    private const int ShortestStretch = 12;

    /// <summary>The UTF-16 units of running text below a node.</summary>
    public static int Of(INode node) => Stretches(node).Sum();

    /// <summary>The lengths of its stretches of running text.</summary>
    public static IEnumerable<int> Stretches(INode node) => node.ChildNodes.SelectMany(static child => child switch
    {
        IText { Data: { Length: >= ShortestStretch } text } when text.AsSpan().IndexOfAny('，', '。', '；') >= 0 => [text.Length],
        IElement { LocalName: not ("a" or "script" or "style") } inner => Stretches(inner),
        _ => [],
    });
}
