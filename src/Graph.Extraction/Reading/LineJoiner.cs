namespace Graph.Extraction.Reading;

/// <summary>
/// Bridges line and page breaks in the middle of a sentence or a name, and leaves the lines of a summary, headings and the cells of a table apart.
/// A break is bridged when what stands before it cannot be whole, or what follows cannot be a beginning.
/// </summary>
internal static class LineJoiner
{
    // A paragraph that stops without a full stop was cut; a heading is shorter.
    private const int ShortestCutParagraph = 45;
    private const int ShortestCutSentence = 30;
    private const int LongestLinkedWord = 8;
    private const int NarrowestWidth = 15;
    private const int LongestWidth = 80;

    /// <summary>The lines of the report, broken ones joined, each with whether it belongs to the opening.</summary>
    public static List<(Line Line, bool Opening)> Join(CleanText text, Layout layout)
    {
        var joined = new List<(Line Line, bool Opening)>();
        var width = WrapWidth(text, layout);
        var lastIndex = -2;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            if (layout.Places[i] == LinePlace.Page)
                continue;
            var line = text.Lines[i];
            var opening = layout.Places[i] == LinePlace.Opening;
            if (lastIndex == i - 1 && joined.Count > 0 && joined[^1].Opening == opening)
            {
                var last = joined[^1].Line;
                var before = joined.Count > 1 ? text[joined[^2].Line] : default;
                var bridge = opening
                    ? OpeningGoesOn(text[last], text[line])
                    : GoesOn(text[last], text[line], before, text.Lines[lastIndex].Length >= width)
                        || EndsWithLink(text[last], text.Lines[lastIndex].Length, text[line]);
                if (bridge)
                {
                    joined[^1] = (new Line(last.From, line.To), opening);
                    lastIndex = i;
                    continue;
                }
            }
            joined.Add((line, opening));
            lastIndex = i;
        }
        return joined;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<char> next, ReadOnlySpan<char> before, bool fullWidth)
    {
        if (Punctuation.CannotBegin(next[0]) && !Punctuation.EndsLine(text))
            return true;
        // In a wrapped file a full line that is not over goes on, whatever the next begins with (2⏎015年, 十三、⏎四中全会).
        if (fullWidth && !Punctuation.EndsLine(text) && !BlockReader.StandsAlone(text) && !BlockReader.IsCaption(next))
            return true;
        if (HeadingMark.Of(next).Style != MarkStyle.None || BlockReader.StandsAlone(next) || next.StartsWith("各位代表"))
            return false;
        if (HeadingMark.Of(text) is { MayHead: true } mark && mark.Length == text.Length)
            return true;
        if (fullWidth && !Punctuation.EndsLine(text))
            return true;
        if (Punctuation.EndsLine(text))
            return false;
        if (Punctuation.Unclosed(text) is not '\0' and var open && Punctuation.ClosesFirst(next, open))
            return true;
        if (BlockReader.StandsAlone(text))
            return false;
        if (Punctuation.CannotEnd(text) || CutEndings.End(text))
            return true;
        if (text.Length >= ShortestCutSentence && Punctuation.HasStop(text))
            return true;
        // Cut before its first full stop: the paragraph before it was whole, so this is no list of lines, and what follows is running text, or a word
        // that a link had put on a line of its own.
        return text.Length >= ShortestCutParagraph && (Punctuation.HasStop(next) || Punctuation.EndsLine(next) || next.Length <= LongestLinkedWord)
            && (before.IsEmpty || Punctuation.EndsLine(before) || BlockReader.StandsAlone(before));
    }

    // A link put a word on a line of its own: it was cut from both its sides.
    private static bool EndsWithLink(ReadOnlySpan<char> text, int lastLine, ReadOnlySpan<char> next) =>
        lastLine <= LongestLinkedWord && text.Length > lastLine && text.IndexOfAny('，', '；') >= 0 && !Punctuation.EndsLine(text)
        && HeadingMark.Of(next).Style == MarkStyle.None && !BlockReader.StandsAlone(next);

    private static bool OpeningGoesOn(ReadOnlySpan<char> text, ReadOnlySpan<char> next) =>
        next.StartsWith("人民代表大会") || next.StartsWith("常务委员会") || next.StartsWith("第") || next.StartsWith("代表大会")
            ? text.IndexOf("会议上") < 0 && text.IndexOf('在') >= 0
            : text.StartsWith("关于") && text.IndexOf("报告") < 0 && next.IndexOf("报告") >= 0;

    // The width at which a file was wrapped: most lines that end in the middle of a sentence have it. A file that was not wrapped has no such width.
    private static int WrapWidth(CleanText text, Layout layout)
    {
        var lengths = new int[LongestWidth];
        var (open, all) = (0, 0);
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text[text.Lines[i]];
            if (layout.Places[i] != LinePlace.Body)
                continue;
            // One longer line, and the file was not wrapped.
            if (line.Length >= LongestWidth)
                return int.MaxValue;
            all++;
            if (Punctuation.EndsLine(line))
                continue;
            open++;
            lengths[line.Length]++;
        }
        if (open < 20 || open * 2 < all)
            return int.MaxValue;
        for (var width = lengths.Length - 4; width >= NarrowestWidth; width--)
        {
            var within = lengths[width] + lengths[width + 1] + lengths[width + 2] + lengths[width + 3];
            if (within * 2 > open)
                return width;
        }
        return int.MaxValue;
    }
}
