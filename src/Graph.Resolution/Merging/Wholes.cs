using Graph.Model;
using Graph.Resolution.Names;

namespace Graph.Resolution.Merging;

/// <summary>Finds the whole of a part by the names alone: the entity of the same scope called what is left without the part's suffix.</summary>
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
            if (Of(part, name.Form.Scope, name.Parts) is { } whole)
                return whole.Id;
        }
        return null;
    }

    private EntityDraft? Of(EntityDraft part, string scope, IReadOnlyCollection<PartName> readings)
    {
        foreach (var reading in readings)
        {
            if (_byName.TryGetValue((scope, reading.Whole), out var whole)
                && !ReferenceEquals(whole, part) && CanHold(whole.Label, part.Label, reading.IsBuilding))
            {
                return whole;
            }
        }
        // 20号线一期东段 lies in 20号线 also where nobody names its first phase.
        return readings.Select(r => Of(part, scope, PartGrammar.Readings(r.Whole))).FirstOrDefault(w => w is not null);
    }

    // A company is not the whole of its project's second phase; a school is the whole of its teaching block.
    private static bool CanHold(EntityLabel whole, EntityLabel part, bool isBuilding) => whole switch
    {
        EntityLabel.Project or EntityLabel.Area => part is EntityLabel.Project or EntityLabel.Area,
        EntityLabel.Institution => part == EntityLabel.Institution || (part == EntityLabel.Project && isBuilding),
        _ => false,
    };
}
