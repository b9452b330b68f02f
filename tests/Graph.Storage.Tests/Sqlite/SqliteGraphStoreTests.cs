using Graph.Storage.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>The contract, kept by SQLite.</summary>
public sealed class SqliteGraphStoreTests : GraphStoreContract
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override async Task<IGraphStore> CreateAsync(string name) => await SqliteGraphStore.OpenAsync(_folder.File(name), StoreOpenMode.Create);
}
