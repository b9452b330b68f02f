using System.Collections.Immutable;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Entities;

/// <summary>Finds the entity that a text means: by id, else by exact name or alias; where there is none, the names nearest to it.</summary>
internal sealed class EntityFinder(IGraphStore store)
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
            _ => new AmbiguousName(nameOrId, await HitsAsync(Ranked(named.Select(r => (r, NameMatcher.Match(name, r.Entity), 0))), cancellation)),
        };
    }

    /// <summary>The entities as a list shows them, each with the first passage that names it, in the order given.</summary>
    public async Task<ImmutableArray<EntityHit>> HitsAsync(
        IReadOnlyCollection<(EntityRecord Record, NameMatch? Match)> found, CancellationToken cancellation)
    {
        if (found.Count == 0)
            return [];
        var first = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var passage in await store.GetPassagesAsync([.. found.Select(f => f.Record.Entity.Id)], cancellation))
            first.TryAdd(passage.Entity, passage.Evidence);
        return [.. found.Select(f => Hit(f.Record, f.Match, first.GetValueOrDefault(f.Record.Entity.Id)))];
    }

    private async Task<ImmutableArray<EntityHit>> NearestAsync(string name, CancellationToken cancellation)
    {
        var near = (await store.FindEntitiesAsync(name, cancellation))
            .Select(record => (record, NameMatcher.Match(name, record.Entity), 0))
            .ToList();
        if (near.Count < NearestShown)
        {
            var known = near.Select(n => n.record.Entity.Id).ToHashSet(StringComparer.Ordinal);
            await foreach (var record in store.ReadEntitiesAsync(cancellation))
            {
                if (!known.Contains(record.Entity.Id) && Resemblance(name, record.Entity) is { } like)
                    near.Add((record, like.Match, like.Distance));
            }
        }
        return await HitsAsync(Ranked(near).Take(NearestShown).ToList(), cancellation);
    }

    // A name of one character stands in everything, and two thirds of a name must be right for it to be like another.
    private static (NameMatch Match, int Distance)? Resemblance(string asked, Entity entity)
    {
        (NameMatch Match, int Distance)? best = null;
        foreach (var other in entity.Aliases.Select(a => a.Name).Prepend(entity.Name))
        {
            var name = NameNormalizer.Normalize(other);
            if (name.Length > 1 && asked.Contains(name, StringComparison.Ordinal))
                return (NameMatch.Contained, asked.Length - name.Length);
            var bound = Math.Max(1, Math.Min(asked.Length, name.Length) / 3);
            if (name.Length > 1 && EditDistance.Between(asked, name, bound) is { } distance && (best is null || distance < best.Value.Distance))
                best = (NameMatch.Similar, distance);
        }
        return best;
    }

    private static List<(EntityRecord, NameMatch?)> Ranked(IEnumerable<(EntityRecord Record, NameMatch? Match, int Distance)> found) =>
        [.. found.OrderBy(f => NameMatcher.RankKey(f.Record, f.Match, f.Distance), CodePointComparer.Instance).Select(f => (f.Record, f.Match))];

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
