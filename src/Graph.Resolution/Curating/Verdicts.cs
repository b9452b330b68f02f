using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Merging;

namespace Graph.Resolution.Curating;

/// <summary>The decisions of a curation file, looked up by the names that are being merged.</summary>
internal sealed class Verdicts
{
    private readonly Dictionary<(string District, string Name), int> _references = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<(int, int)> _distinct = [];
    private readonly Dictionary<int, EntityLabel> _labels = [];
    private readonly HashSet<int> _ignored = [];

    public Verdicts(Curation curation)
    {
        var same = ImmutableArray.CreateBuilder<(int, int, string)>();
        foreach (var decision in curation.Decisions)
        {
            var a = Reference(decision.A);
            switch (decision.Verb)
            {
                case CurationVerb.Same:
                    same.Add((a, Reference(decision.B!), $"{decision.A} and {decision.B} by curation: {decision.Reason}"));
                    break;
                case CurationVerb.Distinct:
                    var b = Reference(decision.B!);
                    _distinct.UnionWith([(a, b), (b, a)]);
                    break;
                case CurationVerb.Label:
                    _labels[a] = decision.Label!.Value;
                    break;
                default:
                    _ignored.Add(a);
                    break;
            }
        }
        Same = same.ToImmutable();
    }

    /// <summary>The pairs of curated names that are the same, each with its reason.</summary>
    public ImmutableArray<(int A, int B, string Reason)> Same { get; }

    /// <summary>The curated names that mean this name; mostly none.</summary>
    public ImmutableArray<int> References(NameNode node)
    {
        if (!_names.Contains(node.Form.Normalized))
            return [];
        return [.. new[] { node.District, node.Form.Scope, node.Division?.Scope ?? node.District }
            .Select(d => _references.GetValueOrDefault((d, node.Form.Normalized), -1))
            .Where(r => r >= 0).Distinct().Order()];
    }

    /// <summary>Whether a person keeps the two apart, or labels them differently.</summary>
    public bool KeepApart(ImmutableArray<int> left, ImmutableArray<int> right) =>
        left.Any(a => right.Any(b => _distinct.Contains((a, b))))
        || (Label(left) is { } x && Label(right) is { } y && x != y);

    /// <summary>The label that a person gave, or null.</summary>
    public EntityLabel? Label(ImmutableArray<int> references)
    {
        foreach (var reference in references)
        {
            if (_labels.TryGetValue(reference, out var label))
                return label;
        }
        return null;
    }

    /// <summary>Whether a person said that this is no entity.</summary>
    public bool IsIgnored(ImmutableArray<int> references) => references.Any(_ignored.Contains);

    private int Reference(CuratedName name)
    {
        if (!_references.TryGetValue(name.Key, out var index))
        {
            index = _references.Count;
            _references.Add(name.Key, index);
            _names.Add(name.Key.Name);
        }
        return index;
    }
}
