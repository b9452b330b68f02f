using System.Buffers;

namespace Graph.Extraction.Reading;

/// <summary>The styles in which lines are numbered, from the outermost inwards.</summary>
internal enum MarkStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary>第一部分, 第一章.</summary>
    Part,

    /// <summary>一、.</summary>
    Han,

    /// <summary>（一）.</summary>
    BracketedHan,

    /// <summary>1. or 1、.</summary>
    Arabic,

    /// <summary>（1） or ①.</summary>
    BracketedArabic,

    /// <summary>——, a dash that opens an item.</summary>
    Dash,

    /// <summary>一是, 第一，: an item counted in words.</summary>
    Counted,

    /// <summary>[1] or 〔1〕: a note.</summary>
    Note,
}

/// <summary>The number at the beginning of a line.</summary>
/// <param name="Style">Its style.</param>
/// <param name="Length">How many units it takes, 0 when there is none.</param>
/// <param name="Number">Its value, 0 when it has none.</param>
internal readonly record struct HeadingMark(MarkStyle Style, int Length, int Number)
{
    private static readonly SearchValues<char> HanNumerals = SearchValues.Create("一二三四五六七八九十");
    private static readonly SearchValues<char> NoteEnds = SearchValues.Create("]〕］");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("—－―–-");

    /// <summary>Whether a line numbered so can be a heading.</summary>
    public bool MayHead => Style is MarkStyle.Part or MarkStyle.Han or MarkStyle.BracketedHan or MarkStyle.Arabic or MarkStyle.BracketedArabic;

    public static HeadingMark Of(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return default;
        switch (line[0])
        {
            case '第':
                return Part(line);
            case >= '0' and <= '9':
                return Arabic(line);
            case '（' or '(':
                return Bracketed(line);
            case '[' or '〔' or '［':
                return Note(line);
            case '—' or '－' or '―' or '–':
                return Dash(line);
            case '-' when line.Length > 1 && line[1] == '-':
                return Dash(line);
            case >= '①' and <= '⑳':
                return new HeadingMark(MarkStyle.BracketedArabic, 1, line[0] - '①' + 1);
            default:
                return Han(line);
        }
    }

    private static HeadingMark Han(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExcept(HanNumerals);
        if (digits is <= 0 or > 3 || Periods.SmallNumber(line[..digits]) is not { } number)
            return default;
        return line[digits] switch
        {
            '、' or '，' or ',' or '．' or '.' => new HeadingMark(MarkStyle.Han, digits + 1, number),
            '是' or '要' => new HeadingMark(MarkStyle.Counted, digits + 1, number),
            _ => default,
        };
    }

    private static HeadingMark Part(ReadOnlySpan<char> line)
    {
        var digits = line[1..].IndexOfAnyExcept(HanNumerals);
        if (digits is <= 0 or > 3 || Periods.SmallNumber(line.Slice(1, digits)) is not { } number)
            return default;
        var rest = line[(1 + digits)..];
        if (rest.StartsWith("部分"))
            return new HeadingMark(MarkStyle.Part, digits + 3, number);
        if (rest[0] is '章' or '篇')
            return new HeadingMark(MarkStyle.Part, digits + 2, number);
        return rest[0] is '，' or '、' or ',' ? new HeadingMark(MarkStyle.Counted, digits + 2, number) : default;
    }

    private static HeadingMark Arabic(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is <= 0 or > 2 || line[digits] is not ('.' or '．' or '、'))
            return default;
        // 1.5亿 is an amount.
        return digits + 1 < line.Length && char.IsAsciiDigit(line[digits + 1])
            ? default
            : new HeadingMark(MarkStyle.Arabic, digits + 1, int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static HeadingMark Bracketed(ReadOnlySpan<char> line)
    {
        var close = line[..Math.Min(line.Length, 6)].IndexOfAny('）', ')');
        if (close <= 1 || Periods.SmallNumber(line[1..close]) is not { } number)
            return default;
        return new HeadingMark(char.IsAsciiDigit(line[1]) ? MarkStyle.BracketedArabic : MarkStyle.BracketedHan, close + 1, number);
    }

    private static HeadingMark Note(ReadOnlySpan<char> line)
    {
        var close = line[..Math.Min(line.Length, 6)].IndexOfAny(NoteEnds);
        return close > 1 && Periods.SmallNumber(line[1..close]) is { } number ? new HeadingMark(MarkStyle.Note, close + 1, number) : default;
    }

    private static HeadingMark Dash(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExcept(Dashes);
        return length > 0 ? new HeadingMark(MarkStyle.Dash, length, 0) : default;
    }
}
