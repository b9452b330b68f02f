using Graph.Model;

namespace Graph.Storage.Neo4j;

/// <summary>
/// By which texts entities are found. Each entity holds its names, normalised, and the ids that its names make, one a line with line ends around them,
/// so that a TEXT index answers both “contains” and “is”.
/// </summary>
internal static class EntityKeys
{
    /// <summary>For each entity the ids that find it: its own comes first; of two aliases that make one id the entity that is first by id has it.</summary>
    public static ILookup<string, string> Of(IReadOnlyList<Entity> byId)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in byId)
            owners.Add(entity.Id, entity.Id);
        foreach (var entity in byId)
        {
            foreach (var name in NamesOf(entity))
                owners.TryAdd(EntityIds.Of(entity, name), entity.Id);
        }
        return owners.ToLookup(static o => o.Value, static o => o.Key, StringComparer.Ordinal);
    }

    /// <summary>The normalised names of an entity, as its property <c>search</c> has them.</summary>
    public static string Search(Entity entity) => Lines(NamesOf(entity).Select(NameNormalizer.Normalize).Distinct(StringComparer.Ordinal));

    /// <summary>Texts one a line, a line end before the first and after the last.</summary>
    public static string Lines(IEnumerable<string> texts) => "\n" + string.Concat(texts.Select(static t => t + "\n"));

    private static IEnumerable<string> NamesOf(Entity entity) => entity.Aliases.Select(static a => a.Name).Prepend(entity.Name);
}
