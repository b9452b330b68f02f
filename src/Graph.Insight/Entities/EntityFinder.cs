using System.Collections.Immutable;
using Graph.Insight.Names;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Entities;

/// <summary>Finds the entity that a text means: by id, else by exact name or alias; where there is none, the names nearest to it.</summary>
internal sealed class EntityFinder(IGraphStore store, RevisionCache<NameBook> names)
{
    private const int NearestShown = 10;

    /// <summary>Looks a name or id up.</summary>
    public async Task<LookUp> LookUpAsync(string nameOrId, CancellationToken cancellation)
    {
        if (nameOrId.Contains(':', StringComparison.Ordinal) && await store.GetEntityAsync(nameOrId.ToLowerInvariant(), cancellation) is { } byId)
            return new FoundEntity(byId);

        var name = NameNormalizer.Normalize(nameOrId);
        if (name.Length == 0)
            return new UnknownName(nameOrId, []);
        var named = await store.GetEntitiesNamedAsync(name, cancellation);
        return named switch
        {
            [var one] => new FoundEntity(one),
            [] => new UnknownName(nameOrId, await NearestAsync(name, cancellation)),
            _ => new AmbiguousName(nameOrId, await HitsAsync([.. Ranked(named.Select(r => (r, Borne(name, r.Entity))))], cancellation)),
        };
    }

    /// <summary>The entities as a list shows them, each with the first passage that names it, in the order given.</summary>
    public async Task<ImmutableArray<EntityHit>> HitsAsync(
        IReadOnlyCollection<(EntityRecord Record, NameMatch? Match)> found, CancellationToken cancellation)
    {
        if (found.Count == 0)
            return [];
        var first = (await store.GetFirstPassagesAsync([.. found.Select(f => f.Record.Entity.Id)], cancellation))
            .ToDictionary(p => p.Entity, p => p.Evidence, StringComparer.Ordinal);
        return [.. found.Select(f => Hit(f.Record, f.Match, first.GetValueOrDefault(f.Record.Entity.Id)))];
    }

    private async Task<ImmutableArray<EntityHit>> NearestAsync(string name, CancellationToken cancellation)
    {
        var book = await names.GetAsync(cancellation);
        var near = book.Find(name);
        if (near.Count < NearestShown)
            near = FoundName.Merge(near, book.Like(name));
        return await HitsAsync(Ranked(near.Select(f => (book.Entities[f.Entity], f))).Take(NearestShown).ToList(), cancellation);
    }

    private static FoundName Borne(string name, Entity entity) =>
        new(0, string.Equals(name, NameNormalizer.Normalize(entity.Name), StringComparison.Ordinal) ? NameMatch.Name : NameMatch.Alias);

    private static IEnumerable<(EntityRecord, NameMatch?)> Ranked(IEnumerable<(EntityRecord Record, FoundName Found)> found) =>
        found.OrderBy(f => NameRank.Of(f.Found, f.Record), NameRank.Order).Select(f => (f.Record, f.Found.Match));

    private static EntityHit Hit(EntityRecord record, NameMatch? match, Evidence? first)
    {
        var entity = record.Entity;
        return new EntityHit(
            entity.Id,
            entity.Name,
            entity.Label,
            [.. entity.Aliases.Select(a => a.Name)],
            entity.Scope,
            record.FirstYear,
            record.LastYear,
            record.Mentions,
            record.Documents,
            record.Districts,
            match,
            first is null ? [] : [first]);
    }
}
