using System.Collections.Immutable;
using System.Globalization;
using Graph.Insight.Districts;
using Graph.Insight.Entities;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Suggestions;

/// <summary>Finds pairs of entities of one district that may be one thing, and weighs what speaks for and against.</summary>
internal sealed class SuggestionReader(IGraphStore store)
{
    private const double LeastScore = 0.5;

    // A character in more names than this tells nothing; pairs of such are found by their other characters.
    private const int CommonName = 400;

    /// <summary>The pairs of a district (by scope), or of all, those for which the most speaks first.</summary>
    public async Task<Page<Suggestion>> ListAsync(string? district, PageRequest page, CancellationToken cancellation)
    {
        var scopes = district is not null
            ? [district]
            : (await store.GetDocumentsAsync(cancellation)).Select(d => d.Metadata.District?.Value.Scope ?? "").Where(s => s.Length > 0).Distinct(StringComparer.Ordinal);
        var found = new Dictionary<(string, string), Suggestion>();
        foreach (var scope in scopes)
        {
            foreach (var suggestion in await OfDistrictAsync(scope, cancellation))
                found.TryAdd((suggestion.A.Id, suggestion.B.Id), suggestion);
        }
        return page.Cut(found.Values, s => string.Create(CultureInfo.InvariantCulture, $"{10 - s.Score:F3} {s.A.Id}\n{s.B.Id}"));
    }

    private async Task<IEnumerable<Suggestion>> OfDistrictAsync(string scope, CancellationToken cancellation)
    {
        var book = await DistrictBook.ReadAsync(store, scope, cancellation);
        var entities = book.Entities.Where(e => e.Entity.Label != EntityLabel.District).ToList();
        var relations = await store.GetRelationsAsync([.. entities.Select(e => e.Entity.Id)], cancellation);
        var weighing = new SuggestionWeighing(book, entities, relations);
        return Pairs(entities)
            .Select(pair => weighing.Weigh(pair.A, pair.B, pair.Likeness))
            .Where(s => s.Score >= LeastScore);
    }

    private static IEnumerable<(EntityRecord A, EntityRecord B, double Likeness)> Pairs(List<EntityRecord> entities)
    {
        var names = entities.ConvertAll(e => NameNormalizer.Normalize(e.Entity.Name));
        var byPair = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var gram in Grams(names[i]))
                (byPair.TryGetValue(gram, out var list) ? list : byPair[gram] = []).Add(i);
        }
        var seen = new HashSet<(int, int)>();
        foreach (var list in byPair.OrderBy(g => g.Key, CodePointComparer.Instance).Select(g => g.Value).Where(l => l.Count <= CommonName))
        {
            for (var x = 0; x < list.Count; x++)
            {
                for (var y = x + 1; y < list.Count; y++)
                {
                    var (a, b) = (entities[list[x]], entities[list[y]]);
                    if (a.Entity.Label != b.Entity.Label || !seen.Add((list[x], list[y])) || IsPartOf(a, b) || IsPartOf(b, a))
                        continue;
                    if (NameLikeness.Of(names[list[x]], names[list[y]]) is { } likeness)
                        yield return (a, b, likeness);
                }
            }
        }
    }

    private static bool IsPartOf(EntityRecord part, EntityRecord whole) => string.Equals(part.Entity.PartOf, whole.Entity.Id, StringComparison.Ordinal);

    private static IEnumerable<string> Grams(string name) =>
        Enumerable.Range(0, Math.Max(0, name.Length - 1)).Select(i => name.Substring(i, 2)).Distinct(StringComparer.Ordinal);
}
