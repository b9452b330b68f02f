using Graph.Model;
using Graph.Storage.Facts;

namespace Graph.Storage.Neo4j;

/// <summary>
/// The passage that names an entity first, as its node keeps it: one text, written when the entities are. A page of a search wants it of fifty entities, and to find
/// it among the edges of each takes the server longer than all else.
/// </summary>
internal static class FirstPassage
{
    /// <summary>The text of a mention of an entity.</summary>
    public static string Of(ReportFacts facts, int place, string entity)
    {
        var report = facts.Report;
        var mention = facts.Mentions[place];
        var sentence = report.Sentences[mention.Sentence];
        var evidence = new Evidence(
            report.Key, report.Metadata.Title?.Value, report.Metadata.Date?.Value, report.Sections[sentence.Section].Path, sentence.Text, mention.Span.Start, mention.Span.End)
        {
            Page = report.PageOf(mention.Span.Start),
        };
        return Of(new Passage(entity, mention, sentence.Time, evidence));
    }

    /// <summary>The text of a passage.</summary>
    public static string Of(Passage passage) => FactsJson.Text(passage);

    /// <summary>The passage of a text.</summary>
    public static Passage Read(string text) => FactsJson.FromText<Passage>(text);
}
