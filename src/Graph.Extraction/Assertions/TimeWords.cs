using Graph.Model;

namespace Graph.Extraction.Assertions;

/// <summary>The dates, deadlines and spans of years that a clause names in words.</summary>
internal static class TimeWords
{
    // The first five-year plan began in 1953, but the tenth and all after it follow this rule: 十五 is 2001 to 2005.
    private const int PlanBase = 1951;
    private const int PlanYears = 5;

    private static readonly string[] Parts =
    [
        "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "年内", "年底", "年末", "年中", "年初", "春节", "国庆", "汛期", "入冬", "供暖季",
    ];

    private static readonly string[] Tails = ["以前", "之前", "底前", "末前", "前", "底", "末", "初", "上旬", "中旬", "下旬", "内"];

    /// <summary>The last date or deadline in a text (年内, 6月底前, 到2025年); empty when it names none.</summary>
    public static ReadOnlySpan<char> Due(ReadOnlySpan<char> text)
    {
        var due = ReadOnlySpan<char>.Empty;
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOfDate(text[at..]);
            if (length > 0)
                due = text.Slice(at, length);
            at += Math.Max(1, length);
        }
        return due;
    }

    /// <summary>Where the first date or deadline in a text begins, or its length when it names none.</summary>
    public static int IndexOfDate(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && LengthOfDate(text[at..]) == 0)
            at++;
        return at;
    }

    /// <summary>The span of years that a text names (2016年以来, “十三五”期间, 过去五年), counted from the year of its section; null when none.</summary>
    public static (int From, int To)? Span(ReadOnlySpan<char> text, int year)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (YearAt(text[at..]) is { } from && text[(at + 4)..] is ['年' or '-' or '—' or '－' or '至', ..] rest)
            {
                if (rest.StartsWith("年以来"))
                    return (from, year);
                var link = rest[0] == '年' ? rest[1..] : rest;
                if (link is ['-' or '—' or '－' or '至' or '到', ..] && YearAt(link.TrimStart("-—－至到")) is { } to && to > from)
                    return (from, to);
            }
            else if (text[at] == '五' && at > 1 && PlanAt(text[..at]) is { } plan)
            {
                var after = text[(at + 1)..].TrimStart("”\"");
                if (after.StartsWith("期间") || after.StartsWith("时期") || after.StartsWith("以来"))
                    return (PlanBase + (PlanYears * plan), PlanBase + (PlanYears * plan) + PlanYears - 1);
            }
            else if (text[at] == '年' && at > 0 && Number(text[at - 1]) is { } years and > 1 and < 10)
            {
                if (text[..(at - 1)].EndsWith("过去") || text[..(at - 1)].EndsWith("近") || text[(at + 1)..].StartsWith("来"))
                    return (year - years + 1, year);
                if (text[..(at - 1)].EndsWith("今后") || text[..(at - 1)].EndsWith("未来"))
                    return (year, year + years - 1);
            }
        }
        return null;
    }

    // [到] [2025年|明年] [6月|年底|上半年|…] [底前|前|…]: at least a part of a year, or a year with 到 or a tail.
    private static int LengthOfDate(ReadOnlySpan<char> text)
    {
        var at = text[0] is '到' or '至' ? 1 : 0;
        var led = at > 0;
        var dated = false;
        if (YearAt(text[at..]) is not null && text[(at + 4)..] is ['年', ..])
            (at, dated) = (at + 5, true);
        else if (text[at..].StartsWith("明年") || text[at..].StartsWith("今年"))
            (at, dated) = (at + 2, true);
        var parted = false;
        var month = LengthOfMonth(text[at..]);
        if (month == 0)
        {
            // 2025年底: the year's own 年 has been read.
            var joined = dated ? text[(at - 1)..] : text[at..];
            month = LongestOf(joined, Parts);
            if (month > 0 && dated && joined[0] == '年')
                month--;
        }
        (at, parted) = (at + month, month > 0);
        var tail = parted || dated ? LongestOf(text[at..], Tails) : 0;
        return parted || (dated && (led || tail > 0)) ? at + tail : 0;
    }

    private static int LengthOfMonth(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 2 && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits == 0 || text[digits..] is not ['月', ..])
            return 0;
        return text[(digits + 1)..] is ['份', ..] ? digits + 2 : digits + 1;
    }

    private static int LongestOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
                return word.Length;
        }
        return 0;
    }

    private static int? YearAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || text[0] is not ('1' or '2'))
            return null;
        var year = 0;
        for (var i = 0; i < 4; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return null;
            year = (year * 10) + text[i] - '0';
        }
        return year is > 1900 and < 2100 && !char.IsAsciiDigit(text[4]) ? year : null;
    }

    // The number of a five-year plan from what stands before its 五: 十 is the tenth, 十三 the thirteenth.
    private static int? PlanAt(ReadOnlySpan<char> before) => before switch
    {
        [.., '十'] => 10,
        [.., '十', var unit] when Number(unit) is { } number => 10 + number,
        _ => null,
    };

    private static int? Number(char c) => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? i + 1
        : c is >= '1' and <= '9' ? c - '0' : null;
}
