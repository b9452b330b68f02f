using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Curating;

namespace Graph.Resolution.Merging;

/// <summary>A merge that was made.</summary>
/// <param name="A">The index of the one name.</param>
/// <param name="B">The index of the other.</param>
/// <param name="Reason">Why; empty where the names do not differ.</param>
/// <param name="Strength">How far it may go.</param>
internal readonly record struct Merge(int A, int B, string Reason, MergeStrength Strength);

/// <summary>How far a merge may go.</summary>
internal enum MergeStrength
{
    /// <summary>A rule: never joins two parts, or a part and anything else.</summary>
    Rule,

    /// <summary>The text says so: may give a part a name of its own, never joins two parts or a part and its whole.</summary>
    Stated,

    /// <summary>A person says so: anything.</summary>
    Curated,
}

/// <summary>
/// Which names are one thing, and by what merges: a union-find that refuses what cannot be (two divisions, two phases, what a person keeps apart
/// or labels differently) and remembers the tree of merges, so that a reason can be given for each name.
/// </summary>
internal sealed class MergeForest
{
    private readonly IReadOnlyList<NameNode> _nodes;
    private readonly Verdicts _verdicts;
    private readonly int[] _parent;
    private readonly ImmutableArray<int>[] _refs;
    private readonly string?[] _division;
    private readonly List<Merge> _merges = [];

    public MergeForest(IReadOnlyList<NameNode> nodes, Verdicts verdicts)
    {
        (_nodes, _verdicts) = (nodes, verdicts);
        _parent = new int[nodes.Count];
        _refs = new ImmutableArray<int>[nodes.Count];
        _division = new string?[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            _parent[i] = i;
            _refs[i] = verdicts.References(nodes[i]);
            _division[i] = nodes[i].Division?.Scope;
        }
    }

    /// <summary>The merges made, in the order in which they were.</summary>
    public IReadOnlyList<Merge> Merges => _merges;

    /// <summary>The names.</summary>
    public IReadOnlyList<NameNode> Nodes => _nodes;

    /// <summary>The name that stands for all that are one with this.</summary>
    public int Find(int node)
    {
        while (_parent[node] != node)
            node = _parent[node] = _parent[_parent[node]];
        return node;
    }

    /// <summary>What people say of the thing that this name stands for, as indices of curated names.</summary>
    public ImmutableArray<int> References(int node) => _refs[Find(node)];

    /// <summary>Joins the two unless they are one already or cannot be.</summary>
    public void Join(int a, int b, string reason, MergeStrength strength = MergeStrength.Rule)
    {
        var (left, right) = (Find(a), Find(b));
        if (left == right || (strength != MergeStrength.Curated && !MayJoin(a, b, left, right, strength)))
            return;
        // The smaller index stands for both, so that the order of merges does not show.
        var (root, child) = left < right ? (left, right) : (right, left);
        _parent[child] = root;
        _division[root] ??= _division[child];
        if (!_refs[child].IsEmpty)
            _refs[root] = [.. _refs[root].Union(_refs[child]).Order()];
        _merges.Add(new Merge(a, b, reason, strength));
    }

    private bool MayJoin(int a, int b, int left, int right, MergeStrength strength)
    {
        if (_division[left] is { } x && _division[right] is { } y && !string.Equals(x, y, StringComparison.Ordinal))
            return false;
        if (!_refs[left].IsEmpty && !_refs[right].IsEmpty && _verdicts.KeepApart(_refs[left], _refs[right]))
            return false;
        return PartsAgree(_nodes[a], _nodes[b], strength);
    }

    private static bool PartsAgree(NameNode a, NameNode b, MergeStrength strength)
    {
        if (a.PartSuffix == b.PartSuffix)
            return true;
        if (strength == MergeStrength.Rule || (a.PartSuffix.Length > 0 && b.PartSuffix.Length > 0))
            return false;
        return !IsWholeOf(a, b) && !IsWholeOf(b, a);
    }

    private static bool IsWholeOf(NameNode whole, NameNode part) => part.Parts.Any(p => p.Whole == whole.Stem.Stem);
}
