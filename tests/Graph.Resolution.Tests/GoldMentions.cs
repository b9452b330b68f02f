using System.Collections.Immutable;
using System.Text.Json;
using Graph.Model;
using Graph.Testing;

namespace Graph.Resolution.Tests;

/// <summary>Mentions as readers annotated them, as input for resolution.</summary>
internal sealed record GoldMention(string Document, EntityLabel Label, string Text, string Name, string? Entity)
{
    /// <summary>The mentions of these folders of the shared annotation, in the order of the files.</summary>
    public static ImmutableArray<GoldMention> Read(params string[] folders) =>
        [.. folders.SelectMany(f => File.ReadLines(Path.Combine(RepositoryFiles.Shared!, "gold", f, "mentions.jsonl"))).Select(Parse)];

    /// <summary>One input for each document.</summary>
    public static IEnumerable<ResolutionInput> Inputs(IEnumerable<GoldMention> mentions, Func<string, DistrictRef> district) => mentions
        .GroupBy(m => m.Document)
        .Select(g => new ResolutionInput(g.Key, district(g.Key), [.. g.Select(m => new NamedMention(m.Label, m.Name))], []));

    /// <summary>The district of each document of the shared corpus.</summary>
    public static Func<string, DistrictRef> CorpusDistricts(IDivisionTable table)
    {
        var rows = File.ReadLines(Path.Combine(RepositoryFiles.Shared!, "corpus", "index.tsv")).Skip(1).Select(l => l.Split('\t'));
        var districts = rows.ToDictionary(r => r[0], r => r[1]);
        return document =>
        {
            var named = table.Named(districts[document]);
            return new DistrictRef(districts[document], named.Length == 1 ? named[0].Code : null);
        };
    }

    private static GoldMention Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var m = json.RootElement;
        return new GoldMention(
            m.GetProperty("doc").GetString()!,
            Enum.Parse<EntityLabel>(m.GetProperty("label").GetString()!),
            m.GetProperty("text").GetString()!,
            m.GetProperty("name").GetString()!,
            m.TryGetProperty("entity", out var entity) ? entity.GetString() : null);
    }
}
