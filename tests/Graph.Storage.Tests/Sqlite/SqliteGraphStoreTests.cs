using Graph.Storage.Sqlite;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>The contract, kept by SQLite: facts in and out.</summary>
public sealed class SqliteGraphStoreTests : GraphStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override async Task<IGraphStore> CreateAsync() => await SqliteGraphStore.OpenAsync(_folder.File("graph.db"), StoreOpenMode.Create);
}
