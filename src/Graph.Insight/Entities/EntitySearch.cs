using System.Globalization;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Entities;

/// <summary>Lists entities by part of a name and by what is known of them.</summary>
internal sealed class EntitySearch(IGraphStore store, EntityFinder finder)
{
    /// <summary>The page of entities that a query asks for.</summary>
    public async Task<Page<EntityHit>> SearchAsync(EntityQuery query, CancellationToken cancellation)
    {
        var text = NameNormalizer.Normalize(query.Text);
        var found = query.Name is { } name
            ? await store.GetEntitiesNamedAsync(NameNormalizer.Normalize(name), cancellation)
            : await store.FindEntitiesAsync(text, cancellation);
        var records = found
            .Where(r => query.Label is null || r.Entity.Label == query.Label)
            .Where(r => query.District is null || r.Districts.Contains(query.District, StringComparer.Ordinal))
            .ToList();
        if (text.Length > 0)
            records.RemoveAll(r => NameMatcher.Match(text, r.Entity) is null);
        records = await WithinAreaAsync(records, query, cancellation);
        records = await SaidOfAsync(records, query, cancellation);

        var asked = text.Length > 0 ? text : NameNormalizer.Normalize(query.Name ?? "");
        var matched = records.Select(r => (Record: r, Match: NameMatcher.Match(asked, r.Entity)));
        var page = query.Page.Cut(matched, r => SortKey(r.Record, r.Match, query.Sort));
        return new Page<EntityHit>(await finder.HitsAsync(page.Items, cancellation), page.Total, page.NextCursor);
    }

    private async Task<List<EntityRecord>> WithinAreaAsync(List<EntityRecord> records, EntityQuery query, CancellationToken cancellation)
    {
        if (query.Area is not { } area)
            return records;
        var within = (await store.GetRelationsAsync([area], cancellation))
            .Where(edge => edge.Type == RelationType.LocatedIn && string.Equals(edge.To, area, StringComparison.Ordinal))
            .Select(edge => edge.From)
            .ToHashSet(StringComparer.Ordinal);
        return [.. records.Where(r => within.Contains(r.Entity.Id))];
    }

    private async Task<List<EntityRecord>> SaidOfAsync(List<EntityRecord> records, EntityQuery query, CancellationToken cancellation)
    {
        if ((query.Year, query.Phase, query.Tense) is (null, null, null))
            return records;
        if (query.Year is { } year)
            records.RemoveAll(r => r.FirstYear is not { } first || r.LastYear is not { } last || year < first || year > last);
        if (records.Count == 0)
            return records;
        var ids = records.Select(r => r.Entity.Id).ToList();
        var said = query.Phase is null
            ? (await store.GetPassagesAsync(ids, cancellation)).Where(p => Fits(p.Time.Year, p.Time.Tense, query)).Select(p => p.Entity)
            : (await store.GetStatementsAsync(ids, cancellation))
                .Where(s => s.Assertion.Phase == query.Phase && Fits(s.Assertion.Year, s.Assertion.Tense, query))
                .Select(s => s.Entity);
        var kept = said.ToHashSet(StringComparer.Ordinal);
        return [.. records.Where(r => kept.Contains(r.Entity.Id))];
    }

    private static bool Fits(int? year, Tense? tense, EntityQuery query) =>
        (query.Year is null || year == query.Year) && (query.Tense is null || tense == query.Tense);

    private static string SortKey(EntityRecord record, NameMatch? match, EntitySort sort) => sort switch
    {
        EntitySort.Name => $"{record.Entity.Name} {record.Entity.Id}",
        EntitySort.Mentions => Key(int.MaxValue - record.Mentions, record),
        EntitySort.FirstYear => Key(record.FirstYear ?? int.MaxValue, record),
        EntitySort.LastYear => Key(int.MaxValue - (record.LastYear ?? 0), record),
        _ => NameMatcher.RankKey(record, match),
    };

    private static string Key(int number, EntityRecord record) => string.Create(CultureInfo.InvariantCulture, $"{number:D10} {record.Entity.Id}");
}
