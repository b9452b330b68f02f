using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Http;
using Graph.Testing;

namespace Graph.Storage.Tests.Neo4j;

/// <summary>The tests that share one server, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<SharedServer>
{
    public const string Name = "Neo4j";
}

/// <summary>The server that the tests of this project share; none where this machine cannot run one.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    private Neo4jServer? _server;

    public Neo4jServer Server
    {
        get
        {
            Assert.SkipWhen(Neo4jServer.Missing is not null, Neo4jServer.Missing ?? "");
            return _server!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Neo4jServer.Missing is null)
            _server = await Neo4jServer.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>A way to the server.</summary>
    public QueryApiTransport Connect()
    {
        Neo4jAddress.TryParse(Server.Store, out var address).ShouldBeTrue();
        return new QueryApiTransport(address!, Neo4jCredentials.None);
    }

    /// <summary>A new store in the database, which is emptied: Community has only one.</summary>
    public async Task<IGraphStore> NewStoreAsync()
    {
        await using (var transport = Connect())
            await transport.RunAsync(new CypherStatement("MATCH (n) DETACH DELETE n"));
        return await Neo4jGraphStore.OpenAsync(Connect(), StoreOpenMode.Create);
    }
}
