using Graph.Api.Ingestion;
using Graph.Model;
using Graph.Resolution;
using Graph.Resolution.Curating;
using Graph.Storage;

namespace Graph.Api.Writing;

/// <summary>What a store holds and what it is to hold otherwise, before anything is written: changes are gathered here, resolved once and applied together.</summary>
internal sealed class StoreDraft
{
    private readonly IGraphStore _store;
    private readonly HeldDocuments _held;
    private readonly HashSet<string> _keys;
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportFacts> _written = new(StringComparer.Ordinal);
    private string _curation;
    private bool _curationChanged;

    private StoreDraft(IGraphStore store, StoreState state, HeldDocuments held, IEnumerable<string> keys, string curation) =>
        (_store, State, _held, _keys, _curation) = (store, state, held, keys.ToHashSet(StringComparer.Ordinal), curation);

    /// <summary>The state of the store from which the draft starts.</summary>
    public StoreState State { get; }

    /// <summary>The curation file as it will be.</summary>
    public string Curation
    {
        get => _curation;
        set => (_curation, _curationChanged) = (value, true);
    }

    /// <summary>What is to change.</summary>
    public StoreChange Change => new([.. _removed], [.. _written.Values], _curationChanged ? _curation : null);

    /// <summary>A draft of a store.</summary>
    public static async Task<StoreDraft> OpenAsync(IGraphStore store, CancellationToken cancellation)
    {
        // The state first: a change in between makes the draft stale, never wrong.
        var state = await store.GetStateAsync(cancellation);
        var documents = await store.GetDocumentsAsync(cancellation);
        return new StoreDraft(store, state, new HeldDocuments(documents), documents.Select(d => d.Key), await store.ReadCurationAsync(cancellation));
    }

    /// <summary>
    /// Puts facts in the place of what is held under their key. Of two documents that say the same the first by key stays, as in a build; the key of the
    /// other that stays is given back, or null.
    /// </summary>
    public string? Write(ReportFacts facts)
    {
        var key = facts.Report.Key;
        var textHash = TextHash.Of(facts.Report.Raw);
        if (_held.SameBytes(key, facts.Report.Sha256) is { } copy)
            return copy;
        if (_held.SameText(key, textHash) is { } twin)
        {
            if (CodePointComparer.Instance.Compare(twin, key) < 0)
                return twin;
            Remove(twin);
        }
        _removed.Remove(key);
        _written[key] = facts;
        _keys.Add(key);
        _held.Add(key, facts.Report.Sha256, textHash);
        return null;
    }

    /// <summary>Takes a document out; false when none is held under the key.</summary>
    public bool Remove(string key)
    {
        if (!_keys.Remove(key))
            return false;
        _written.Remove(key);
        _removed.Add(key);
        _held.Remove(key);
        return true;
    }

    /// <summary>What all that will be held resolves to.</summary>
    public async Task<ResolvedGraph> ResolveAsync(Resolver resolver, CancellationToken cancellation)
    {
        var inputs = new List<ResolutionInput>();
        await foreach (var facts in _store.ReadFactsAsync(cancellation))
        {
            if (!_removed.Contains(facts.Report.Key) && !_written.ContainsKey(facts.Report.Key))
                inputs.Add(ResolutionInput.From(facts));
        }
        inputs.AddRange(_written.Values.Select(ResolutionInput.From));
        return resolver.Resolve(inputs, Resolution.Curating.Curation.Parse(_curation), cancellation);
    }
}
