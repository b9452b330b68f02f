using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>The years a report is about, as far as they are known.</summary>
/// <param name="Review">The year it looks back on.</param>
/// <param name="Plan">The year it looks ahead to.</param>
/// <param name="Current">The year in which it is given: what 今年 means in it.</param>
internal readonly record struct ReportYears(int? Review, int? Plan, int? Current)
{
    /// <summary>Whether a time lies behind the report or before it; null when it lies across or the years are not known.</summary>
    public Tense? TenseOf(Period period) => period.Kind switch
    {
        PeriodKind.Past or PeriodKind.Last => Tense.Review,
        PeriodKind.Future or PeriodKind.Next => Tense.Plan,
        PeriodKind.Current => Of(Current, Current),
        _ => Of(period.From, period.To),
    };

    /// <summary>The span of years that a time stands for; null for a single year.</summary>
    public (int From, int To)? SpanOf(Period period) => period.Kind switch
    {
        PeriodKind.FiveYears => (period.From, period.To),
        PeriodKind.Past when Review is { } review => (review - period.To + 1, review),
        PeriodKind.Future when Plan is { } plan => (plan, plan + period.To - 1),
        _ => null,
    };

    private Tense? Of(int? from, int? to)
    {
        if (to is { } end && Review is { } review && end <= review)
            return Tense.Review;
        return from is { } start && Plan is { } plan && start >= plan ? Tense.Plan : null;
    }
}
