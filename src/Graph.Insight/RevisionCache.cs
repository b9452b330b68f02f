using Graph.Storage;

namespace Graph.Insight;

/// <summary>Keeps what was read from a store until the store changes.</summary>
internal sealed class RevisionCache<T>(IGraphStore store, Func<IGraphStore, CancellationToken, Task<T>> read)
    where T : class
{
    private Box? _box;

    /// <summary>The value for the store as it is now.</summary>
    public async Task<T> GetAsync(CancellationToken cancellation)
    {
        var state = await store.GetStateAsync(cancellation);
        var held = Volatile.Read(ref _box);
        if (held is not null && held.State == state)
            return held.Value;
        // Two that ask at once may both read; the answers are the same.
        var value = await read(store, cancellation);
        Volatile.Write(ref _box, new Box(state, value));
        return value;
    }

    private sealed record Box(StoreState State, T Value);
}
