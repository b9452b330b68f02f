using Graph.Model;

namespace Graph.Storage.Export;

/// <summary>The lines that the facts of one report give, in the order of the export. Mentions without an entity, and what hangs on them, are left out.</summary>
/// <param name="doc">The name the document goes by.</param>
/// <param name="facts">What was read from it.</param>
/// <param name="entities">The entity of each mention, or null.</param>
internal sealed class ExportRows(string doc, ReportFacts facts, IReadOnlyList<string?> entities)
{
    /// <summary>Lines of <c>mentions.jsonl</c>.</summary>
    public IEnumerable<ExportRow> Mentions()
    {
        for (var i = 0; i < facts.Mentions.Length; i++)
        {
            var mention = facts.Mentions[i];
            var time = facts.Report.Sentences[mention.Sentence].Time;
            if (entities[i] is { } entity)
            {
                yield return new ExportRow(
                    ("doc", doc), ("start", mention.Span.Start), ("end", mention.Span.End), ("label", mention.Label.ToString()),
                    ("text", mention.Text), ("name", mention.Name), ("entity", entity), ("year", time.Year), ("tense", Name(time.Tense)),
                    ("score", mention.Score));
            }
        }
    }

    /// <summary>Lines of <c>assertions.jsonl</c>.</summary>
    public IEnumerable<ExportRow> Assertions() =>
        from said in facts.Assertions
        let mention = facts.Mentions[said.Mention]
        let entity = entities[said.Mention]
        where entity is not null
        select new ExportRow(
            ("doc", doc), ("start", mention.Span.Start), ("end", mention.Span.End), ("text", mention.Text), ("entity", entity),
            ("year", said.Year), ("tense", Name(said.Tense)), ("phase", said.Phase.ToString()), ("scope", said.Scope), ("modality", said.Modality),
            ("from", said.From), ("to", said.To), ("due", said.Due), ("quote", facts.Report.Sentences[mention.Sentence].Text));

    /// <summary>Lines of <c>relations.jsonl</c> that a passage states.</summary>
    public IEnumerable<ExportRow> Relations() =>
        from relation in facts.Relations
        let first = facts.Mentions[relation.From]
        let second = facts.Mentions[relation.To]
        where entities[relation.From] is not null && entities[relation.To] is not null
        select new ExportRow(
            ("doc", doc), ("type", Name(relation.Type)), ("start", first.Span.Start), ("end", first.Span.End), ("text", first.Text),
            ("toStart", second.Span.Start), ("toEnd", second.Span.End), ("toText", second.Text),
            ("from", entities[relation.From]), ("to", entities[relation.To]));

    /// <summary>Lines of <c>indicators.jsonl</c>.</summary>
    public IEnumerable<ExportRow> Indicators() =>
        from seen in facts.Observations
        select new ExportRow(
            ("doc", doc), ("start", seen.Span.Start), ("end", seen.Span.End), ("indicator", seen.Indicator), ("district", seen.District.Name),
            ("year", seen.Year), ("tense", Name(seen.Tense)), ("value", seen.Value), ("unit", seen.Unit), ("measure", seen.Measure.ToString().ToLowerInvariant()),
            ("qualifier", seen.Qualifier), ("quote", facts.Report.Sentences[seen.Sentence].Text));

    /// <summary>The line of <c>relations.jsonl</c> for a part and its whole, which their names alone tell: no document, no offsets.</summary>
    public static ExportRow PartByName(string part, string whole) =>
        new(("doc", null), ("type", Name(RelationType.PartOf)), ("from", part), ("to", whole), ("by", "name"));

    /// <summary>A type as the graph writes it: LOCATED_IN.</summary>
    internal static string Name(RelationType type) => type switch
    {
        RelationType.LocatedIn => "LOCATED_IN",
        RelationType.PartOf => "PART_OF",
        RelationType.Builds => "BUILDS",
        RelationType.Runs => "RUNS",
        RelationType.PartnersWith => "PARTNERS_WITH",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such relation."),
    };

    private static string? Name(Tense? tense) => tense?.ToString().ToLowerInvariant();
}
