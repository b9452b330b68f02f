using Graph.Model;

namespace Graph.Insight.Entities;

/// <summary>An entity by its id, with what a reader needs to recognise it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Label">What it is.</param>
public sealed record EntityRef(string Id, string Name, EntityLabel Label)
{
    internal static EntityRef Of(Entity entity) => new(entity.Id, entity.Name, entity.Label);
}
