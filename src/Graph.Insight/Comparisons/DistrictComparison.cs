using System.Collections.Immutable;
using Graph.Insight.Commitments;
using Graph.Insight.Districts;
using Graph.Insight.Documents;
using Graph.Insight.Entities;
using Graph.Insight.Indicators;
using Graph.Model;

namespace Graph.Insight.Comparisons;

/// <summary>Districts side by side in one year.</summary>
/// <param name="Year">The year; when none was asked for, the last on which a report of each is held.</param>
/// <param name="Districts">Each district, in the order asked for.</param>
/// <param name="Shared">The entities that the reports of all of them name.</param>
/// <param name="Indicators">What is measured of two of them or more, in one unit.</param>
public sealed record DistrictComparison(
    int Year, ImmutableArray<ComparedDistrict> Districts, Listing<EntityRef> Shared, ImmutableArray<ComparedIndicator> Indicators);

/// <summary>One district of a comparison.</summary>
/// <param name="District">The district.</param>
/// <param name="PlanHeld">Whether a report that looks ahead to the year is held.</param>
/// <param name="ReviewHeld">Whether a report that looks back on it is held.</param>
/// <param name="Labels">The entities named in the year, by label.</param>
/// <param name="Phases">The entities named in the year by where they stood, in the order of the line; those only named are left out.</param>
/// <param name="Named">The entities named in the year, those with the most passages first.</param>
/// <param name="ScoreCard">What became of the promises for the year; null when none was made.</param>
public sealed record ComparedDistrict(
    DistrictRef District,
    bool PlanHeld,
    bool ReviewHeld,
    ImmutableArray<LabelCount> Labels,
    ImmutableArray<PhaseCount> Phases,
    Listing<EntityChange> Named,
    ScoreCardRow? ScoreCard);

/// <summary>How many entities stood at a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Entities">How many.</param>
public sealed record PhaseCount(Phase Phase, int Entities);

/// <summary>An indicator in several districts.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Measure">An amount, a change, a share, or an amount since a beginning.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Values">Each district's numbers for the year.</param>
public sealed record ComparedIndicator(string Name, Measure Measure, string Unit, ImmutableArray<ComparedValue> Values);

/// <summary>One district's numbers for an indicator in a year.</summary>
/// <param name="District">The district.</param>
/// <param name="Year">The numbers, target beside result.</param>
public sealed record ComparedValue(DistrictRef District, IndicatorYear Year);
