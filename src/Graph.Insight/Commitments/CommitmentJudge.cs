using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Commitments;

/// <summary>What a promise came to, with the statements that show it.</summary>
internal sealed record Verdict(CommitmentOutcome Outcome, CommitmentRule Rule, int? YearsLate, bool? Reached, Statement? Reported, Statement? Answer);

/// <summary>Holds promises to what later reports say (contracts.md, "What changed"). No clock: only the reports held count.</summary>
internal static class CommitmentJudge
{
    /// <summary>Whether a statement is a promise: a plan with a phase that can be checked, not one that says what will not be.</summary>
    public static bool IsPromise(Statement statement) =>
        statement.Assertion.Tense == Tense.Plan && statement.Assertion.Phase.IsCheckable() && !PhaseReading.IsNegated(statement.Assertion.Modality);

    /// <summary>Whether a review says of the entity, or of the portion promised, that the planned phase was reached.</summary>
    public static bool Keeps(Statement plan, Statement review) =>
        review.Assertion.Tense == Tense.Review
        && SpeaksOf(plan, review)
        && !PhaseReading.IsNegated(review.Assertion.Modality)
        && review.Assertion.Phase.Reaches(plan.Assertion.Phase);

    /// <summary>The verdict on a promise.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="statements">What is said of entities, this one among them, in the order of the store.</param>
    /// <param name="calendar">Which reports are held.</param>
    public static Verdict Judge(Statement promise, IReadOnlyList<Statement> statements, ReportCalendar calendar)
    {
        var year = promise.Assertion.Year;
        var district = calendar.ScopeOf(promise.Evidence.Document);
        // A district answers for its promises in its own reports: what another says of a nationwide programme tells nothing of this one.
        var own = statements.Where(s => string.Equals(calendar.ScopeOf(s.Evidence.Document), district, StringComparison.Ordinal)).ToList();
        var told = own
            .Where(s => s.Assertion.Tense == Tense.Review && s.Assertion.Year == year && s.Assertion.Phase.Rank() is not null)
            .Where(s => SpeaksOf(promise, s) && !PhaseReading.IsNegated(s.Assertion.Modality))
            .MaxBy(s => s.Assertion.Phase.Rank());

        var kept = own.Where(s => s.Assertion.Year >= year && Keeps(promise, s)).MinBy(s => s.Assertion.Year);
        if (kept is not null && kept.Assertion.Year == year)
            return new Verdict(CommitmentOutcome.Kept, CommitmentRule.ReviewOfTheYear, null, true, told, kept);

        bool? reached = told is null ? null : false;
        if (kept is not null)
            return new Verdict(CommitmentOutcome.Late, CommitmentRule.ReviewOfALaterYear, kept.Assertion.Year - year, reached, told, kept);
        if (own.Where(s => Repeats(promise, s)).MinBy(s => s.Assertion.Year) is { } again)
            return new Verdict(CommitmentOutcome.Repeated, CommitmentRule.LaterPlan, null, reached, told, again);
        if (calendar.LastYear([district], Tense.Review) is not { } lastReviewed || year > lastReviewed)
            return new Verdict(CommitmentOutcome.NotYetDue, CommitmentRule.YearNotReviewedYet, null, reached, told, null);
        if (!calendar.Holds([district], year, Tense.Review))
            return new Verdict(CommitmentOutcome.NoReport, CommitmentRule.ReviewNotHeld, null, reached, told, null);
        return new Verdict(
            CommitmentOutcome.Unreported, told is null ? CommitmentRule.ReviewSilent : CommitmentRule.ReviewTellsLess, null, reached, told, null);
    }

    // Scope narrows: what is said of the whole answers for the portion, what is said of a portion never for the whole.
    private static bool SpeaksOf(Statement promise, Statement other) =>
        string.Equals(other.Entity, promise.Entity, StringComparison.Ordinal)
        && (other.Assertion.Scope.Length == 0 || string.Equals(other.Assertion.Scope, promise.Assertion.Scope, StringComparison.Ordinal));

    // A plan for a portion does not keep a promise of the whole, but it does name it again.
    private static bool IsPortionOf(Statement promise, Statement other) =>
        promise.Assertion.Scope.Length == 0 && string.Equals(other.Entity, promise.Entity, StringComparison.Ordinal);

    private static bool Repeats(Statement promise, Statement later) =>
        later.Assertion.Tense == Tense.Plan
        && later.Assertion.Year > promise.Assertion.Year
        && (SpeaksOf(promise, later) || IsPortionOf(promise, later))
        && later.Assertion.Phase.Rank() is not null
        && promise.Assertion.Phase.Reaches(later.Assertion.Phase);
}
