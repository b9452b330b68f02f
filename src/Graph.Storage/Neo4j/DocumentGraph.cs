using System.Security.Cryptography;
using System.Text;
using Graph.Model;

namespace Graph.Storage.Neo4j;

/// <summary>What one document puts into the graph, given which mention is of which entity.</summary>
internal sealed class DocumentGraph(ReportFacts facts, IReadOnlyList<string?> assigned, PublishingDistricts districts)
{
    private readonly GraphValues _values = new(facts);

    /// <summary>How many nodes and edges, about.</summary>
    public int Size => facts.Mentions.Length + facts.Assertions.Length + facts.Observations.Length + facts.Relations.Length;

    /// <summary>Equal for documents that put the same into the graph.</summary>
    /// <param name="factsHash">The hash of the facts.</param>
    public string Fingerprint(string factsHash)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var ids = assigned.Concat(facts.Observations.Select(o => districts.IdOf(o.District))).Append(Publisher).Prepend(factsHash);
        foreach (var id in ids)
            hash.AppendData(Encoding.UTF8.GetBytes(id + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The row that writes it.</summary>
    /// <param name="factsHash">The hash of the facts.</param>
    public Dictionary<string, object?> Row(string factsHash)
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["key"] = facts.Report.Key,
            ["graph"] = Fingerprint(factsHash),
            ["publisher"] = Publisher,
            ["mentions"] = Enumerable.Range(0, facts.Mentions.Length).Where(i => assigned[i] is not null)
                .Select(i => Of("entity", assigned[i], _values.Mention(i))).ToArray(),
            ["assertions"] = facts.Assertions.Where(a => assigned[a.Mention] is not null)
                .Select(a => Of("entity", assigned[a.Mention], _values.Assertion(a))).ToArray(),
            ["observations"] = facts.Observations.Select(Observation).ToArray(),
        };
        foreach (var type in Enum.GetValues<RelationType>())
        {
            row[GraphCypher.RelationTypes[(int)type]] = facts.Relations
                .Where(r => r.Type == type && assigned[r.From] is not null && assigned[r.To] is not null).Select(Relation).ToArray();
        }
        return row;
    }

    private string? Publisher => facts.Report.Metadata.District is { } district ? districts.IdOf(district.Value) : null;

    private Dictionary<string, object?> Observation(Observation seen)
    {
        var row = Of("district", districts.IdOf(seen.District), _values.Observation(seen));
        row["indicator"] = seen.Indicator;
        return row;
    }

    private Dictionary<string, object?> Relation(Relation relation)
    {
        var row = Of("from", assigned[relation.From], _values.Relation(relation));
        row["to"] = assigned[relation.To];
        return row;
    }

    private static Dictionary<string, object?> Of(string name, string? id, Dictionary<string, object?> values) =>
        new(StringComparer.Ordinal) { [name] = id, ["values"] = values };
}
