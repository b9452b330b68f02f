using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Insight.Districts;

/// <summary>Sets the entities of one year of a district's reports beside those of another.</summary>
internal static class YearComparison
{
    /// <summary>Every entity named in either year with what became of it, those with the most passages first.</summary>
    public static ImmutableArray<(Change Change, EntityChange Entity, int Passages)> Of(DistrictBook book, int from, int to, EntityLabel? label = null)
    {
        var compared = new List<(Change Change, EntityChange Entity, int Passages)>();
        foreach (var record in book.Entities.Where(e => label is null || e.Entity.Label == label))
        {
            var id = record.Entity.Id;
            var before = book.Passages(id, from).ToList();
            var after = book.Passages(id, to).ToList();
            if (before.Count == 0 && after.Count == 0)
                continue;
            var earlier = book.Phase(id, from);
            var later = book.Phase(id, to);
            var change = (before.Count, after.Count) switch
            {
                (0, _) => Change.Appeared,
                (_, 0) => Change.Vanished,
                _ => StandsElsewhere(earlier, later) ? Change.MovedOn : Change.Stayed,
            };
            ImmutableArray<Evidence> evidence = [.. before.Take(1).Concat(after.Take(1)).Select(p => p.Evidence)];
            compared.Add((change, new EntityChange(EntityRef.Of(record.Entity), earlier, later, evidence), before.Count + after.Count));
        }
        return
        [
            .. compared.OrderByDescending(c => c.Passages).ThenBy(c => c.Entity.Entity.Id, CodePointComparer.Instance),
        ];
    }

    // What is only mentioned stands nowhere, so it has not moved.
    private static bool StandsElsewhere(YearPhase? before, YearPhase? after) =>
        before is { Phase: not Phase.Mentioned } && after is { Phase: not Phase.Mentioned }
        && (before.Phase != after.Phase || (before.Planned && !after.Planned));
}
