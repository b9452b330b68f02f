using System.Collections.Immutable;
using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Entities;

/// <summary>All that the store holds of one entity and of its parts, read once for one answer.</summary>
internal sealed record Dossier(
    EntityRecord Subject,
    ImmutableArray<PartLink> Parts,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Passage> Passages,
    ImmutableArray<RelationEdge> Relations,
    ReportCalendar Calendar)
{
    private readonly Dictionary<string, EntityRef> _parts = Parts.ToDictionary(p => p.Entity.Id, p => p.Entity, StringComparer.Ordinal);

    /// <summary>The subject by its id.</summary>
    public EntityRef Entity => EntityRef.Of(Subject.Entity);

    /// <summary>The part that bears an id, or null (the subject itself).</summary>
    public EntityRef? Part(string id) => _parts.GetValueOrDefault(id);

    /// <summary>The entity itself or the part that bears an id.</summary>
    public EntityRef Named(string id) => Part(id) ?? Entity;

    /// <summary>A statement with its part named.</summary>
    public StatementView View(Statement statement) => StatementView.Of(statement, Part(statement.Entity));

    /// <summary>Reads the dossier of an entity.</summary>
    public static async Task<Dossier> ReadAsync(IGraphStore store, EntityRecord subject, CancellationToken cancellation)
    {
        var id = subject.Entity.Id;
        var relations = await store.GetRelationsAsync([id], cancellation);
        var parts = await PartsAsync(store, id, relations, cancellation);
        var ids = parts.Select(p => p.Entity.Id).Prepend(id).ToList();
        return new Dossier(
            subject,
            parts,
            await store.GetStatementsAsync(ids, cancellation),
            await store.GetPassagesAsync(ids, cancellation),
            relations,
            new ReportCalendar(await store.GetDocumentsAsync(cancellation)));
    }

    private static async Task<ImmutableArray<PartLink>> PartsAsync(
        IGraphStore store, string id, ImmutableArray<RelationEdge> relations, CancellationToken cancellation)
    {
        var parts = (await store.GetPartsAsync(id, cancellation))
            .Select(r => new PartLink(EntityRef.Of(r.Entity), PartSource.Name, []))
            .ToDictionary(p => p.Entity.Id, StringComparer.Ordinal);
        var stated = relations
            .Where(e => e.Type == RelationType.PartOf && string.Equals(e.To, id, StringComparison.Ordinal))
            .Where(e => !string.Equals(e.From, id, StringComparison.Ordinal))
            .GroupBy(e => e.From, StringComparer.Ordinal);
        foreach (var edges in stated)
        {
            if (!parts.ContainsKey(edges.Key) && await store.GetEntityAsync(edges.Key, cancellation) is { } record)
                parts.Add(edges.Key, new PartLink(EntityRef.Of(record.Entity), PartSource.Text, [.. edges.Select(e => e.Evidence)]));
        }
        return [.. parts.Values.OrderBy(p => p.Entity.Id, CodePointComparer.Instance)];
    }
}
