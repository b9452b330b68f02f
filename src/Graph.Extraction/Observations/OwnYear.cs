using System.Globalization;
using Graph.Model;

namespace Graph.Extraction.Observations;

/// <summary>The year that a number's own words give: 由2015年的38%, 较上年同期43微克/立方米, “十二五”末的34.81%.</summary>
/// <param name="Year">The year named, or null.</param>
/// <param name="Shift">Years before the sentence's own year (上年 is 1), or 0.</param>
/// <param name="Length">How many characters at the end of the phrase say it; 0 when nothing does.</param>
/// <param name="Opens">Whether a clause opens with it, so that 去年 in a review is the year looked back on.</param>
internal readonly record struct OwnYear(int? Year, int Shift, int Length, bool Opens = false)
{
    private static readonly string[] Tails = ["同期的", "同期", "末的", "底的", "底", "末", "的", "为"];
    private static readonly string[] LastYear = ["上年", "去年", "上一年度", "上一年", "上年度"];
    private static readonly string[] Plans = ["十", "十一", "十二", "十三", "十四", "十五", "十六"];

    /// <summary>Whether the phrase names a year.</summary>
    public bool IsSaid => Length > 0;

    /// <summary>The year meant in a sentence of a year and a tense.</summary>
    public int In(int year, Tense tense) => Year ?? (Opens && tense == Tense.Review ? year : year - Shift);

    /// <summary>Reads the year at the end of a phrase.</summary>
    public static OwnYear AtEnd(string phrase)
    {
        var end = phrase.Length;
        foreach (var tail in Tails)
        {
            if (phrase.AsSpan(0, end).EndsWith(tail, StringComparison.Ordinal))
            {
                end -= tail.Length;
                break;
            }
        }
        if (end > 0 && phrase[end - 1] is '底' or '末')
            end--;
        var head = phrase.AsSpan(0, end);
        foreach (var word in LastYear)
        {
            if (head.EndsWith(word, StringComparison.Ordinal))
                return new OwnYear(null, 1, phrase.Length - end + word.Length);
        }
        if (head.EndsWith("年", StringComparison.Ordinal) && YearBefore(phrase, end - 1) is { } year)
            return new OwnYear(year, 0, phrase.Length - end + 5);
        foreach (var (plan, index) in Plans.Select((plan, index) => (plan, index)))
        {
            // The tenth five-year plan ended in 2005, each later one five years after.
            if (head.EndsWith($"“{plan}五”", StringComparison.Ordinal))
                return new OwnYear(2005 + (5 * index), 0, phrase.Length - end + plan.Length + 3);
        }
        return default;
    }

    /// <summary>Reads the year that a clause opens with: 到2025年底，…; 去年末…; default when it opens with none.</summary>
    public static OwnYear AtStart(ReadOnlySpan<char> clause)
    {
        if (clause.StartsWith("去年", StringComparison.Ordinal))
            return new OwnYear(null, 1, 2, Opens: true);
        var at = 0;
        while (at < clause.Length && clause[at] is '到' or '至' or '截' or '止')
            at++;
        if (at + 5 > clause.Length || clause[at + 4] != '年' || YearBefore(clause, at + 4) is not { } year)
            return default;
        var after = at + 5 < clause.Length ? clause[at + 5] : '，';
        return after is '度' or '第' or '版' or '以' or '来' or '—' or '-' or '至' or '较' or '和' or '、' ? default : new OwnYear(year, 0, at + 5, Opens: true);
    }

    private static int? YearBefore(ReadOnlySpan<char> phrase, int end) =>
        end >= 4
        && int.TryParse(phrase.Slice(end - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1949 and <= 2100
            ? year
            : null;
}
