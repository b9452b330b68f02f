using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Insight.Indicators;

/// <summary>An indicator in a list.</summary>
/// <param name="Name">What is measured, in the reports' words.</param>
/// <param name="District">The district of which it is measured.</param>
/// <param name="Units">The units in which it is given.</param>
/// <param name="FirstYear">The first year for which it is given.</param>
/// <param name="LastYear">The last year for which it is given.</param>
/// <param name="Values">How many numbers are given.</param>
/// <param name="Targets">How many of them are targets.</param>
public sealed record IndicatorSummary(
    string Name, DistrictRef District, ImmutableArray<string> Units, int FirstYear, int LastYear, int Values, int Targets);

/// <summary>A number that a report gives.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Qualifier">以上, 以内, 左右, 预计, or empty.</param>
/// <param name="Evidence">The passage.</param>
public sealed record IndicatorValue(double Value, string Unit, string Qualifier, Evidence Evidence);

/// <summary>Whether a result came up to its target.</summary>
public enum TargetOutcome
{
    /// <summary>It did.</summary>
    Reached,

    /// <summary>It did not.</summary>
    Missed,

    /// <summary>A target is given and no result.</summary>
    NoResult,

    /// <summary>A result is given and no target.</summary>
    NoTarget,
}

/// <summary>The numbers for one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Targets">What reports aimed at.</param>
/// <param name="Results">What reports say was reached.</param>
/// <param name="Outcome">Whether the result came up to the target.</param>
/// <param name="Explanation">The two numbers beside each other, in Chinese; empty when one of them is not given.</param>
/// <param name="Growth">By how many percent the result is above that of the year before, where both are given in one unit; computed, else null.</param>
public sealed record IndicatorYear(
    int Year,
    ImmutableArray<IndicatorValue> Targets,
    ImmutableArray<IndicatorValue> Results,
    TargetOutcome Outcome,
    string Explanation,
    double? Growth);

/// <summary>The numbers of one kind and unit of an indicator, by year.</summary>
/// <param name="District">The district.</param>
/// <param name="Measure">An amount, a change, a share, or an amount since a beginning.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Years">The years for which a number is given.</param>
public sealed record IndicatorSeries(DistrictRef District, Measure Measure, string Unit, ImmutableArray<IndicatorYear> Years);

/// <summary>All series of one indicator.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Series">By district, measure and unit.</param>
public sealed record IndicatorHistory(string Name, ImmutableArray<IndicatorSeries> Series);
