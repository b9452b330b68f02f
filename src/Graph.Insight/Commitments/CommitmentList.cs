using System.Collections.Immutable;
using Graph.Insight.Entities;

namespace Graph.Insight.Commitments;

/// <summary>The promises made for an entity and for its parts.</summary>
internal static class CommitmentList
{
    /// <summary>Every promise for the years from <paramref name="from"/> to <paramref name="to"/>, in the order of the store.</summary>
    public static ImmutableArray<Commitment> Of(Dossier dossier, int from, int to) =>
    [
        .. dossier.Statements
            .Where(s => CommitmentJudge.IsPromise(s) && s.Assertion.Year >= from && s.Assertion.Year <= to)
            .Select(promise =>
            {
                var verdict = CommitmentJudge.Judge(promise, dossier.Statements, dossier.Calendar);
                return new Commitment(
                    dossier.Named(promise.Entity),
                    promise.Assertion.Scope,
                    promise.Assertion.Year,
                    promise.Assertion.Phase,
                    verdict.Outcome,
                    verdict.YearsLate,
                    verdict.Reached,
                    dossier.View(promise),
                    verdict.Reported is null ? null : dossier.View(verdict.Reported),
                    verdict.Answer is null ? null : dossier.View(verdict.Answer));
            }),
    ];
}
