using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Testing;

/// <summary>
/// Makes a resolved graph for a test by the simplest rule there is: mentions of one label and one normalised name are of one entity, in the
/// district of their report, unless the test says more.
/// </summary>
public sealed class GraphBuilder
{
    private readonly ReportFacts[] _reports;
    private readonly Dictionary<string, (string Name, string Reason)> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _wholes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);

    /// <summary>Over the mentions of these reports.</summary>
    public GraphBuilder(params ReportFacts[] reports) => _reports = reports;

    /// <summary>That one name is another name of what bears the canonical one.</summary>
    public GraphBuilder Alias(string alias, string canonical, string reason)
    {
        _aliases.Add(alias, (canonical, reason));
        return this;
    }

    /// <summary>That one name is a part of another's.</summary>
    public GraphBuilder Part(string part, string whole)
    {
        _wholes.Add(part, whole);
        return this;
    }

    /// <summary>That mentions of a name are of no entity.</summary>
    public GraphBuilder Ignore(string name)
    {
        _ignored.Add(name);
        return this;
    }

    /// <summary>The graph.</summary>
    public ResolvedGraph Build()
    {
        var entities = new SortedDictionary<string, Entity>(CodePointComparer.Instance);
        var assignments = ImmutableDictionary.CreateBuilder<MentionRef, string>();
        foreach (var facts in _reports)
        {
            for (var i = 0; i < facts.Mentions.Length; i++)
            {
                var mention = facts.Mentions[i];
                if (_ignored.Contains(mention.Name))
                    continue;
                var scope = facts.Report.Metadata.District?.Value.Scope ?? "cn";
                var entity = EntityOf(mention, scope);
                entities[entity.Id] = entity;
                assignments[new MentionRef(facts.Report.Key, i)] = entity.Id;
            }
        }
        return new ResolvedGraph([.. entities.Values], assignments.ToImmutable());
    }

    private Entity EntityOf(Mention mention, string scope)
    {
        var name = _aliases.TryGetValue(mention.Name, out var alias) ? alias.Name : mention.Name;
        var aliases = _aliases.Where(a => string.Equals(a.Value.Name, name, StringComparison.Ordinal))
            .Select(a => new Alias(a.Key, a.Value.Reason))
            .OrderBy(a => a.Name, CodePointComparer.Instance);
        var isDistrict = mention.Label == EntityLabel.District;
        return new Entity(
            IdOf(mention.Label, scope, name), mention.Label, name, scope, [.. aliases],
            isDistrict ? scope : null, isDistrict ? "county" : null,
            _wholes.TryGetValue(name, out var whole) ? IdOf(mention.Label, scope, whole) : null);
    }

    private static string IdOf(EntityLabel label, string scope, string name) =>
        $"{label.ToString().ToLowerInvariant()}:{NameNormalizer.Key(scope)}:{NameNormalizer.Key(name)}";
}
