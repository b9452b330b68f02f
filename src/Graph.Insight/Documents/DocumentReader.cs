using System.Collections.Immutable;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Documents;

/// <summary>Lists the documents held and shows one of them.</summary>
internal sealed class DocumentReader(IGraphStore store)
{
    /// <summary>A page of the documents, by key.</summary>
    public async Task<Page<DocumentView>> ListAsync(PageRequest page, CancellationToken cancellation) =>
        page.Cut((await store.GetDocumentsAsync(cancellation)).Select(DocumentView.Of), document => document.Id);

    /// <summary>The document with this key or, when no key is the same, the only one whose path ends with it; null when there is none.</summary>
    public async Task<DocumentDetail?> FindAsync(string id, CancellationToken cancellation) =>
        await RecordAsync(id, cancellation) is { } record
            ? new DocumentDetail(DocumentView.Of(record), [.. record.Sections.Select(SectionView.Of)])
            : null;

    /// <summary>The text of a document with the names in it, or null.</summary>
    public async Task<DocumentText?> TextAsync(string id, CancellationToken cancellation)
    {
        if (await RecordAsync(id, cancellation) is not { } record || await store.GetFactsAsync(record.Key, cancellation) is not { } facts)
            return null;
        var entities = await store.GetAssignmentsAsync(record.Key, cancellation);
        var spans = facts.Mentions
            .Zip(entities)
            .Where(pair => pair.Second is not null)
            .Select(pair => new TextSpan(pair.First.Span.Start, pair.First.Span.End, pair.First.Label, pair.Second!, pair.First.Name));
        return new DocumentText(record.Key, facts.Report.Raw, [.. spans]);
    }

    /// <summary>The documents whose keys are most like this id.</summary>
    public async Task<ImmutableArray<string>> NearestAsync(string id, CancellationToken cancellation)
    {
        var keys = (await store.GetDocumentsAsync(cancellation)).Select(d => d.Key).ToList();
        var like = keys.Where(k => id.Length > 0 && k.Contains(id, StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. (like.Count > 0 ? like : keys).Take(10)];
    }

    private async Task<DocumentRecord?> RecordAsync(string id, CancellationToken cancellation)
    {
        var documents = await store.GetDocumentsAsync(cancellation);
        if (documents.FirstOrDefault(d => string.Equals(d.Key, id, StringComparison.Ordinal)) is { } exact)
            return exact;
        var ending = documents.Where(d => d.Key.EndsWith("/" + id, StringComparison.Ordinal)).ToList();
        return ending is [var only] ? only : null;
    }
}
