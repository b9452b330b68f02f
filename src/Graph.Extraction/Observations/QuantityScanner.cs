using System.Buffers;
using System.Globalization;
using System.Text;

namespace Graph.Extraction.Observations;

/// <summary>
/// Finds the numbers of a sentence that have a unit, in one pass. Dates, ordinals, ranks, numbers in names and quotes, formulas
/// and thresholds (5万元以下的村) are none.
/// </summary>
internal static class QuantityScanner
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789０１２３４５６７８９百千万亿");

    private static readonly UnitLexicon Units = UnitLexicon.Default;
    private static readonly MeasureWords Words = MeasureWords.Default;

    /// <summary>The quantities of <paramref name="text"/> in its order, appended to <paramref name="found"/>.</summary>
    public static void Scan(string text, List<Quantity> found)
    {
        var first = text.AsSpan().IndexOfAny(Signs);
        if (first < 0)
            return;
        var quotes = 0;
        var brackets = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '“' or '《' or '「' or '『' or '‘':
                    quotes++;
                    break;
                case '”' or '》' or '」' or '』' or '’':
                    quotes = Math.Max(0, quotes - 1);
                    break;
                case '（' or '(':
                    brackets++;
                    break;
                case '）' or ')':
                    brackets = Math.Max(0, brackets - 1);
                    break;
                case (>= '0' and <= '9') or (>= '０' and <= '９'):
                    i = ReadNumber(text, i, quotes > 0, brackets > 0, found) - 1;
                    break;
                case '百' or '千' or '万' or '亿' when quotes == 0 && i > 0 && text[i - 1] is '超' or '破' or '近' or '逾' or '过':
                    i = ReadBareScale(text, i, brackets > 0, found) - 1;
                    break;
            }
        }
    }

    /// <summary>Whether the character is a digit, of full or half width.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static int ReadNumber(string text, int start, bool quoted, bool bracketed, List<Quantity> found)
    {
        var end = EndOfNumber(text, start);
        if (quoted || IsPartOfName(text, start, end))
            return SkipName(text, end);
        if (end < text.Length && IsColon(text[end]) && ReadProportion(text, start, bracketed, found) is var after and > 0)
            return after;

        var value = Parse(text, start, end);
        var unit = ReadUnit(text, end);
        var first = unit is { IsBare: true } ? unit.Value.End : end;
        if (unit is null or { IsBare: true }
            && RangeEnd(text, first) is (var secondStart, var secondEnd)
            && ReadUnit(text, secondEnd) is { } shared)
        {
            if (Threshold(text, start, shared))
                return shared.End;
            var isList = text[secondStart - 1] is '、' or '和';
            found.Add(new Quantity(start, first, first, value * shared.Factor, shared.Unit, shared.Kind, Bound.None, 0, bracketed));
            return Add(text, secondStart, Parse(text, secondStart, secondEnd), shared, isList ? 0 : 2, bracketed, found);
        }
        return unit is null ? end : Add(text, start, value, unit.Value, 0, bracketed, found);
    }

    private static int Add(string text, int start, double value, UnitReading unit, int part, bool bracketed, List<Quantity> found)
    {
        var end = unit.End;
        if (Threshold(text, start, unit) || IsRank(text, start, unit))
            return end;
        var bound = unit.Over ? Bound.Over : Bound.None;
        var length = Words[WordRole.After].AtStart(text.AsSpan(end));
        if (length > 0)
        {
            bound = Enum.Parse<Bound>(Words[WordRole.After].Note(text.Substring(end, length)));
            end += length;
        }
        // 3.4个、1个百分点: the first has the unit of the second.
        if (unit.Kind == UnitKind.Point && found.Count > 0 && found[^1] is { Unit: "个" } before && text.AsSpan(before.End, start - before.End) is "、" or "和")
            found[^1] = before with { Unit = unit.Unit, Kind = unit.Kind };
        found.Add(new Quantity(start, unit.End, end, value * unit.Factor, unit.Unit, unit.Kind, bound, part, bracketed));
        return end;
    }

    /// <summary>突破万亿元, 超百万人, 近亿元: the scale alone is the number.</summary>
    private static int ReadBareScale(string text, int start, bool bracketed, List<Quantity> found)
    {
        if (ReadUnit(text, start) is not { Kind: UnitKind.Money or UnitKind.Count or UnitKind.Extent } unit)
            return start + 1;
        var after = unit.End < text.Length ? text[unit.End] : '。';
        if (unit.Unit.Length < 2 || !(IsDelimiter(after) || after == '用'))
            return unit.End;
        return Add(text, start, 1, unit, 0, bracketed, found);
    }

    private static int EndOfNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsDigit(text[end]))
            end++;
        while (end + 3 < text.Length && end - start <= 3 && text[end] is ',' or '，' && GroupOfThree(text, end + 1))
            end += 4;
        if (end + 1 < text.Length && text[end] is '.' or '．' && IsDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && IsDigit(text[end]))
                end++;
        }
        return end;
    }

    private static bool GroupOfThree(string text, int at) =>
        at + 2 < text.Length && IsDigit(text[at]) && IsDigit(text[at + 1]) && IsDigit(text[at + 2])
        && (at + 3 >= text.Length || !IsDigit(text[at + 3]));

    private static bool IsPartOfName(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        if (before == ' ' && start > 1)
            before = text[start - 2];
        var after = end < text.Length ? text[end] : ' ';
        return char.IsAsciiLetter(before) || before is '第' or '前' or '+' or '＋' or '.' or '·' or '•' or '/' or '〔' or '[' or '［' or '【'
            || after is '+' or '＋' or '〕' or ']' or '］' or '】' or '·' or '•' or '年';
    }

    private static int SkipName(string text, int at)
    {
        while (at < text.Length && (IsDigit(text[at]) || (text[at] is '.' or '·' && at + 1 < text.Length && IsDigit(text[at + 1]))))
            at++;
        return at;
    }

    private static int ReadProportion(string text, int start, bool bracketed, List<Quantity> found)
    {
        var ends = new List<(int Start, int End)>();
        var at = start;
        while (at < text.Length && IsDigit(text[at]))
        {
            var end = EndOfNumber(text, at);
            ends.Add((at, end));
            if (end >= text.Length || !IsColon(text[end]))
                break;
            at = end + 1;
        }
        if (ends.Count is < 2 or > 3)
            return ends.Count == 1 ? 0 : ends[^1].End;
        if (ends.Count == 2)
        {
            if (text.AsSpan(ends[1].Start, ends[1].End - ends[1].Start) is not "1" || text[ends[0].End] == ':')
                return 0;
            var (first, last) = (ends[0], ends[1]);
            found.Add(new Quantity(first.Start, last.End, last.End, Parse(text, first.Start, first.End), string.Empty, UnitKind.Proportion, Bound.None, 0, bracketed));
            return last.End;
        }
        for (var i = 0; i < 3; i++)
        {
            var (from, to) = ends[i];
            found.Add(new Quantity(from, to, to, Parse(text, from, to), string.Empty, UnitKind.Proportion, Bound.None, i + 1, bracketed));
        }
        return ends[2].End;
    }

    private static (int Start, int End)? RangeEnd(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('-' or '—' or '－' or '–' or '~' or '～' or '至' or '到' or '、' or '和') || !IsDigit(text[end + 1]))
            return null;
        return (end + 1, EndOfNumber(text, end + 1));
    }

    private static UnitReading? ReadUnit(string text, int at)
    {
        var over = false;
        var factor = 1.0;
        var scale = new StringBuilder();
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '余' or '多')
                over = true;
            else if (c == '几' || c == ' ')
                continue;
            else if (c is '百' or '千' && scale.Length == 0 && !StartsUnit(text, at))
                factor *= c == '百' ? 100 : 1000;
            else if (c is '万' or '亿')
                scale.Append(c);
            else
                break;
        }
        var length = Units.Match(text, at, scale.Length > 0, out var kind);
        if (length == 0)
            return scale.Length > 0 ? new UnitReading(scale.ToString(), UnitKind.Count, at, factor, over) : null;
        var unit = text.Substring(at, length);
        if (kind == UnitKind.Share)
            unit = unit is "‰" ? unit : "%";
        if (kind == UnitKind.Point)
            unit = "个百分点";
        var end = at + length;
        var tail = UnitTail(text, end);
        return new UnitReading(scale + unit + text.Substring(end, tail), kind, end + tail, factor, over);
    }

    private static bool StartsUnit(string text, int at) => text[at] == '千' && Units.Match(text, at, false, out _) > 1;

    /// <summary>微克/立方米, 套（户）: what follows the unit and belongs to it.</summary>
    private static int UnitTail(string text, int at)
    {
        if (at + 1 >= text.Length)
            return 0;
        if (text[at] == '/')
        {
            var length = Units.Match(text, at + 1, false, out _);
            return length > 0 ? length + 1 : text[at + 1] is '月' or '年' or '日' or '人' or '亩' or '餐' ? 2 : 0;
        }
        if (text[at] is not ('（' or '('))
            return 0;
        var close = text.AsSpan(at + 1, Math.Min(4, text.Length - at - 1)).IndexOfAny('）', ')');
        if (close is < 1 or > 2)
            return 0;
        var inside = text.AsSpan(at + 1, close);
        return (Units.Match(text, at + 1, false, out _) == close) || inside is "段" or "次" or "村" or "点" or "期" ? close + 2 : 0;
    }

    /// <summary>5万元以下的村, 过亿元项目, 60岁以上老人: the number describes what the noun behind it names, it measures nothing.</summary>
    private static bool Threshold(string text, int start, UnitReading unit)
    {
        if (unit.Kind is not (UnitKind.Money or UnitKind.Extent or UnitKind.Time) && unit.Unit is not ("人" or "万人"))
            return false;
        var length = Words[WordRole.After].AtStart(text.AsSpan(unit.End));
        if (length > 0 && text.AsSpan(unit.End, length) is not ("左右" or "上下"))
            return HasNoun(text, unit.End + length);
        // 过5亿元项目不少于7个, but 突破10亿元大关.
        return length == 0 && unit.Kind == UnitKind.Money && start > 0 && text[start - 1] is '过' or '超'
            && HasNoun(text, unit.End) && Words[WordRole.Tail].AtStart(text.AsSpan(unit.End)) == 0;
    }

    private static bool HasNoun(string text, int at) => at < text.Length && !IsDelimiter(text[at]) && char.IsLetter(text[at]);

    /// <summary>排名53位, 提升3位: a rank.</summary>
    private static bool IsRank(string text, int start, UnitReading unit) =>
        unit.Unit is "位" && start > 0 && text[start - 1] is '名' or '列' or '居' or '升' or '降' or '移' or '进' or '了';

    private static bool IsDelimiter(char c) => c is '，' or '。' or '、' or '；' or ',' or ';' or '）' or ')' or '！' or '：' or '（' or '(' or '和' or '及';

    private static bool IsColon(char c) => c is '：' or '∶' or ':';

    private static double Parse(string text, int start, int end)
    {
        Span<char> digits = stackalloc char[end - start];
        var length = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is ',' or '，')
                continue;
            digits[length++] = c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c == '．' ? '.' : c;
        }
        return double.Parse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private readonly record struct UnitReading(string Unit, UnitKind Kind, int End, double Factor, bool Over)
    {
        /// <summary>Whether it is a scale without a unit behind it (36万群众).</summary>
        public bool IsBare => Unit is "万" or "亿" or "万亿";
    }
}
