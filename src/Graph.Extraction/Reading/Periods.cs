using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Extraction.Reading;

/// <summary>How a text points to a time.</summary>
internal enum PeriodKind
{
    /// <summary>A year by its number.</summary>
    Year,

    /// <summary>A five-year plan.</summary>
    FiveYears,

    /// <summary>Some years up to the year looked back on (过去五年).</summary>
    Past,

    /// <summary>Some years from the year planned (今后五年).</summary>
    Future,

    /// <summary>The year that the report looks back on (过去一年, 去年).</summary>
    Last,

    /// <summary>The year in which it is given (今年).</summary>
    Current,

    /// <summary>The time ahead (新的一年, 下一步).</summary>
    Next,
}

/// <summary>A time that a text points to.</summary>
/// <param name="Kind">How.</param>
/// <param name="From">The first year, of <see cref="PeriodKind.Year"/> and <see cref="PeriodKind.FiveYears"/>; else 0.</param>
/// <param name="To">The last year; of <see cref="PeriodKind.Past"/> and <see cref="PeriodKind.Future"/> the number of years.</param>
/// <param name="At">Where in the text it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Period(PeriodKind Kind, int From, int To, int At, int End);

/// <summary>Reads years and spans of years in Chinese: 2023年, 二〇二三年, “十四五”, 过去五年, 今后五年, 今年.</summary>
internal static partial class Periods
{
    private const string HanDigits = "〇一二三四五六七八九";

    /// <summary>The times that a short text names, in its order.</summary>
    public static IEnumerable<Period> In(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            if (Read(match) is { } period)
                yield return period;
        }
    }

    /// <summary>A year written with Han digits (二〇二三), or null.</summary>
    public static int? HanYear(ReadOnlySpan<char> digits)
    {
        var year = 0;
        foreach (var c in digits)
        {
            var digit = HanDigit(c);
            if (digit < 0)
                return null;
            year = (year * 10) + digit;
        }
        return year is >= 1949 and <= 2100 ? year : null;
    }

    /// <summary>A number up to 99 in Han or ASCII digits (十五, 31), or null.</summary>
    public static int? SmallNumber(ReadOnlySpan<char> text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var ten = text.IndexOf('十');
        if (ten < 0)
            return text.Length == 1 && (text[0] == '两' ? 2 : HanDigit(text[0])) is >= 0 and var single ? single : null;
        var tens = ten == 0 ? 1 : ten == 1 ? HanDigit(text[0]) : -1;
        var ones = ten == text.Length - 1 ? 0 : ten == text.Length - 2 ? HanDigit(text[^1]) : -1;
        return tens < 0 || ones < 0 ? null : (tens * 10) + ones;
    }

    private static int HanDigit(char c) => c is '○' or '零' or 'O' or 'Ｏ' or 'o' or '0' ? 0 : HanDigits.IndexOf(c, StringComparison.Ordinal);

    private static Period? Read(Match match)
    {
        var (at, end) = (match.Index, match.Index + match.Length);
        if (match.Groups["year"] is { Success: true } year)
        {
            var value = int.Parse(year.ValueSpan, CultureInfo.InvariantCulture);
            return new Period(PeriodKind.Year, value, value, at, end);
        }
        if (match.Groups["han"] is { Success: true } han)
            return HanYear(han.ValueSpan) is { } value ? new Period(PeriodKind.Year, value, value, at, end) : null;
        if (match.Groups["plan"] is { Success: true } plan)
        {
            // The first five-year plan began in 1953, the sixth and all after it in the year 1951 + 5n.
            return SmallNumber(plan.ValueSpan) is >= 6 and <= 25 and var n
                ? new Period(PeriodKind.FiveYears, 1951 + (5 * n), 1955 + (5 * n), at, end)
                : null;
        }
        if (match.Groups["past"] is { Success: true } past)
            return SmallNumber(past.ValueSpan) is { } years ? Counted(years, PeriodKind.Past, PeriodKind.Last, at, end) : null;
        if (match.Groups["future"] is { Success: true } future)
            return SmallNumber(future.ValueSpan) is { } years ? Counted(years, PeriodKind.Future, PeriodKind.Next, at, end) : null;
        var kind = match.Groups["last"].Success ? PeriodKind.Last : match.Groups["current"].Success ? PeriodKind.Current : PeriodKind.Next;
        return new Period(kind, 0, 0, at, end);
    }

    private static Period Counted(int years, PeriodKind several, PeriodKind one, int at, int end) =>
        years == 1 ? new Period(one, 0, 0, at, end) : new Period(several, 0, years, at, end);

    [GeneratedRegex(
        """
        (?<year>(?:19[5-9]|20[0-4])\d)年
        |(?<han>[一二][九〇○零OＯo0][〇○零OＯo0一二三四五六七八九]{2})年
        |第(?<plan>十?[一二三四五六七八九]|十|二十[一二三四五]?)个五年
        |[“"「](?<plan>十[一二三四五六七八九]?|[六七八九])五[”"」]
        |(?<plan>十[一二三四五六七八九]?)五(?:时期|期间|规划|计划|以来|”)
        |(?:过去|近|最近|这|回顾)的?(?<past>[一二两三四五六七八九十\d])年
        |(?<past>[一二两三四五六七八九])年来
        |(?:今后|未来|下一个|今后的|未来的)(?<future>[一二两三四五六七八九十\d])年
        |(?<last>去年|上年|过去的?这?一年|一年来|全年主要工作)
        |(?<current>今年|本年度)
        |(?<next>新的一年|明年|来年|下一步|下一阶段|下半年|今后一个时期)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Pattern();
}
