using System.Collections.Immutable;
using Graph.Api.Ingestion;
using Graph.Extraction;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Reading;
using Graph.Model;
using Graph.Resolution;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Graph.Testing;

namespace Graph.Benchmarks;

/// <summary>Reports and their entities, as both stores take them, and what to ask of them.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Mentions">How many mentions it has.</param>
/// <param name="Reports">The facts, one report at a time.</param>
/// <param name="Graph">Makes the entities.</param>
/// <param name="Id">The id of the entity that question n is about.</param>
internal sealed record BenchmarkData(string Name, int Mentions, IEnumerable<ReportFacts> Reports, Func<ResolvedGraph> Graph, Func<int, string> Id)
{
    /// <summary>The text that question n searches for: two characters and more of a name.</summary>
    public string Search(int n) => Id(n) is var id && id[(id.LastIndexOf(':') + 1)..] is var key ? key[(key.Length / 2)..] : "";

    /// <summary>How many nodes and edges a store makes of what is read: an edge for a mention, a node with two edges for an assertion, and so on.</summary>
    public long Items => Reports.Sum(static r => r.Mentions.Length + 3L * r.Assertions.Length + r.Observations.Length + r.Relations.Length);

    /// <summary>The same reports as if nothing were said in them: names alone, which is all that the bare loop writes.</summary>
    public BenchmarkData NamesAlone() => this with
    {
        Reports = Reports.Select(static r => r with { Assertions = [], Observations = [], Relations = [], NameStatements = [] }),
    };

    /// <summary>A made corpus.</summary>
    public static BenchmarkData Made(MadeCorpus corpus) => new(
        "made corpus", corpus.Mentions, corpus.Reports(), corpus.Graph, n => MadeCorpus.IdOf(n * 37 % corpus.Documents, n * 13 % MadeCorpus.PerDocument));

    /// <summary>The seeds as <c>graph build</c> reads them.</summary>
    /// <param name="file">A store to read them into.</param>
    public static async Task<BenchmarkData> SeedsAsync(string file)
    {
        await using var store = await SqliteGraphStore.OpenAsync(file, StoreOpenMode.Create);
        await new CorpusBuilder(store, new ReportFileReader(new ReportReader(DivisionTable.Default)), ReportExtractor.Default, new Resolver(DivisionTable.Default))
            .BuildAsync([RepositoryFiles.Seeds]);
        var reports = await store.ReadFactsAsync().ToListAsync();
        var entities = await store.ReadEntitiesAsync().Select(static r => r.Entity).ToListAsync();
        var assignments = ImmutableDictionary.CreateBuilder<MentionRef, string>();
        foreach (var key in reports.Select(static r => r.Report.Key))
        {
            var assigned = await store.GetAssignmentsAsync(key);
            for (var i = 0; i < assigned.Length; i++)
            {
                if (assigned[i] is { } id)
                    assignments[new MentionRef(key, i)] = id;
            }
        }
        var graph = new ResolvedGraph([.. entities], assignments.ToImmutable());
        return new BenchmarkData("seeds", reports.Sum(static r => r.Mentions.Length), reports, () => graph, n => entities[n * 37 % entities.Count].Id);
    }
}
