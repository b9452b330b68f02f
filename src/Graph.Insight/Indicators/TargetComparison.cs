using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Insight.Indicators;

/// <summary>Holds a result to its target, both in one unit.</summary>
internal static class TargetComparison
{
    // 左右 leaves room: a twentieth of the target is still “about”.
    private const double About = 0.05;

    /// <summary>
    /// Whether the last result came up to the first target: not above it where the target is a ceiling (以内) or a decline, else not below it.
    /// </summary>
    public static TargetOutcome Of(ImmutableArray<IndicatorValue> targets, ImmutableArray<IndicatorValue> results)
    {
        if (targets.IsEmpty)
            return TargetOutcome.NoTarget;
        if (results.IsEmpty)
            return TargetOutcome.NoResult;
        var (target, result) = (targets[0], results[^1]);
        var room = target.Qualifier is "左右" ? Math.Abs(target.Value) * About : 0;
        var ceiling = target.Qualifier is "以内" || target.Value < 0;
        var reached = ceiling ? result.Value <= target.Value + room : result.Value >= target.Value - room;
        return reached ? TargetOutcome.Reached : TargetOutcome.Missed;
    }

    /// <summary>The two numbers beside each other: 计划6%左右，实际2.5%左右，未达到。</summary>
    public static string Explanation(ImmutableArray<IndicatorValue> targets, ImmutableArray<IndicatorValue> results, TargetOutcome outcome) =>
        outcome is TargetOutcome.Reached or TargetOutcome.Missed
            ? $"计划{Written(targets[0])}，实际{Written(results[^1])}，{(outcome == TargetOutcome.Reached ? "达到" : "未达到")}。"
            : "";

    private static string Written(IndicatorValue value) =>
        (value.Qualifier is "预计" ? value.Qualifier : "")
        + value.Value.ToString(CultureInfo.InvariantCulture) + value.Unit
        + (value.Qualifier is "预计" ? "" : value.Qualifier);
}
