using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Graph.Extraction.Reading;

/// <summary>
/// The text of a .md. It is stored as it is; for reading, its markup (marks of headings and lists, emphasis, addresses, tags) becomes white space, so that
/// every offset stays. The numbers of a list are text: a report counts its tasks by them.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The text with its markup blanked.</summary>
    public static SourceText Read(string raw)
    {
        var read = new char[raw.Length];
        for (var i = 0; i < raw.Length; i++)
            read[i] = raw[i] is '\n' or '\r' or '\f' ? raw[i] : ' ';
        foreach (var block in Markdown.Parse(raw, Pipeline))
            Keep(block, raw, read);
        return new SourceText(raw, new string(read), []);
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseCjkFriendlyEmphasis().UsePipeTables().UseYamlFrontMatter();
        // Paragraphs of a report begin with blanks; four of them are no code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static void Keep(MarkdownBlock block, string raw, char[] read)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HtmlBlock html:
                KeepOutsideTags(html.Span, raw, read);
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
                    Copy(line.Position, line.Slice.Length, raw, read);
                break;
            case LeafBlock { Inline: { } inlines }:
                foreach (var inline in inlines)
                    Keep(inline, raw, read);
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                {
                    if (inner is ListItemBlock item && container is ListBlock { IsOrdered: true })
                        KeepNumber(item, raw, read);
                    // The cells of a row stand one a line, as in a table that was copied.
                    if (inner is TableCell && inner.Span.Start > 0 && read[inner.Span.Start - 1] is ' ')
                        read[inner.Span.Start - 1] = '\n';
                    Keep(inner, raw, read);
                }
                break;
        }
    }

    private static void Keep(Inline inline, string raw, char[] read)
    {
        switch (inline)
        {
            case LiteralInline or HtmlEntityInline:
                Copy(inline.Span.Start, inline.Span.Length, raw, read);
                break;
            case CodeInline code:
                Copy(code.Span.Start + code.DelimiterCount, code.Span.Length - (2 * code.DelimiterCount), raw, read);
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container:
                foreach (var inner in container)
                    Keep(inner, raw, read);
                break;
        }
    }

    private static void KeepNumber(ListItemBlock item, string raw, char[] read)
    {
        var end = item.Span.Start;
        while (end < raw.Length && char.IsAsciiLetterOrDigit(raw[end]))
            end++;
        Copy(item.Span.Start, end + 1 - item.Span.Start, raw, read);
    }

    private static void KeepOutsideTags(SourceSpan span, string raw, char[] read)
    {
        var inTag = false;
        for (var i = span.Start; i <= span.End && i < raw.Length; i++)
        {
            inTag |= raw[i] == '<';
            if (!inTag)
                read[i] = raw[i];
            inTag &= raw[i] != '>';
        }
    }

    private static void Copy(int start, int length, string raw, char[] read)
    {
        for (var i = Math.Max(start, 0); i < start + length && i < raw.Length; i++)
            read[i] = raw[i];
    }
}
