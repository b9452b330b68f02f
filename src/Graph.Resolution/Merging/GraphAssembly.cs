using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Curating;

namespace Graph.Resolution.Merging;

/// <summary>Makes entities of merged names: label, canonical name, scope, id, aliases with reasons, and the whole of each part.</summary>
internal sealed class GraphAssembly(IEnumerable<DistrictNames> districts, MergeForest forest, Verdicts verdicts)
{
    private readonly IReadOnlyList<NameNode> _nodes = forest.Nodes;

    public ResolvedGraph Assemble()
    {
        var reasons = new MergeReasons(forest);
        var drafts = new Dictionary<string, EntityDraft>(StringComparer.Ordinal);
        var byNode = new EntityDraft?[_nodes.Count];
        foreach (var group in Enumerable.Range(0, _nodes.Count).GroupBy(forest.Find))
        {
            var references = forest.References(group.Key);
            if (verdicts.IsIgnored(references))
                continue;
            var draft = Add(drafts, EntityDraft.Of([.. group], _nodes, verdicts.Label(references), reasons));
            foreach (var node in group)
                byNode[node] = draft;
        }
        var wholes = new Wholes(_nodes, byNode);
        var entities = drafts.Values.Select(d => d.ToEntity(wholes.Of(d)))
            .OrderBy(e => e.Id, CodePointComparer.Instance).ToImmutableArray();
        return new ResolvedGraph(entities, Assignments(byNode));
    }

    // A person may keep apart what two districts call by one name that is sure elsewhere: the second then belongs to its own district. Two things
    // that still have one id would be one to every reader, so they become one.
    private static EntityDraft Add(Dictionary<string, EntityDraft> drafts, EntityDraft draft)
    {
        if (drafts.TryAdd(draft.Id, draft))
            return draft;
        var atHome = draft.AtHome();
        if (drafts.TryAdd(atHome.Id, atHome))
            return atHome;
        var other = drafts[atHome.Id];
        other.Take(atHome);
        return other;
    }

    private ImmutableDictionary<MentionRef, string> Assignments(EntityDraft?[] byNode)
    {
        var assignments = ImmutableDictionary.CreateBuilder<MentionRef, string>();
        var offset = 0;
        foreach (var names in districts)
        {
            foreach (var (document, nodes) in names.Mentions)
            {
                for (var m = 0; m < nodes.Length; m++)
                {
                    if (byNode[offset + nodes[m]] is { } draft)
                        assignments.Add(new MentionRef(document, m), draft.Id);
                }
            }
            offset += names.Nodes.Length;
        }
        return assignments.ToImmutable();
    }
}
