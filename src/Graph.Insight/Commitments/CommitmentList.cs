using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Storage;

namespace Graph.Insight.Commitments;

/// <summary>The promises among what is said of entities, each with what became of it.</summary>
internal static class CommitmentList
{
    /// <summary>Every promise for an entity or a part of it for the years from <paramref name="from"/> to <paramref name="to"/>, in the order of the store.</summary>
    public static ImmutableArray<Commitment> Of(Dossier dossier, int from, int to) =>
    [
        .. dossier.Statements
            .Where(s => CommitmentJudge.IsPromise(s) && s.Assertion.Year >= from && s.Assertion.Year <= to)
            .Select(promise => Judged(promise, dossier.Statements, dossier.Calendar, dossier.Named(promise.Entity), dossier.View)),
    ];

    /// <summary>A promise with what became of it.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="statements">What is said of its entity, perhaps of others too, in the order of the store.</param>
    /// <param name="calendar">Which reports are held.</param>
    /// <param name="entity">What was promised.</param>
    /// <param name="view">How a statement is shown.</param>
    public static Commitment Judged(
        Statement promise, IReadOnlyList<Statement> statements, ReportCalendar calendar, EntityRef entity, Func<Statement, StatementView> view)
    {
        var verdict = CommitmentJudge.Judge(promise, statements, calendar);
        return new Commitment(
            entity,
            calendar.DistrictOf(promise.Evidence.Document),
            promise.Assertion.Scope,
            promise.Assertion.Year,
            promise.Assertion.Phase,
            verdict.Outcome,
            verdict.Rule,
            CommitmentExplanation.Of(promise, verdict, entity.Label),
            verdict.YearsLate,
            verdict.Reached,
            view(promise),
            verdict.Reported is null ? null : view(verdict.Reported),
            verdict.Answer is null ? null : view(verdict.Answer));
    }
}
