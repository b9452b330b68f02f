using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>The relations found so far; each once, in the order of the mentions they start from.</summary>
internal sealed class FoundRelations
{
    private readonly SortedSet<(int From, int To, RelationType Type)> _relations = [];
    private readonly HashSet<int> _located = [];

    /// <summary>Adds a relation between two mentions.</summary>
    public void Add(RelationType type, int from, int to)
    {
        if (from == to)
            return;
        _ = _relations.Add((from, to, type));
        if (type == RelationType.LocatedIn)
            _ = _located.Add(from);
    }

    /// <summary>Whether the place of a mention is known.</summary>
    public bool IsLocated(int mention) => _located.Contains(mention);

    /// <summary>Whether this relation is among them.</summary>
    public bool Has(RelationType type, int from, int to) => _relations.Contains((from, to, type));

    /// <summary>All of them.</summary>
    public ImmutableArray<Relation> ToImmutable() =>
        [.. _relations.Select(relation => new Relation(relation.Type, relation.From, relation.To))];
}
