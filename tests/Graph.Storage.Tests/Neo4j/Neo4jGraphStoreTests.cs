using Graph.Storage.Sqlite;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>The contract, kept by Neo4j. The other store of a test that has two is SQLite, so that their exports are compared byte for byte.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jGraphStoreTests(SharedServer server) : GraphStoreContract
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        if (Store is not null)
            await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override async Task<IGraphStore> CreateAsync(string name) => name == "first"
        ? await server.NewStoreAsync()
        : await SqliteGraphStore.OpenAsync(_folder.File(name), StoreOpenMode.Create);
}
