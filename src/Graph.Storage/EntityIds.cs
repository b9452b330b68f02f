using Graph.Model;

namespace Graph.Storage;

/// <summary>Ids that names make (contracts.md, Entities).</summary>
internal static class EntityIds
{
    /// <summary>The id that an entity would have if <paramref name="name"/> were its canonical name.</summary>
    public static string Of(Entity entity, string name) => Of(entity.Label, entity.Scope, name);

    /// <summary>The id of a label, a scope and a name.</summary>
    public static string Of(EntityLabel label, string scope, string name) =>
        $"{label.ToString().ToLowerInvariant()}:{NameNormalizer.Key(scope)}:{NameNormalizer.Key(name)}";
}
