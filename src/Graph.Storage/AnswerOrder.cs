using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Storage;

/// <summary>The order in which a store's answers come, made here so that both stores share it.</summary>
internal static class AnswerOrder
{
    /// <summary>By year, document, start, phase, then by the rest of what tells two statements apart.</summary>
    public static ImmutableArray<Statement> InOrder(this IEnumerable<Statement> statements) =>
    [
        .. statements.OrderBy(static s => s.Assertion.Year)
            .ThenBy(static s => s.Evidence.Document, CodePointComparer.Instance)
            .ThenBy(static s => s.Evidence.Start)
            .ThenBy(static s => s.Assertion.Phase)
            .ThenBy(static s => s.Assertion.Tense)
            .ThenBy(static s => s.Evidence.End)
            .ThenBy(static s => s.Assertion.Scope, CodePointComparer.Instance)
            .ThenBy(static s => s.Assertion.Modality, CodePointComparer.Instance)
            .ThenBy(static s => s.Assertion.Due, CodePointComparer.Instance)
            .ThenBy(static s => s.Assertion.Cue)
            .ThenBy(static s => s.Assertion.Mention)
            .ThenBy(static s => s.Entity, CodePointComparer.Instance),
    ];

    /// <summary>By document, start, then end, label and entity.</summary>
    public static ImmutableArray<Passage> InOrder(this IEnumerable<Passage> passages) =>
    [
        .. passages.OrderBy(static p => p.Evidence.Document, CodePointComparer.Instance)
            .ThenBy(static p => p.Evidence.Start)
            .ThenBy(static p => p.Evidence.End)
            .ThenBy(static p => p.Mention.Label)
            .ThenBy(static p => p.Mention.Name, CodePointComparer.Instance)
            .ThenBy(static p => p.Entity, CodePointComparer.Instance),
    ];

    /// <summary>By document, start, type, to, then from.</summary>
    public static ImmutableArray<RelationEdge> InOrder(this IEnumerable<RelationEdge> relations) =>
    [
        .. relations.OrderBy(static r => r.Evidence.Document, CodePointComparer.Instance)
            .ThenBy(static r => r.Evidence.Start)
            .ThenBy(static r => r.Type)
            .ThenBy(static r => r.To, CodePointComparer.Instance)
            .ThenBy(static r => r.From, CodePointComparer.Instance)
            .ThenBy(static r => r.Evidence.End),
    ];
}
