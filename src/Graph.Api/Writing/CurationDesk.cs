using System.Security.Cryptography;
using System.Text;
using Graph.Resolution.Curating;
using Graph.Storage;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Writing;

/// <summary>Reads and changes the curation file; whoever replaces it says which version he has seen.</summary>
internal sealed class CurationDesk(IGraphStore store, StoreWriter writer)
{
    /// <summary>The file and its tag.</summary>
    public async Task<(string Text, EntityTagHeaderValue Tag)> ReadAsync(CancellationToken cancellation)
    {
        var text = await store.ReadCurationAsync(cancellation);
        return (text, Tag(text));
    }

    /// <summary>Puts a file in the place of the one that the caller has seen; false when too many wait.</summary>
    public bool TryReplace(string text, IList<EntityTagHeaderValue> seen, out Task<WriteResult> result) => writer.TryEnqueue(
        draft => seen.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(Tag(draft.Curation), useStrongComparison: true))
            ? Set(draft, text)
            : new SeenOther(),
        null,
        out result);

    /// <summary>Adds lines at the end, those left out that stand there already; false when too many wait.</summary>
    public bool TryAdd(string lines, out Task<WriteResult> result) => writer.TryEnqueue(
        draft =>
        {
            var held = draft.Curation;
            var known = Lines(held).ToHashSet(StringComparer.Ordinal);
            var added = Lines(lines).Where(known.Add).ToList();
            var end = held.Length == 0 || held.EndsWith('\n') ? "" : "\n";
            return added.Count == 0 ? new Unchanged() : Set(draft, held + end + string.Join('\n', added) + "\n");
        },
        null,
        out result);

    /// <summary>The tag of a curation file: of its text alone, so that an added document does not make it stale.</summary>
    public static EntityTagHeaderValue Tag(string text) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12))}\"");

    private static WriteResult Set(StoreDraft draft, string text)
    {
        try
        {
            Curation.Parse(text);
        }
        catch (CurationException refused)
        {
            return new LinesRefused(refused);
        }
        if (string.Equals(draft.Curation, text, StringComparison.Ordinal))
            return new Unchanged();
        draft.Curation = text;
        return new Written();
    }

    private static IEnumerable<string> Lines(string text) =>
        text.TrimStart('\ufeff').Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line));
}
