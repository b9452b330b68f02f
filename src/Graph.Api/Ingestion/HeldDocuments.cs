using System.Collections.Immutable;
using Graph.Storage;

namespace Graph.Api.Ingestion;

/// <summary>What the store holds, so that a build can tell unchanged files, copies and texts that stand twice.</summary>
internal sealed class HeldDocuments
{
    private readonly Dictionary<string, string> _keyOfBytes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keyOfText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Bytes, string Text)> _hashes = new(StringComparer.Ordinal);

    public HeldDocuments(ImmutableArray<DocumentRecord> documents)
    {
        foreach (var document in documents)
            Add(document.Key, document.Sha256, document.TextSha256);
        Fingerprints = documents.ToImmutableDictionary(d => d.Key, d => d.Fingerprint, StringComparer.Ordinal);
    }

    /// <summary>The fingerprint of each document as it was before the build.</summary>
    public ImmutableDictionary<string, string> Fingerprints { get; }

    /// <summary>Another key under which the same bytes are held, or null.</summary>
    public string? SameBytes(string key, string sha256) => Other(_keyOfBytes, sha256, key);

    /// <summary>Another key under which the same text is held, or null.</summary>
    public string? SameText(string key, string hash) => Other(_keyOfText, hash, key);

    public void Add(string key, string sha256, string textHash)
    {
        Remove(key);
        _hashes[key] = (sha256, textHash);
        _keyOfBytes[sha256] = key;
        _keyOfText[textHash] = key;
    }

    public void Remove(string key)
    {
        if (!_hashes.Remove(key, out var old))
            return;
        _keyOfBytes.Remove(old.Bytes);
        _keyOfText.Remove(old.Text);
    }

    private static string? Other(Dictionary<string, string> keys, string hash, string key) =>
        keys.TryGetValue(hash, out var held) && !string.Equals(held, key, StringComparison.Ordinal) ? held : null;
}
