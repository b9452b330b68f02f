using System.Collections.Immutable;
using Graph.Insight.Commitments;
using Graph.Insight.Documents;
using Graph.Model;

namespace Graph.Insight.Districts;

/// <summary>What is held of a district.</summary>
/// <param name="District">The district.</param>
/// <param name="Documents">Its reports, by key.</param>
/// <param name="Labels">The entities that its reports name, by label.</param>
/// <param name="Years">Every year on which a report is held, counted.</param>
public sealed record DistrictProfile(
    DistrictRef District, ImmutableArray<DocumentView> Documents, ImmutableArray<LabelCount> Labels, ImmutableArray<DistrictYearCount> Years);

/// <summary>What the reports on one year say, counted.</summary>
/// <param name="Year">The year.</param>
/// <param name="PlanHeld">Whether a report that looks ahead to it is held.</param>
/// <param name="ReviewHeld">Whether a report that looks back on it is held.</param>
/// <param name="Named">Entities named.</param>
/// <param name="Added">Of these, named for the first time.</param>
/// <param name="MovedOn">Named in the year before too, standing elsewhere now.</param>
/// <param name="Finished">Reported as completed or in use for the first time.</param>
/// <param name="Dropped">On the way in the year before, no longer named, and never reported as finished.</param>
/// <param name="Promised">Promises for the year.</param>
public sealed record DistrictYearCount(
    int Year, bool PlanHeld, bool ReviewHeld, int Named, int Added, int MovedOn, int Finished, int Dropped, int Promised);

/// <summary>What the reports of a district on one year say.</summary>
/// <param name="District">The district.</param>
/// <param name="Year">The year.</param>
/// <param name="ComparedWith">The year before it on which a report is held, with which it is compared; null when there is none.</param>
/// <param name="PlanHeld">Whether a report that looks ahead to it is held.</param>
/// <param name="ReviewHeld">Whether a report that looks back on it is held.</param>
/// <param name="Named">How many entities are named.</param>
/// <param name="Added">Named for the first time.</param>
/// <param name="MovedOn">Named in the year before too, standing elsewhere now.</param>
/// <param name="Finished">Reported as completed or in use for the first time.</param>
/// <param name="Dropped">On the way in the year before, no longer named, and never reported as finished.</param>
/// <param name="Promised">The promises for the year, with what became of them.</param>
/// <param name="ScoreCard">These promises counted.</param>
public sealed record DistrictYear(
    DistrictRef District,
    int Year,
    int? ComparedWith,
    bool PlanHeld,
    bool ReviewHeld,
    int Named,
    Listing<EntityChange> Added,
    Listing<EntityChange> MovedOn,
    Listing<EntityChange> Finished,
    Listing<EntityChange> Dropped,
    Listing<Commitment> Promised,
    ImmutableArray<ScoreCardRow> ScoreCard);
