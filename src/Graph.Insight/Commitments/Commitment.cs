using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Insight.Commitments;

/// <summary>What became of a promise; the first that applies, in this order.</summary>
public enum CommitmentOutcome
{
    /// <summary>A review of the year has this phase or a later one.</summary>
    Kept,

    /// <summary>The review of a later year is the first to have it.</summary>
    Late,

    /// <summary>A later plan names it again with the same or an earlier phase.</summary>
    Repeated,

    /// <summary>The year is after the last that the district's reports look back on.</summary>
    NotYetDue,

    /// <summary>No review of the year is held: the report that would tell is missing.</summary>
    NoReport,

    /// <summary>A review of the year is held, and no report says that it was done.</summary>
    Unreported,
}

/// <summary>The rule by which an outcome was found.</summary>
public enum CommitmentRule
{
    /// <summary>A review of the year itself has the phase, or a later one.</summary>
    ReviewOfTheYear,

    /// <summary>The review of a later year is the first that has it.</summary>
    ReviewOfALaterYear,

    /// <summary>No review has it, and a later plan names it again.</summary>
    LaterPlan,

    /// <summary>The year is after the last on which a review of the district is held.</summary>
    YearNotReviewedYet,

    /// <summary>Reviews of other years are held, none of this one.</summary>
    ReviewNotHeld,

    /// <summary>The review of the year names it with an earlier phase, and nothing after it says more.</summary>
    ReviewTellsLess,

    /// <summary>The review of the year does not say what became of it, nor does any after it.</summary>
    ReviewSilent,
}

/// <summary>A plan with a phase that later reports can be held to, and what became of it.</summary>
/// <param name="Entity">What was promised.</param>
/// <param name="District">The district whose report promises it, or null when nothing tells whose the report is.</param>
/// <param name="Scope">The portion promised, as written; empty for the whole.</param>
/// <param name="Year">The year for which it was promised.</param>
/// <param name="Phase">The phase promised.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Explanation">The rule with the facts of this case, in Chinese.</param>
/// <param name="YearsLate">By how many years it was late; null unless it was.</param>
/// <param name="Reached">
/// Whether the year's own review says that the phase was reached: false when it names an earlier phase, null when no review of the year tells.
/// </param>
/// <param name="Promise">The passage that promises.</param>
/// <param name="Reported">What the year's own review says of it, the furthest; null when it says nothing.</param>
/// <param name="Answer">The passage that decided: the review that has it (kept, late) or the later plan (repeated); else null.</param>
public sealed record Commitment(
    EntityRef Entity,
    DistrictRef? District,
    string Scope,
    int Year,
    Phase Phase,
    CommitmentOutcome Outcome,
    CommitmentRule Rule,
    string Explanation,
    int? YearsLate,
    bool? Reached,
    StatementView Promise,
    StatementView? Reported,
    StatementView? Answer);
