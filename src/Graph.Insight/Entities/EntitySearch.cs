using System.Globalization;
using Graph.Insight.Names;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Entities;

/// <summary>Lists entities by their names and by what is known of them.</summary>
internal sealed class EntitySearch(IGraphStore store, NameBook book, EntityFinder finder)
{
    /// <summary>What a query asks for, as far as names, labels and districts tell.</summary>
    public static List<FoundName> Named(EntityQuery query, NameBook book)
    {
        var found = Meant(query, book);
        if (query.Label is { } label)
            found.RemoveAll(f => book.Entities[f.Entity].Entity.Label != label);
        if (query.District is { } district)
            found.RemoveAll(f => !book.Entities[f.Entity].Districts.Contains(district, StringComparer.Ordinal));
        return found;
    }

    /// <summary>The page of entities that a query asks for, of those <see cref="Named"/>.</summary>
    public async Task<Page<EntityHit>> SearchAsync(EntityQuery query, List<FoundName> found, CancellationToken cancellation)
    {
        found = await WithinAreaAsync(found, query, cancellation);
        found = await SaidOfAsync(found, query, cancellation);

        var page = query.Sort == EntitySort.Relevance
            ? query.Page.Cut(found, book.RankOf)
            : query.Page.Cut(found, f => SortKey(book.Entities[f.Entity], query.Sort));
        var hits = await finder.HitsAsync([.. page.Items.Select(f => (book.Entities[f.Entity], f.Match))], cancellation);
        return new Page<EntityHit>(hits, page.Total, page.NextCursor);
    }

    // A text is a part of a name or stands for one, a name is the whole.
    private static List<FoundName> Meant(EntityQuery query, NameBook book)
    {
        var text = NameNormalizer.Normalize(query.Text);
        if (query.Name is not { } name)
            return text.Length == 0 ? book.All() : book.Find(text);
        var named = book.Find(NameNormalizer.Normalize(name)).Where(f => f.Match is NameMatch.Name or NameMatch.Alias).ToList();
        if (text.Length == 0)
            return named;
        var meant = book.Find(text).ToDictionary(f => f.Entity);
        return [.. named.Where(f => meant.ContainsKey(f.Entity)).Select(f => meant[f.Entity])];
    }

    private async Task<List<FoundName>> WithinAreaAsync(List<FoundName> found, EntityQuery query, CancellationToken cancellation)
    {
        if (query.Area is not { } area)
            return found;
        var within = (await store.GetRelationsAsync([area], cancellation))
            .Where(edge => edge.Type == RelationType.LocatedIn && string.Equals(edge.To, area, StringComparison.Ordinal))
            .Select(edge => edge.From)
            .ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(f => within.Contains(book.Entities[f.Entity].Entity.Id))];
    }

    private async Task<List<FoundName>> SaidOfAsync(List<FoundName> found, EntityQuery query, CancellationToken cancellation)
    {
        if ((query.Year, query.Phase, query.Tense) is (null, null, null))
            return found;
        if (query.Year is { } year)
            found.RemoveAll(f => !(book.Entities[f.Entity].FirstYear <= year && book.Entities[f.Entity].LastYear >= year));
        if (found.Count == 0)
            return found;
        var ids = found.Select(f => book.Entities[f.Entity].Entity.Id).ToList();
        var said = query.Phase is null
            ? (await store.GetPassagesAsync(ids, cancellation)).Where(p => Fits(p.Time.Year, p.Time.Tense, query)).Select(p => p.Entity)
            : (await store.GetStatementsAsync(ids, cancellation))
                .Where(s => s.Assertion.Phase == query.Phase && Fits(s.Assertion.Year, s.Assertion.Tense, query))
                .Select(s => s.Entity);
        var kept = said.ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(f => kept.Contains(book.Entities[f.Entity].Entity.Id))];
    }

    private static bool Fits(int? year, Tense? tense, EntityQuery query) =>
        (query.Year is null || year == query.Year) && (query.Tense is null || tense == query.Tense);

    private static string SortKey(EntityRecord record, EntitySort sort) => sort switch
    {
        EntitySort.Name => $"{record.Entity.Name} {record.Entity.Id}",
        EntitySort.Mentions => Key(int.MaxValue - record.Mentions, record),
        EntitySort.FirstYear => Key(record.FirstYear ?? int.MaxValue, record),
        _ => Key(int.MaxValue - (record.LastYear ?? 0), record),
    };

    private static string Key(int number, EntityRecord record) => string.Create(CultureInfo.InvariantCulture, $"{number:D10} {record.Entity.Id}");
}
