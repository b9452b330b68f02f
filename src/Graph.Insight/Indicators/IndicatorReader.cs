using System.Collections.Immutable;
using Graph.Insight.Paging;
using Graph.Model;

namespace Graph.Insight.Indicators;

/// <summary>Lists indicators and lays their numbers out by year.</summary>
internal sealed class IndicatorReader(IndicatorIndex index)
{
    private const int NearestShown = 10;

    /// <summary>The indicators of a district, or of all, whose names contain a text; those with the most numbers first.</summary>
    public Page<IndicatorSummary> List(string? district, string? name, PageRequest page)
    {
        var text = NameNormalizer.Normalize(name ?? "");
        var summaries = index.All
            .Where(m => district is null || string.Equals(m.Observation.District.Scope, district, StringComparison.Ordinal))
            .Where(m => NameNormalizer.Normalize(m.Observation.Indicator).Contains(text, StringComparison.Ordinal))
            .GroupBy(m => (m.Observation.District.Scope, Name: NameNormalizer.Normalize(m.Observation.Indicator)))
            .Select(g => Summary([.. g.Select(m => m.Observation)]));
        return page.Cut(summaries, s => $"{int.MaxValue - s.Values:D10} {s.Name}\n{s.District.Scope}");
    }

    /// <summary>The series of an indicator; null when no report gives a number for it.</summary>
    public IndicatorHistory? History(string name, string? district)
    {
        var measured = index.Named(name)
            .Where(m => district is null || string.Equals(m.Observation.District.Scope, district, StringComparison.Ordinal))
            .ToList();
        if (measured.Count == 0)
            return null;
        var series = measured
            .GroupBy(m => (m.Observation.District.Scope, m.Observation.Measure, m.Observation.Unit))
            .OrderBy(g => g.Key.Scope, CodePointComparer.Instance)
            .ThenBy(g => g.Key.Measure)
            .ThenBy(g => g.Key.Unit, CodePointComparer.Instance)
            .Select(g => Series([.. g]));
        return new IndicatorHistory(measured[0].Observation.Indicator, [.. series]);
    }

    /// <summary>The indicators whose names are most like one that no report has.</summary>
    public ImmutableArray<string> Nearest(string name)
    {
        var asked = NameNormalizer.Normalize(name);
        return
        [
            .. index.All.Select(m => m.Observation.Indicator).Distinct(StringComparer.Ordinal)
                .Select(n => (Name: n, Shared: Shared(asked, NameNormalizer.Normalize(n))))
                .Where(n => n.Shared > 1)
                .OrderByDescending(n => n.Shared).ThenBy(n => n.Name.Length).ThenBy(n => n.Name, CodePointComparer.Instance)
                .Take(NearestShown)
                .Select(n => n.Name),
        ];
    }

    // The longest stretch that both have.
    private static int Shared(string left, string right)
    {
        var longest = 0;
        for (var start = 0; start < left.Length; start++)
        {
            while (start + longest < left.Length && right.Contains(left.Substring(start, longest + 1), StringComparison.Ordinal))
                longest++;
        }
        return longest;
    }

    private static IndicatorSummary Summary(List<Observation> given) => new(
        given[0].Indicator,
        given[0].District,
        [.. given.Select(o => o.Unit).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance)],
        given.Min(o => o.Year),
        given.Max(o => o.Year),
        given.Count,
        given.Count(o => o.Tense == Tense.Plan));

    private static IndicatorSeries Series(List<Measured> given)
    {
        var first = given[0].Observation;
        var years = given.GroupBy(m => m.Observation.Year).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.ToList());
        return new IndicatorSeries(
            first.District, first.Measure, first.Unit, [.. years.Select(y => Year(y.Key, y.Value, years.GetValueOrDefault(y.Key - 1)))]);
    }

    private static IndicatorYear Year(int year, List<Measured> given, List<Measured>? before)
    {
        var targets = Given(given, Tense.Plan);
        var results = Given(given, Tense.Review);
        var outcome = TargetComparison.Of(targets, results);
        return new IndicatorYear(
            year, targets, results, outcome, TargetComparison.Explanation(targets, results, outcome), Growth(given[0].Observation.Measure, results, before));
    }

    private static ImmutableArray<IndicatorValue> Given(List<Measured> given, Tense tense) =>
    [
        .. given.Where(m => m.Observation.Tense == tense)
            .Select(m => new IndicatorValue(m.Observation.Value, m.Observation.Unit, m.Observation.Qualifier, m.Evidence)),
    ];

    private static double? Growth(Measure measure, ImmutableArray<IndicatorValue> results, List<Measured>? before)
    {
        if (measure != Measure.Level || results.IsEmpty || before?.Find(m => m.Observation.Tense == Tense.Review) is not { Observation.Value: > 0 } last)
            return null;
        return Math.Round(((results[^1].Value / last.Observation.Value) - 1) * 100, 1);
    }
}
