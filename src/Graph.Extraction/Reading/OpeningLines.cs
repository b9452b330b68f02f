namespace Graph.Extraction.Reading;

/// <summary>What a line of a report's opening is.</summary>
internal enum OpeningLine
{
    /// <summary>Of the page, or not known.</summary>
    Other,

    /// <summary>The title or a part of it.</summary>
    Title,

    /// <summary>Where and when it was given (——2020年1月7日在…第六次会议上).</summary>
    Session,

    /// <summary>Who gives it (徐汇区区长 方世忠).</summary>
    Speaker,

    /// <summary>A day alone.</summary>
    Day,
}

/// <summary>Tells the lines apart that a report opens with.</summary>
internal static class OpeningLines
{
    /// <summary>What the line is.</summary>
    public static OpeningLine Of(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > 90 || line.EndsWith("......") || line.EndsWith("……") || DebrisWords.IsPictureCaption(line))
            return OpeningLine.Other;
        if (line.IndexOf("代表大会") >= 0 || (line.IndexOf('届') >= 0 && line.IndexOf("会议") >= 0) || (line.IndexOf('在') >= 0 && line.EndsWith("会议上")))
            return OpeningLine.Session;
        if (DebrisWords.IsPageLine(line))
            return OpeningLine.Other;
        if (line.EndsWith('届') || line.EndsWith("会议上"))
            return OpeningLine.Session;
        if (IsTitle(line))
            return OpeningLine.Title;
        if (Dates.IsAlone(line))
            return OpeningLine.Day;
        return IsSpeaker(line) ? OpeningLine.Speaker : OpeningLine.Other;
    }

    /// <summary>Whether the line addresses the assembly (各位代表：).</summary>
    public static bool IsSalutation(ReadOnlySpan<char> line) =>
        line.Length is >= 5 and <= 30 && line.IndexOf("各位") >= 0 && line[^1] is '：' or ':' && line.IndexOf('。') < 0;

    /// <summary>Whether the line opens the report proper (现在，我代表…人民政府，向大会报告工作).</summary>
    public static bool IsPreamble(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(line.Length, 160)];
        return !line.EndsWith("......") && !line.EndsWith("……")
            && (head.IndexOf("报告") >= 0 || head.IndexOf("提请") >= 0) && (head.IndexOf("审议") >= 0 || head.IndexOf("审查") >= 0)
            && (head.IndexOf("政府") >= 0 || head.IndexOf("委托") >= 0) && (head.IndexOf("代表") >= 0 || head.IndexOf("委托") >= 0);
    }

    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        var at = line.LastIndexOf("报告");
        if (at < 0 || line.IndexOfAny('。', '，', '；') >= 0 || line is "工作报告" || line.IndexOf("标题") == 0)
            return false;
        var tail = line[(at + 2)..];
        return tail.IsEmpty || tail[0] is '（' or '(' or '【' || tail.IndexOf("草案") == 0;
    }

    private static bool IsSpeaker(ReadOnlySpan<char> line) =>
        line.Length <= 30 && line.IndexOfAny('。', '，', '：') < 0
        && (line.IndexOf("区长") >= 0 || line.IndexOf("县长") >= 0 || line.IndexOf("市长") >= 0 || line.IndexOf("省长") >= 0
            || line.IndexOf("州长") >= 0 || line.IndexOf("旗长") >= 0 || line.IndexOf("盟长") >= 0 || line.IndexOf("主席") >= 0
            || line.IndexOf("主任") >= 0 || line.IndexOf("专员") >= 0 || line.IndexOf("局长") >= 0);
}
