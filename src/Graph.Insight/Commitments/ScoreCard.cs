using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Insight.Commitments;

/// <summary>What became of the promises of one district for one year, counted.</summary>
/// <param name="District">The district, or null when nothing tells whose the reports are.</param>
/// <param name="Year">The year for which it was promised.</param>
/// <param name="Promises">How many promises.</param>
/// <param name="Judged">How many of them the reports held can be held to: all but those not yet due and those whose review is not held.</param>
/// <param name="Kept">Kept.</param>
/// <param name="Late">Late.</param>
/// <param name="Repeated">Promised again.</param>
/// <param name="Unreported">Of which nothing more is reported.</param>
/// <param name="NotYetDue">Not yet due.</param>
/// <param name="NoReport">Whose review is not held.</param>
public sealed record ScoreCardRow(
    DistrictRef? District, int Year, int Promises, int Judged, int Kept, int Late, int Repeated, int Unreported, int NotYetDue, int NoReport);

/// <summary>Counts commitments.</summary>
internal static class ScoreCard
{
    /// <summary>A row for each district and year, by district and year.</summary>
    public static ImmutableArray<ScoreCardRow> Of(IEnumerable<Commitment> commitments) =>
    [
        .. commitments
            .GroupBy(c => (Scope: c.District?.Scope ?? "", c.Year))
            .OrderBy(g => g.Key.Scope, CodePointComparer.Instance)
            .ThenBy(g => g.Key.Year)
            .Select(g => Row([.. g])),
    ];

    private static ScoreCardRow Row(List<Commitment> promises)
    {
        int Count(CommitmentOutcome outcome) => promises.Count(p => p.Outcome == outcome);
        var open = Count(CommitmentOutcome.NotYetDue) + Count(CommitmentOutcome.NoReport);
        return new ScoreCardRow(
            promises[0].District,
            promises[0].Year,
            promises.Count,
            promises.Count - open,
            Count(CommitmentOutcome.Kept),
            Count(CommitmentOutcome.Late),
            Count(CommitmentOutcome.Repeated),
            Count(CommitmentOutcome.Unreported),
            Count(CommitmentOutcome.NotYetDue),
            Count(CommitmentOutcome.NoReport));
    }
}
