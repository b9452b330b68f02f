using System.Collections.Immutable;

namespace Graph.Extraction.Reading;

/// <summary>A stretch of <see cref="CleanText.Text"/>.</summary>
internal readonly record struct Line(int From, int To)
{
    public int Length => To - From;
}

/// <summary>
/// A document without the white space that print and crawl put into it: blanks between Han characters, HTML blanks, runs of <c>??</c> that a lost
/// blank became, page numbers. Every unit knows its place in the raw text; lines that were not empty are kept as stretches, in order.
/// </summary>
internal sealed class CleanText
{
    private CleanText(string text, int[] offsets, ImmutableArray<Line> lines) => (Text, Offsets, Lines) = (text, offsets, lines);

    public string Text { get; }

    /// <summary>The raw place of each unit of <see cref="Text"/>, rising.</summary>
    public int[] Offsets { get; }

    public ImmutableArray<Line> Lines { get; }

    public ReadOnlySpan<char> this[Line line] => Text.AsSpan(line.From, line.Length);

    public static CleanText Of(string raw)
    {
        var text = new char[raw.Length];
        var offsets = new int[raw.Length];
        var lines = ImmutableArray.CreateBuilder<Line>();
        var (count, lineStart, blankAt) = (0, 0, -1);
        var pages = PageNumbers.In(raw);
        var page = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (page < pages.Count && i == pages[page].Start)
            {
                i = pages[page++].End - 1;
                continue;
            }
            var c = raw[i];
            if (c is '\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029')
            {
                if (count > lineStart)
                    lines.Add(new Line(lineStart, count));
                lineStart = count;
                blankAt = i;
                continue;
            }
            var blank = BlankLength(raw, i);
            if (blank > 0)
            {
                if (blankAt < 0)
                    blankAt = i;
                i += blank - 1;
                continue;
            }
            if (blankAt >= 0)
            {
                // A blank counts only between letters and digits; at the start of a line it belongs to neither line, but is there when both are joined.
                // A line that breaks between digits cuts a number.
                if (count > 0 && char.IsAsciiLetterOrDigit(c) && char.IsAsciiLetterOrDigit(text[count - 1])
                    && (count > lineStart || !char.IsAsciiDigit(c) || !char.IsAsciiDigit(text[count - 1])))
                {
                    text[count] = ' ';
                    offsets[count++] = blankAt;
                    if (lineStart == count - 1)
                        lineStart = count;
                }
                blankAt = -1;
            }
            text[count] = c;
            offsets[count++] = i;
        }
        if (count > lineStart)
            lines.Add(new Line(lineStart, count));
        Array.Resize(ref offsets, count);
        return new CleanText(new string(text, 0, count), offsets, lines.DrainToImmutable());
    }

    private static int BlankLength(string raw, int i)
    {
        var c = raw[i];
        if (c is >= '\u4e00' and <= '\u9fff')
            return 0;
        if (char.IsWhiteSpace(c) || c is '\u200b' or '\u200c' or '\u200d' or '\ufeff' or '\u00ad' or '\0' || char.IsControl(c))
            return 1;
        if (c == '&')
            return EntityLength(raw.AsSpan(i));
        if (c == '?' && i + 1 < raw.Length && raw[i + 1] == '?')
        {
            var end = i + 2;
            while (end < raw.Length && raw[end] == '?')
                end++;
            return end - i;
        }
        return 0;
    }

    private static int EntityLength(ReadOnlySpan<char> rest)
    {
        foreach (var entity in (ReadOnlySpan<string>)["&nbsp;", "&emsp;", "&ensp;", "&thinsp;", "&#160;", "&#12288;", "&zwnj;"])
        {
            if (rest.StartsWith(entity))
                return entity.Length;
        }
        return 0;
    }
}
