using Graph.Learning.Annotation;
using Graph.Model;

namespace Graph.Learning.Scoring;

/// <summary>Assertions compared: found when one of an overlapping mention says the same.</summary>
internal static class AssertionScore
{
    public static IEnumerable<Figure> Figures(IReadOnlyList<GoldAssertion> gold, IReadOnlyList<GoldAssertion> found)
    {
        yield return Compare(FigureName.Assertion, gold, found, a => (a.Phase, a.Year, a.Tense));
        yield return Compare("assertion phase", gold, found, a => (a.Phase, 0, default));
        yield return Compare("assertion year+tense", gold, found, a => (default, a.Year, a.Tense));
    }

    private static Figure Compare(
        string name, IReadOnlyList<GoldAssertion> gold, IReadOnlyList<GoldAssertion> found, Func<GoldAssertion, (Phase, int, Tense)> said)
    {
        var candidates = found.GroupBy(a => (a.Document, said(a))).ToDictionary(g => g.Key, g => g.ToList());
        var right = 0;
        foreach (var wanted in gold)
        {
            if (!candidates.TryGetValue((wanted.Document, said(wanted)), out var same))
                continue;
            var match = same.FindIndex(a => a.Span.Overlaps(wanted.Span));
            if (match < 0)
                continue;
            same.RemoveAt(match);
            right++;
        }
        return new Figure(name, right, found.Count - right, gold.Count - right);
    }
}

/// <summary>Relations compared: found when one of the same type joins overlapping mentions, or goes to one with the same text.</summary>
internal static class RelationScore
{
    public static IEnumerable<Figure> Figures(IReadOnlyList<GoldRelation> gold, IReadOnlyList<GoldRelation> found)
    {
        var open = found.GroupBy(r => (r.Document, r.Type)).ToDictionary(g => g.Key, g => g.ToList());
        var right = new Dictionary<RelationType, int>();
        foreach (var wanted in gold)
        {
            if (!open.TryGetValue((wanted.Document, wanted.Type), out var same))
                continue;
            var match = same.FindIndex(r => r.From.Overlaps(wanted.From) && (r.To.Overlaps(wanted.To) || Flat(r.ToText) == Flat(wanted.ToText)));
            if (match < 0)
                continue;
            same.RemoveAt(match);
            right[wanted.Type] = right.GetValueOrDefault(wanted.Type) + 1;
        }
        foreach (var type in gold.Select(r => r.Type).Distinct().OrderBy(FigureName.RelationOf, StringComparer.Ordinal))
        {
            var hits = right.GetValueOrDefault(type);
            yield return new Figure(FigureName.RelationOf(type), hits, found.Count(r => r.Type == type) - hits, gold.Count(r => r.Type == type) - hits);
        }
        var all = right.Values.Sum();
        yield return new Figure(FigureName.Relation, all, found.Count - all, gold.Count - all);
    }

    private static string Flat(string text) =>
        text.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>Observations compared: found when one near by has the same value, unit, year and tense, and one indicator's words hold the other's.</summary>
internal static class ObservationScore
{
    private const int Near = 200;

    public static Figure Figure(IReadOnlyList<GoldObservation> gold, IReadOnlyList<GoldObservation> found)
    {
        var used = new HashSet<int>();
        foreach (var wanted in gold)
        {
            for (var i = 0; i < found.Count; i++)
            {
                if (!used.Contains(i) && Same(wanted, found[i]))
                {
                    used.Add(i);
                    break;
                }
            }
        }
        return new Figure(FigureName.Indicator, used.Count, found.Count - used.Count, gold.Count - used.Count);
    }

    private static bool Same(GoldObservation gold, GoldObservation found) =>
        gold.Document == found.Document
        && Math.Abs(gold.Span.Start - found.Span.Start) <= Near
        && Math.Abs(gold.Value - found.Value) < 1e-6
        && gold.Unit == found.Unit
        && gold.Year == found.Year
        && gold.Tense == found.Tense
        && (found.Indicator.Contains(gold.Indicator, StringComparison.Ordinal) || gold.Indicator.Contains(found.Indicator, StringComparison.Ordinal));
}
