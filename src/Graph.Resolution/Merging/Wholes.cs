using Graph.Model;

namespace Graph.Resolution.Merging;

/// <summary>Finds the whole of a part by the names alone: the entity of the same scope whose name is what is left without the part's suffix.</summary>
internal sealed class Wholes
{
    private readonly Dictionary<(string Scope, string Name), EntityDraft> _byName = [];

    public Wholes(IReadOnlyList<NameNode> nodes, EntityDraft?[] entities)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (entities[i] is not { } entity || nodes[i].Document is not null || nodes[i].Label == EntityLabel.District)
                continue;
            _byName.TryAdd((nodes[i].Form.Scope, nodes[i].Form.Core), entity);
            _byName.TryAdd((nodes[i].Form.Scope, nodes[i].Stem.Stem), entity);
        }
    }

    /// <summary>The id of the whole, or null when no report names one.</summary>
    public string? Of(EntityDraft part)
    {
        foreach (var name in part.Names)
        {
            foreach (var reading in name.Parts)
            {
                if (_byName.TryGetValue((name.Form.Scope, reading.Whole), out var whole)
                    && !ReferenceEquals(whole, part) && CanHold(whole.Label, part.Label, reading.IsBuilding))
                {
                    return whole.Id;
                }
            }
        }
        return null;
    }

    // A company is not the whole of its project's second phase; a school is the whole of its teaching block.
    private static bool CanHold(EntityLabel whole, EntityLabel part, bool isBuilding) => whole switch
    {
        EntityLabel.Project or EntityLabel.Area => part is EntityLabel.Project or EntityLabel.Area,
        EntityLabel.Institution => part == EntityLabel.Institution || (part == EntityLabel.Project && isBuilding),
        _ => false,
    };
}
