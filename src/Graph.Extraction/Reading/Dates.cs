using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Extraction.Reading;

/// <summary>Reads days: 2020年1月7日, 二〇一九年一月十四日.</summary>
internal static partial class Dates
{
    /// <summary>The first day that the text names, or null; that of a range (1月15日至18日) is its first.</summary>
    public static DateOnly? First(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            var year = match.Groups["year"].Success
                ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)
                : Periods.HanYear(match.Groups["han"].ValueSpan);
            if (year is { } y && Periods.SmallNumber(match.Groups["month"].ValueSpan) is >= 1 and <= 12 and var month
                && Periods.SmallNumber(match.Groups["day"].ValueSpan) is >= 1 and var day && day <= DateTime.DaysInMonth(y, month))
            {
                return new DateOnly(y, month, day);
            }
        }
        return null;
    }

    /// <summary>Whether a line is a day and nothing else. A month padded with a zero (01月) is how pages print the day of posting: that is no day of a report.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line)
    {
        var core = line.Trim("（）()—-");
        return core.Length is >= 8 and <= 12 && core[^1] == '日' && core.IndexOf("年0") < 0 && core.IndexOf('年') == 4 && core.IndexOf('月') > 0;
    }

    [GeneratedRegex(
        @"(?:(?<year>20[0-4]\d|19[5-9]\d)|(?<han>[一二][九〇○零OＯo0][〇○零OＯo0一二三四五六七八九]{2}))年(?<month>\d{1,2}|十?[一二]|[一二三四五六七八九十])月(?<day>\d{1,2}|[一二三]?十?[一二三四五六七八九十])日",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Pattern();
}
