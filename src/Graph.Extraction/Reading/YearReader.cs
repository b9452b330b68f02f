using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>
/// Finds the years that a report looks back on and ahead to. Its day, its headings, its title and its running text each vote for the year planned;
/// a report looks back on the year before. Two witnesses outweigh one heading with a wrong year.
/// </summary>
internal static partial class YearReader
{
    // In the last months of a year a report on the next is given already.
    private const int LastMonthOfPlanYear = 8;

    /// <summary>The years, as far as anything tells.</summary>
    public static ReportYears Read(CleanText text, ImmutableArray<Block> blocks, string? title, DateOnly? date, ReportOverrides? overrides)
    {
        var votes = new SortedDictionary<int, int>();
        if (date is { } day)
            Vote(votes, day.Month <= LastMonthOfPlanYear ? day.Year : day.Year + 1, 3);
        if (title is not null)
            VoteTitle(votes, title);
        VoteHeadings(votes, text, blocks);
        if (votes.Count == 0)
            VoteText(votes, text);

        int? plan = votes.Count == 0 ? null : votes.MaxBy(vote => (vote.Value, vote.Key)).Key;
        var (review, planned) = (overrides?.Review?.Value ?? overrides?.Plan?.Value - 1 ?? plan - 1, overrides?.Plan?.Value ?? overrides?.Review?.Value + 1 ?? plan);
        return new ReportYears(review, planned, date?.Year ?? planned);
    }

    private static void Vote(SortedDictionary<int, int> votes, int year, int weight) =>
        votes[year] = votes.GetValueOrDefault(year) + weight;

    private static void VoteTitle(SortedDictionary<int, int> votes, string title)
    {
        var years = Periods.In(title).Where(period => period.Kind == PeriodKind.Year).Select(period => period.From).ToList();
        if (years is [var first, var second] && second == first + 1)
            Vote(votes, second, 4);
        else if (years is [var only])
            Vote(votes, title.Contains("执行情况", StringComparison.Ordinal) && !title.Contains("草案", StringComparison.Ordinal) ? only + 1 : only, 1);
    }

    private static void VoteHeadings(SortedDictionary<int, int> votes, CleanText text, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind is not (BlockKind.Timed or BlockKind.Numbered) || block.Mark.Style is MarkStyle.Arabic or MarkStyle.BracketedArabic)
                continue;
            var heading = text[block.Line].ToString();
            if (SectionCues.Last(heading) is not { } cue)
                continue;
            foreach (var period in Periods.In(heading))
            {
                if (period.Kind == PeriodKind.Year)
                    Vote(votes, cue.Tense == Tense.Review ? period.From + 1 : period.From, block.Mark.Style == MarkStyle.BracketedHan ? 1 : 2);
            }
        }
    }

    private static void VoteText(SortedDictionary<int, int> votes, CleanText text)
    {
        foreach (var line in text.Lines)
        {
            if (line.Length < 15)
                continue;
            var head = text[line][..Math.Min(line.Length, 120)].ToString();
            foreach (Match match in LookingBack().Matches(head))
            {
                foreach (var period in Periods.In(match.Value).Take(1))
                    Vote(votes, period.From + 1, 2);
            }
            foreach (Match match in LookingAhead().Matches(head))
            {
                foreach (var period in Periods.In(match.Value).Take(1))
                    Vote(votes, period.From, 2);
            }
        }
    }

    [GeneratedRegex("(?:过去的|截至|到|预计)(?:20\\d\\d|19\\d\\d)年|(?:20\\d\\d|19\\d\\d)年(?:以来|，在|，面对|，全|，我们|完成|末|底)", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex LookingBack();

    [GeneratedRegex("(?:做好|建议|完成)(?:20\\d\\d|19\\d\\d)年|(?:20\\d\\d|19\\d\\d)年(?:，?是实施|重点|计划|政府工作的)", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex LookingAhead();
}
