using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Model;

namespace Graph.Insight.Timelines;

/// <summary>Lays what is said of an entity and of its parts out by year.</summary>
internal static class TimelineBuilder
{
    /// <summary>
    /// The timeline from one year to another. Without <paramref name="from"/> it begins with the first year in which the entity is named; without
    /// <paramref name="to"/> it ends with the last year on which its districts have a report, so that one sees when it fell out of them.
    /// </summary>
    public static Timeline Build(Dossier dossier, int? from, int? to)
    {
        var named = NamedYears(dossier).ToList();
        if (named.Count == 0 && (from ?? to) is null)
            return new Timeline(dossier.Entity, dossier.Parts, null, null, []);
        int?[] ends = [named.Count > 0 ? named.Max() : null, dossier.Calendar.LastYear(dossier.Subject.Districts), from];
        var end = to ?? ends.Max()!.Value;
        var start = from ?? (named.Count > 0 ? Math.Min(named.Min(), end) : end);
        var years = Enumerable.Range(start, end - start + 1).Select(year => Year(dossier, year));
        return new Timeline(dossier.Entity, dossier.Parts, start, end, [.. years]);
    }

    /// <summary>One year of it.</summary>
    public static TimelineYear Year(Dossier dossier, int year)
    {
        var planned = Said(dossier, year, Tense.Plan);
        var reported = Said(dossier, year, Tense.Review);
        var plan = Covered(dossier, year, Tense.Plan);
        var review = Covered(dossier, year, Tense.Review);
        Coverage? missing = (plan, review) switch
        {
            (Coverage.Named, _) or (_, Coverage.Named) => null,
            (Coverage.NoReport, Coverage.NoReport) => Coverage.NoReport,
            _ => Coverage.NotNamed,
        };
        return new TimelineYear(year, PhaseReading.Of(planned, reported), planned, reported, plan, review, missing);
    }

    /// <summary>Every year in which the entity or a part of it is named or spoken of.</summary>
    public static IEnumerable<int> NamedYears(Dossier dossier) => dossier.Passages
        .Where(p => p.Time.Year is not null)
        .Select(p => p.Time.Year!.Value)
        .Concat(dossier.Statements.Select(s => s.Assertion.Year));

    private static ImmutableArray<StatementView> Said(Dossier dossier, int year, Tense tense) =>
        [.. dossier.Statements.Where(s => s.Assertion.Year == year && s.Assertion.Tense == tense).Select(dossier.View)];

    private static Coverage Covered(Dossier dossier, int year, Tense tense)
    {
        // A passage whose time nothing tells still names it in a report on the year.
        var named = dossier.Statements.Any(s => s.Assertion.Year == year && s.Assertion.Tense == tense)
            || dossier.Passages.Any(p => (p.Time.Year == year && (p.Time.Tense is null || p.Time.Tense == tense))
                || (p.Time.Year is null && dossier.Calendar.IsOn(p.Evidence.Document, year, tense)));
        if (named)
            return Coverage.Named;
        return dossier.Calendar.Holds(dossier.Subject.Districts, year, tense) ? Coverage.NotNamed : Coverage.NoReport;
    }
}
