using System.Globalization;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>What the reader of a report tells people about it, in English and Chinese.</summary>
internal static class ReadWarnings
{
    /// <summary>No heading was found.</summary>
    public static LocalizedText NoHeadings { get; } = new(
        "The report has no headings: the openings of its paragraphs tell what is review and what is plan.",
        "报告没有标题：回顾与计划按各段开头判断。");

    /// <summary>No year was found.</summary>
    public static LocalizedText NoYears { get; } = new(
        "Nothing tells which years the report is about; set “review” and “plan” in a side file.",
        "看不出报告写的是哪些年份；请在附属文件中设定 review 和 plan。");

    /// <summary>The report's district is one of several of its name.</summary>
    public static LocalizedText SeveralDivisions { get; } = new(
        "Several divisions bear the name of the report's district and nothing tells which is meant; set “district” to its code in a side file.",
        "与报告所属地区同名的行政区划有几个，看不出是哪一个；请在附属文件中把 district 设为其代码。");

    /// <summary>A heading names another year than its section is about.</summary>
    public static LocalizedText WrongYear(string heading, int named, int? meant) => new(
        Invariant($"The heading “{heading}” names {named}, but the section is about {meant}: the date and the other headings say so."),
        Invariant($"标题“{heading}”写的是{named}年，但从日期和其他标题看，这一部分说的是{meant}年。"));

    /// <summary>The file holds the report twice.</summary>
    public static LocalizedText SecondCopy(int offset) => new(
        Invariant($"The report stands twice in this file: its second copy begins at offset {offset}."),
        Invariant($"文件中报告出现两遍：第二遍从第{offset}个字符开始。"));

    /// <summary>The page's title names other years than the report.</summary>
    public static LocalizedText OtherPageTitle(string title, int? review, int? plan) => new(
        Invariant($"The page is titled “{title}”, but the report looks back on {review} and ahead to {plan}; the text decides."),
        Invariant($"网页标题为“{title}”，但报告回顾{review}年、计划{plan}年；以正文为准。"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
