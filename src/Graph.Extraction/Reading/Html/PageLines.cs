using System.Text;
using AngleSharp.Dom;

namespace Graph.Extraction.Reading.Html;

/// <summary>A line of a page.</summary>
/// <param name="Text">Its text, runs of white space made one blank.</param>
/// <param name="Block">The element that makes it a line.</param>
internal readonly record struct PageLine(string Text, IElement Block);

/// <summary>Writes a page as lines, as a browser would show it: blocks, cells and breaks end a line, all else runs on.</summary>
internal sealed class PageLines
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "o:p", "q", "s", "samp",
        "small", "span", "st1:chsdate", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _line = new();

    private PageLines()
    {
    }

    /// <summary>The lines below an element, in order; empty ones left out.</summary>
    public static List<PageLine> Of(IElement root)
    {
        var lines = new PageLines();
        lines.Walk(root, root, preformatted: false);
        lines.End(root);
        return lines._lines;
    }

    private void Walk(INode node, IElement block, bool preformatted)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    Append(text.Data, block, preformatted);
                    break;
                case IElement { LocalName: "br" }:
                    End(block);
                    break;
                case IElement inline when Inline.Contains(inline.LocalName):
                    Walk(inline, block, preformatted);
                    break;
                case IElement inner:
                    End(block);
                    Walk(inner, inner, preformatted || inner.LocalName is "pre");
                    End(inner);
                    break;
            }
        }
    }

    private void Append(string text, IElement block, bool preformatted)
    {
        foreach (var c in text)
        {
            if (preformatted && c == '\n')
                End(block);
            else if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
                _line.Append(c);
            else if (_line.Length > 0 && _line[^1] != ' ')
                _line.Append(' ');
        }
    }

    private void End(IElement block)
    {
        var text = _line.ToString().TrimEnd(' ');
        _line.Clear();
        if (!string.IsNullOrWhiteSpace(text))
            _lines.Add(new PageLine(text, block));
    }
}
