using Graph.Storage;

namespace Graph.Insight;

/// <summary>Keeps what was read from a store until the store changes.</summary>
internal sealed class RevisionCache<T>(IGraphStore store, Func<IGraphStore, CancellationToken, Task<T>> read)
    where T : class
{
    private Box? _box;

    /// <summary>The value for the store as it is now.</summary>
    public async Task<T> GetAsync(CancellationToken cancellation) => (await FindAsync(static value => value, cancellation)).Found;

    /// <summary>
    /// The value for the store as it is now, and what is found in it. What is held is looked through while the store says whether it has changed, which another
    /// machine takes as long for; when it has, all is read and looked through again.
    /// </summary>
    public async Task<(T Value, TFound Found)> FindAsync<TFound>(Func<T, TFound> find, CancellationToken cancellation)
    {
        var asked = store.GetStateAsync(cancellation);
        var held = Volatile.Read(ref _box);
        var found = held is null ? default : find(held.Value);
        var state = await asked;
        if (held is not null && held.State == state)
            return (held.Value, found!);
        // Two that ask at once may both read; the answers are the same.
        var value = await read(store, cancellation);
        Volatile.Write(ref _box, new Box(state, value));
        return (value, find(value));
    }

    private sealed record Box(StoreState State, T Value);
}
