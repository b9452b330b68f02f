using System.Collections.Immutable;

namespace Graph.Extraction.Reading;

/// <summary>Puts broken lines together and tells headings, paragraphs and single lines apart.</summary>
internal static class BlockReader
{
    private const int LongestNumberedHeading = 100;
    private const int LongestItemHeading = 40;
    private const int LongestBareHeading = 45;
    private const int LongestRunIn = 45;

    /// <summary>The blocks of a report in the order of the text.</summary>
    public static ImmutableArray<Block> Read(CleanText text, Layout layout)
    {
        var lines = LineJoiner.Join(text, layout);
        var blocks = ImmutableArray.CreateBuilder<Block>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, opening) = lines[i];
            if (opening)
            {
                blocks.Add(new Block(BlockKind.Opening, line, default, 0));
                continue;
            }
            var next = i + 1 < lines.Count ? text[lines[i + 1].Line] : default;
            var previous = blocks.Count > 0 ? blocks[^1].Kind : BlockKind.Opening;
            blocks.Add(Classify(text[line], line, previous, next));
        }
        return blocks.MoveToImmutable();
    }

    /// <summary>Whether a line is the title of a table or figure (表1, 图2).</summary>
    public static bool IsCaption(ReadOnlySpan<char> line) =>
        line.Length is >= 3 and <= 45 && line[0] is '表' or '图' && (char.IsAsciiDigit(line[1]) || "一二三四五六七八九十".Contains(line[1]))
        && !Punctuation.HasStop(line) && !Punctuation.EndsLine(line);

    /// <summary>Whether a line stands for itself and is never part of a broken sentence.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> line) =>
        IsCaption(line) || IsAnnex(line) || DebrisWords.IsNotesHeading(line) || OpeningLines.IsSalutation(line) || HeadingTime.Heads(line)
        || (HeadingMark.Of(line) is { MayHead: true } mark && line.Length <= LengthLimit(mark) && !Punctuation.HasStop(line));

    private static Block Classify(ReadOnlySpan<char> content, Line line, BlockKind previous, ReadOnlySpan<char> next)
    {
        if (DebrisWords.IsNotesHeading(content))
            return new Block(BlockKind.Notes, line, default, 0);
        if (IsAnnex(content))
            return new Block(BlockKind.Annex, line, default, 0);
        if (IsCaption(content))
            return new Block(BlockKind.Caption, line, default, 0);
        var mark = HeadingMark.Of(content);
        var stop = content.IndexOfAny('。', '！', '？');
        if (mark.MayHead && stop < 0 && content.Length <= LengthLimit(mark) && content[^1] is not ('；' or ';') && content.Length > mark.Length + 1)
            return new Block(BlockKind.Numbered, line, mark, 0);
        if (mark.Style is MarkStyle.Part or MarkStyle.Han or MarkStyle.BracketedHan && stop > mark.Length && stop <= LongestRunIn && content.IndexOf('；') is < 0 or > LongestRunIn)
            return new Block(BlockKind.Prose, line, mark, line.From + stop);
        if (mark.Style == MarkStyle.None && HeadingTime.Heads(content) && content.IndexOf("报告") < 0)
            return new Block(BlockKind.Timed, line, mark, 0);
        var ended = Punctuation.EndsLine(content);
        if (mark.Style is MarkStyle.None or MarkStyle.Counted && !ended && stop < 0 && content.Length <= LongestBareHeading && content.Length >= 4
            && previous is BlockKind.Prose or BlockKind.Numbered or BlockKind.Timed && Punctuation.HasStop(next))
        {
            return new Block(BlockKind.Bare, line, mark, 0);
        }
        return new Block(ended || stop >= 0 ? BlockKind.Prose : BlockKind.Line, line, mark, 0);
    }

    private static bool IsAnnex(ReadOnlySpan<char> line) =>
        line.Length <= 5 && line.StartsWith("附") && (line.StartsWith("附件") || line.StartsWith("附表") || line.StartsWith("附录"));

    private static int LengthLimit(HeadingMark mark) =>
        mark.Style is MarkStyle.Arabic or MarkStyle.BracketedArabic ? LongestItemHeading : LongestNumberedHeading;
}
