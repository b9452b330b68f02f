using System.Collections.Immutable;
using Graph.Insight.Commitments;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Evolutions;

/// <summary>Sets two years of an entity beside each other.</summary>
internal static class EvolutionBuilder
{
    /// <summary>What changed from one year to another; the first is not after the second.</summary>
    public static Evolution Build(Dossier dossier, int from, int to)
    {
        var before = TimelineBuilder.Year(dossier, from);
        var after = TimelineBuilder.Year(dossier, to);
        var between = Enumerable.Range(from + 1, Math.Max(0, to - from - 1))
            .Select(year => TimelineBuilder.Year(dossier, year))
            .Where(year => year.Missing is null)
            .ToImmutableArray();
        var earlier = dossier.Statements.Where(s => s.Assertion.Year == from).ToList();
        var later = dossier.Statements.Where(s => s.Assertion.Year == to).ToList();
        var said = later.Select(Likeness.Of).ToHashSet();
        var known = earlier.Select(Likeness.Of).ToHashSet();
        var promises = CommitmentList.Of(dossier, from, to);
        var appeared = Appeared(dossier, from, to);
        ImmutableArray<StatementView> dropped =
        [
            .. earlier.Where(s => !said.Contains(Likeness.Of(s)) && IsDropped(dossier, s, earlier, later, to)).Select(dossier.View),
        ];
        var clauses = SummaryWriter.Write(dossier, before, between, after, promises, appeared, dropped);
        return new Evolution(
            dossier.Entity,
            from,
            to,
            before,
            after,
            between,
            [.. later.Where(s => !known.Contains(Likeness.Of(s))).Select(dossier.View)],
            dropped,
            Repeated(dossier, earlier, later),
            promises,
            appeared,
            string.Concat(clauses.Select(c => c.Text)),
            clauses);
    }

    private static ImmutableArray<RepeatedStatement> Repeated(Dossier dossier, List<Statement> earlier, List<Statement> later)
    {
        var first = later.GroupBy(Likeness.Of).ToDictionary(g => g.Key, g => g.First());
        return
        [
            .. earlier.DistinctBy(Likeness.Of)
                .Where(s => first.ContainsKey(Likeness.Of(s)))
                .Select(s => new RepeatedStatement(dossier.View(s), dossier.View(first[Likeness.Of(s)]))),
        ];
    }

    private static bool IsDropped(Dossier dossier, Statement statement, List<Statement> earlier, List<Statement> later, int to)
    {
        if (!dossier.Calendar.Holds(dossier.Subject.Districts, to, statement.Assertion.Tense))
            return false;
        var overtaken = later.Exists(review => CommitmentJudge.Keeps(statement, review));
        var carriedOut = statement.Assertion.Tense == Tense.Plan && earlier.Exists(review => CommitmentJudge.Keeps(statement, review));
        return !overtaken && !carriedOut;
    }

    private static ImmutableArray<PartAppearance> Appeared(Dossier dossier, int from, int to)
    {
        var first = dossier.Passages
            .Where(p => p.Time.Year is not null && dossier.Part(p.Entity) is not null)
            .GroupBy(p => p.Entity, StringComparer.Ordinal)
            .Select(g => g.MinBy(p => p.Time.Year)!)
            .Where(p => p.Time.Year > from && p.Time.Year <= to);
        return
        [
            .. first.Select(p => new PartAppearance(dossier.Part(p.Entity)!, p.Time.Year!.Value, [p.Evidence]))
                .OrderBy(p => p.Year)
                .ThenBy(p => p.Part.Id, CodePointComparer.Instance),
        ];
    }

    // Two statements are alike when they say the same of the same portion of the same thing, looking the same way.
    private readonly record struct Likeness(string Entity, Tense Tense, Phase Phase, string Scope)
    {
        public static Likeness Of(Statement statement) =>
            new(statement.Entity, statement.Assertion.Tense, statement.Assertion.Phase, statement.Assertion.Scope);
    }
}
