using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Districts;
using Graph.Resolution.Names;

namespace Graph.Resolution.Merging;

/// <summary>An entity whose whole is not known yet.</summary>
internal sealed class EntityDraft
{
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);

    private EntityDraft(EntityLabel label, string name, string scope, DivisionKey? division)
    {
        (Label, Name, Scope, Division) = (label, name, scope, division);
        Id = $"{label.ToString().ToLowerInvariant()}:{NameNormalizer.Key(scope)}:{NameNormalizer.Key(name)}";
    }

    /// <summary>label:scope:key.</summary>
    public string Id { get; }

    /// <summary>Its one label.</summary>
    public EntityLabel Label { get; }

    /// <summary>Its canonical name.</summary>
    public string Name { get; }

    /// <summary>The division that the name belongs to.</summary>
    public string Scope { get; }

    /// <summary>The division that it is, or null.</summary>
    public DivisionKey? Division { get; }

    /// <summary>Its names, the fullest first.</summary>
    public List<NameNode> Names { get; } = [];

    /// <summary>Makes an entity of names that are one thing.</summary>
    public static EntityDraft Of(IReadOnlyList<int> group, IReadOnlyList<NameNode> nodes, EntityLabel? curated, MergeReasons reasons)
    {
        var ordered = group.OrderBy(i => nodes[i], Comparer<NameNode>.Create(NameNode.CompareFullness)).ThenBy(i => i).ToList();
        var fullest = nodes[ordered[0]];
        var label = curated ?? MostFrequent(ordered.Select(i => nodes[i]));
        var division = label == EntityLabel.District ? ordered.Select(i => nodes[i].Division).FirstOrDefault(d => d is not null) : null;
        var name = division?.Name ?? fullest.FullName;
        var scope = division?.Scope
            ?? ordered.Select(i => nodes[i]).FirstOrDefault(n => n.Form.Scope != n.District)?.Form.Scope
            ?? fullest.Form.Scope;
        var draft = new EntityDraft(label, name, scope, division);
        var why = ordered.Count > 1 ? reasons.From(ordered[0]) : [];
        foreach (var index in ordered)
        {
            draft.Names.Add(nodes[index]);
            foreach (var spelling in nodes[index].Spellings)
                draft.AddAlias(spelling, nodes[index], why.GetValueOrDefault(index, ""));
        }
        return draft;
    }

    /// <summary>The same thing, as belonging to the district whose reports name it.</summary>
    public EntityDraft AtHome()
    {
        if (Division is not null)
            return this;
        var draft = new EntityDraft(Label, Name, Names[0].District, null);
        draft.Take(this);
        return draft;
    }

    /// <summary>Takes over the names of another entity.</summary>
    public void Take(EntityDraft other)
    {
        Names.AddRange(other.Names);
        foreach (var (alias, reason) in other._aliases)
            _aliases.TryAdd(alias, reason);
    }

    /// <summary>The entity.</summary>
    public Entity ToEntity(string? partOf) => new(
        Id, Label, Name, Scope, [.. _aliases.OrderBy(a => a.Key, CodePointComparer.Instance).Select(a => new Alias(a.Key, a.Value))], Division?.Code, LevelName, partOf);

    private string? LevelName => Label != EntityLabel.District
        ? null
        : (Division is null ? DivisionNames.LevelByTail(Name) : Division.Level)?.ToString().ToLowerInvariant();

    private void AddAlias(string spelling, NameNode node, string why)
    {
        if (string.Equals(spelling, Name, StringComparison.Ordinal))
            return;
        if (why.Length == 0)
            why = WhyAlone(node);
        _aliases.TryAdd(spelling, why);
    }

    // The fullest name that was read is still not the name that the entity goes by.
    private string WhyAlone(NameNode node)
    {
        if (Division is not null)
            return Division.Reason;
        var difference = node.Form.Edition is { } edition ? $"{edition} is an edition" : "only width or case differs";
        return $"{node.Form.Display} is {Name}: {difference}";
    }

    private static EntityLabel MostFrequent(IEnumerable<NameNode> nodes)
    {
        var votes = new int[Enum.GetValues<EntityLabel>().Length];
        foreach (var node in nodes)
        {
            for (var i = 0; i < votes.Length; i++)
                votes[i] += node.Votes[i];
        }
        return (EntityLabel)Array.IndexOf(votes, votes.Max());
    }
}
