using Graph.Extraction;
using Graph.Learning.Scoring;
using Graph.Learning.Training;
using Graph.Model;
using Graph.Resolution;
using Graph.Resolution.Curating;

namespace Graph.Cli.Commands;

/// <summary>Reads annotated reports as the program would, so that what it finds can be scored.</summary>
internal static class GoldReading
{
    /// <summary>What is found in these documents, resolved among themselves.</summary>
    public static Predictions Of(TrainingCorpus corpus, ReportExtractor extractor, IEnumerable<string> documents)
    {
        var facts = documents.Select(d => (Document: d, Facts: extractor.Extract(corpus.Real[d].Report))).ToList();
        var graph = new Resolver(extractor.Knowledge.Divisions, extractor.Knowledge.Names).Resolve(facts.Select(f => ResolutionInput.From(f.Facts)), Curation.Parse(""));
        return facts
            .Select(f => Predictions.Of(f.Document, f.Facts, Entities(graph, f.Facts)))
            .Aggregate(Predictions.None, (all, next) => all.Plus(next));
    }

    private static List<string?> Entities(ResolvedGraph graph, ReportFacts facts) =>
        [.. Enumerable.Range(0, facts.Mentions.Length).Select(i => graph.Assignments.GetValueOrDefault(new MentionRef(facts.Report.Key, i)))];
}
