using System.Collections.Immutable;
using Graph.Learning.Annotation;
using Graph.Model;

namespace Graph.Learning.Scoring;

/// <summary>What the program found in some documents, in the terms of the annotation, so that the two can be compared.</summary>
/// <param name="Mentions">By document, start, end, label.</param>
/// <param name="Assertions">By document and mention.</param>
/// <param name="Relations">By document and the mention they start from; those from names alone left out.</param>
/// <param name="Observations">By document and start.</param>
public sealed record Predictions(
    ImmutableArray<GoldMention> Mentions,
    ImmutableArray<GoldAssertion> Assertions,
    ImmutableArray<GoldRelation> Relations,
    ImmutableArray<GoldObservation> Observations)
{
    /// <summary>No document read.</summary>
    public static Predictions None { get; } = new([], [], [], []);

    /// <summary>What was found in one document.</summary>
    /// <param name="document">The name under which the annotation knows it.</param>
    /// <param name="facts">What was read.</param>
    /// <param name="entities">The entity of each mention by its index (null where ignored), or null when nothing was resolved.</param>
    public static Predictions Of(string document, ReportFacts facts, IReadOnlyList<string?>? entities)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var mentions = facts.Mentions;
        return new Predictions(
            [.. mentions.Select((m, i) => new GoldMention(document, m.Span, m.Label, m.Text, m.Name, entities?[i]))
                .OrderBy(m => m.Span).ThenBy(m => m.Label)],
            [.. facts.Assertions.Select(a => new GoldAssertion(
                    document, mentions[a.Mention].Span, mentions[a.Mention].Text, mentions[a.Mention].Label, a.Year, a.Tense, a.Phase, "", a.Scope))
                .OrderBy(a => a.Span)],
            [.. facts.Relations.Select(r => new GoldRelation(
                    document, r.Type, mentions[r.From].Span, mentions[r.From].Text, mentions[r.To].Span, mentions[r.To].Text))
                .OrderBy(r => r.From)],
            [.. facts.Observations.Select(o => new GoldObservation(
                    document, o.Span, o.Indicator, o.District.Name, o.Year, o.Tense, o.Value, o.Unit, o.Measure, o.Qualifier))
                .OrderBy(o => o.Span)]);
    }

    /// <summary>Both together.</summary>
    public Predictions Plus(Predictions other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Predictions(
            Mentions.AddRange(other.Mentions), Assertions.AddRange(other.Assertions), Relations.AddRange(other.Relations), Observations.AddRange(other.Observations));
    }
}
