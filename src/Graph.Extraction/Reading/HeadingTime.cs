using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>What a heading says of the time of its section.</summary>
/// <param name="Tense">Back or ahead; null when it does not say.</param>
/// <param name="Span">The span of years that it names, if any.</param>
/// <param name="Mixed">Whether the section is about both, so that its paragraphs must tell.</param>
/// <param name="WrongYear">The year it names that cannot be meant (2023年工作回顾 in a report about 2022), else null.</param>
internal readonly record struct HeadingTime(Tense? Tense, (int From, int To)? Span, bool Mixed, int? WrongYear)
{
    /// <summary>Reads a heading in a report about these years.</summary>
    public static HeadingTime Of(string heading, ReportYears years)
    {
        var cue = SectionCues.Last(heading);
        var (review, plan) = (false, false);
        (int From, int To)? span = null;
        int? year = null;
        foreach (var period in Periods.In(heading))
        {
            var tense = years.TenseOf(period) ?? cue?.Tense;
            review |= tense == Model.Tense.Review;
            plan |= tense == Model.Tense.Plan;
            span ??= years.SpanOf(period);
            if (period.Kind == PeriodKind.Year)
                year = period.From;
        }
        // A note on a draft plan tells what was reached and what is meant.
        if ((review && plan) || (cue is null && heading.EndsWith("说明", StringComparison.Ordinal)))
            return new HeadingTime(review && plan ? Model.Tense.Review : Model.Tense.Plan, null, Mixed: true, null);
        if (review == plan)
            return new HeadingTime(cue is { Strength: > 0 } ? cue.Tense : null, null, Mixed: false, null);
        var told = review ? Model.Tense.Review : Model.Tense.Plan;
        return cue is { Strength: 2 } && cue.Tense != told && year is not null
            ? new HeadingTime(cue.Tense, null, Mixed: false, year)
            : new HeadingTime(told, span, Mixed: false, null);
    }

    /// <summary>Whether a line without number is a heading that names a time and what is done with it (2021年工作回顾).</summary>
    public static bool Heads(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > 45 || Punctuation.HasStop(line) || Punctuation.EndsLine(line) || !SectionCues.EndWith(line))
            return false;
        // What stands before a colon is ornament (站在新起点：2012年工作回顾).
        var core = line[(line.IndexOf('：') + 1)..].TrimStart("“\"对关于");
        if (core.IsEmpty || !(core[0] is >= '0' and <= '9' or '二' or '过' or '今' or '未' or '十' or '去' or '新' or '下' or '一' or '第'))
            return false;
        foreach (var period in Periods.In(line.ToString()))
            return period.At <= line.Length - core.Length + 1;
        return false;
    }
}
