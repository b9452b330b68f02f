using System.Collections.Immutable;

namespace Graph.Extraction.Reading;

/// <summary>Where a line of a file belongs.</summary>
internal enum LinePlace
{
    /// <summary>To the page around the report.</summary>
    Page,

    /// <summary>To the report's opening: title, session, speaker.</summary>
    Opening,

    /// <summary>To the report.</summary>
    Body,
}

/// <summary>Which lines of a file are the report and which the page around it: menus, buttons, abstracts, link lists.</summary>
/// <param name="Places">For each line where it belongs.</param>
/// <param name="OpeningEnd">The first line of the report proper.</param>
/// <param name="SecondCopy">The line at which the report begins again, or -1.</param>
internal sealed record Layout(ImmutableArray<LinePlace> Places, int OpeningEnd, int SecondCopy)
{
    // An opening is looked for in so many lines: menus of sites run to a few hundred.
    private const int DeepestOpening = 600;

    // Lines of a menu are short, those of a summary are not.
    private const int LongestMenuLine = 24;
    private const int MeanMenuLine = 10;

    /// <summary>Tells the lines of a document apart.</summary>
    public static Layout Of(CleanText text)
    {
        var places = new LinePlace[text.Lines.Length];
        var openingEnd = OpeningEndOf(text);
        MarkOpening(text, places, 0, openingEnd);
        var preamble = FindPreamble(text, openingEnd);
        var secondCopy = -1;
        var tail = false;
        for (var i = openingEnd; i < places.Length; i++)
        {
            var line = text[text.Lines[i]];
            if (preamble >= 0 && i > preamble + 20 && OpeningLines.IsPreamble(line) && line.SequenceEqual(text[text.Lines[preamble]]))
            {
                secondCopy = i;
                var start = Math.Max(i - 8, openingEnd);
                for (var k = start; k < i; k++)
                    places[k] = LinePlace.Page;
                MarkOpening(text, places, start, i);
                tail = false;
            }
            if (!tail && DebrisWords.BeginsTail(line))
            {
                tail = true;
                DropMenuBefore(text, places, i, openingEnd);
            }
            places[i] = tail || DebrisWords.IsPageLine(line) ? LinePlace.Page : LinePlace.Body;
        }
        return new Layout([.. places], openingEnd, secondCopy);
    }

    private static int OpeningEndOf(CleanText text)
    {
        var limit = Math.Min(text.Lines.Length, DeepestOpening);
        for (var i = 0; i < limit; i++)
        {
            var line = text[text.Lines[i]];
            if (OpeningLines.IsSalutation(line) || OpeningLines.IsPreamble(line) || HeadingMark.Of(line).Style is MarkStyle.Han or MarkStyle.BracketedHan
                || (HeadingTime.Heads(line) && line.IndexOf("报告") < 0))
            {
                return i;
            }
        }
        var end = 0;
        for (var i = 0; i < Math.Min(limit, 12); i++)
        {
            if (OpeningLines.Of(text[text.Lines[i]]) != OpeningLine.Other)
                end = i + 1;
        }
        return end;
    }

    private static void MarkOpening(CleanText text, LinePlace[] places, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var line = text.Lines[i];
            var kind = OpeningLines.Of(text[line]);
            // The rest of a title or session that was broken over two lines.
            var continues = i > from && places[i - 1] == LinePlace.Opening && text.Lines[i - 1].To - text.Lines[i - 1].From > 12
                && text[line].Length <= 12 && text[line].EndsWith("报告");
            if (kind == OpeningLine.Other && !continues && !IsBrokenTitle(text, i, to))
                continue;
            // Menus repeat the title; the last one is the report's.
            if (kind == OpeningLine.Title && Repeats(text, i, to))
                continue;
            places[i] = LinePlace.Opening;
        }
    }

    private static bool Repeats(CleanText text, int i, int to)
    {
        for (var k = i + 1; k < to; k++)
        {
            if (text[text.Lines[k]].SequenceEqual(text[text.Lines[i]]))
                return true;
        }
        return false;
    }

    private static bool IsBrokenTitle(CleanText text, int i, int to) =>
        i + 1 < to && text[text.Lines[i]].StartsWith("关于") && OpeningLines.Of(text[text.Lines[i + 1]]) == OpeningLine.Title;

    private static int FindPreamble(CleanText text, int from)
    {
        for (var i = from; i < Math.Min(text.Lines.Length, from + 5); i++)
        {
            if (OpeningLines.IsPreamble(text[text.Lines[i]]))
                return i;
        }
        return -1;
    }

    private static void DropMenuBefore(CleanText text, LinePlace[] places, int tail, int openingEnd)
    {
        var (first, units) = (tail, 0);
        for (var i = tail - 1; i >= openingEnd; i--)
        {
            var line = text[text.Lines[i]];
            if (line.Length > LongestMenuLine || Punctuation.EndsLine(line) || line.IndexOf('，') >= 0 || HeadingMark.Of(line).Style != MarkStyle.None)
                break;
            units += line.Length;
            first = i;
        }
        if (tail - first >= 3 && units > (tail - first) * MeanMenuLine)
            return;
        for (var i = first; i < tail; i++)
            places[i] = LinePlace.Page;
    }
}
