#if NEO4J_DRIVER
using Graph.Storage.Bolt;
using Graph.Storage.Neo4j;
using Graph.Storage.Sqlite;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>The contract, kept by Neo4j over Bolt; only in a build with <c>-p:Neo4jDriver=true</c>.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class BoltGraphStoreTests(SharedServer server) : GraphStoreContract
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        if (Store is not null)
            await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override async Task<IGraphStore> CreateAsync(string name)
    {
        if (name != "first")
            return await SqliteGraphStore.OpenAsync(_folder.File(name), StoreOpenMode.Create);
        await using (await server.NewStoreAsync())
        {
        }
        BoltAddress.TryParse($"bolt://127.0.0.1:{server.Server.BoltPort}", out var address).ShouldBeTrue();
        return await Neo4jGraphStore.OpenAsync(new BoltTransport(address!, Neo4jCredentials.None), StoreOpenMode.ReadWrite);
    }
}
#endif
