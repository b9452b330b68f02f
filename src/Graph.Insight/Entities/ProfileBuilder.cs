using System.Collections.Immutable;
using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Entities;

/// <summary>Puts together what is known of one entity.</summary>
internal sealed class ProfileBuilder(IGraphStore store)
{
    /// <summary>The profile of an entity.</summary>
    public async Task<EntityProfile> BuildAsync(Dossier dossier, CancellationToken cancellation)
    {
        var (record, entity) = (dossier.Subject, dossier.Subject.Entity);
        var own = dossier.Statements.Where(s => string.Equals(s.Entity, entity.Id, StringComparison.Ordinal)).ToList();
        var passages = dossier.Passages.Where(p => string.Equals(p.Entity, entity.Id, StringComparison.Ordinal)).ToList();
        return new EntityProfile(
            entity.Id,
            ["Entity", entity.Label.ToString()],
            entity.Name,
            entity.Aliases,
            entity.Scope,
            entity.Code,
            entity.Level,
            await WholesAsync(dossier, cancellation),
            dossier.Parts,
            await LocationsAsync(dossier, cancellation),
            record.FirstYear,
            record.LastYear,
            Latest(dossier),
            PresenceOf(dossier.Calendar, passages),
            record.Districts,
            new EntityCounts(
                record.Mentions,
                record.Documents,
                own.Count(s => s.Assertion.Tense == Tense.Plan),
                own.Count(s => s.Assertion.Tense == Tense.Review),
                dossier.Parts.Length,
                dossier.Relations.Length),
            [.. passages.Take(1).Select(p => p.Evidence)]);
    }

    /// <summary>How the passages that name an entity lie among the reports held; a report is told by its district and year.</summary>
    internal static Presence PresenceOf(ReportCalendar calendar, IReadOnlyCollection<Passage> passages)
    {
        var naming = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            var document = passage.Evidence.Document;
            if (!naming.TryGetValue(calendar.ScopeOf(document), out var years))
                naming.Add(calendar.ScopeOf(document), years = []);
            if (calendar.ReportYearOf(document) is { } year)
                years.Add(year);
        }
        if (naming.Values.Sum(years => years.Count) < 2)
            return Presence.Once;
        var gap = naming.Any(district => district.Value.Count > 0 && calendar.ReportYears(district.Key)
            .Any(held => held > district.Value.Min && held < district.Value.Max && !district.Value.Contains(held)));
        return gap ? Presence.Recurring : Presence.Steady;
    }

    private static LatestPhase? Latest(Dossier dossier) => dossier.Statements
        .Select(s => s.Assertion.Year)
        .Distinct()
        .OrderDescending()
        .Select(year => (Year: year, TimelineBuilder.Year(dossier, year).Phase))
        .Where(y => y.Phase is { Phase: not Phase.Mentioned })
        .Select(y => new LatestPhase(y.Year, y.Phase!))
        .FirstOrDefault();

    private async Task<ImmutableArray<PartLink>> WholesAsync(Dossier dossier, CancellationToken cancellation)
    {
        var wholes = ImmutableArray.CreateBuilder<PartLink>();
        if (dossier.Subject.Entity.PartOf is { } id && await store.GetEntityAsync(id, cancellation) is { } byName)
            wholes.Add(new PartLink(EntityRef.Of(byName.Entity), PartSource.Name, []));
        foreach (var (whole, evidence) in await StatedAsync(dossier, RelationType.PartOf, cancellation))
        {
            if (wholes.All(w => w.Entity != whole))
                wholes.Add(new PartLink(whole, PartSource.Text, evidence));
        }
        return wholes.ToImmutable();
    }

    private async Task<ImmutableArray<Location>> LocationsAsync(Dossier dossier, CancellationToken cancellation) =>
        [.. (await StatedAsync(dossier, RelationType.LocatedIn, cancellation)).Select(s => new Location(s.Other, s.Evidence))];

    private async Task<List<(EntityRef Other, ImmutableArray<Evidence> Evidence)>> StatedAsync(
        Dossier dossier, RelationType type, CancellationToken cancellation)
    {
        var stated = new List<(EntityRef, ImmutableArray<Evidence>)>();
        var edges = dossier.Relations
            .Where(e => e.Type == type && string.Equals(e.From, dossier.Entity.Id, StringComparison.Ordinal))
            .GroupBy(e => e.To, StringComparer.Ordinal)
            .OrderBy(g => g.Key, CodePointComparer.Instance);
        foreach (var edge in edges)
        {
            if (await store.GetEntityAsync(edge.Key, cancellation) is { } record)
                stated.Add((EntityRef.Of(record.Entity), [.. edge.Select(e => e.Evidence)]));
        }
        return stated;
    }
}
