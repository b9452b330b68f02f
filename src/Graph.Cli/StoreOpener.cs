using Graph.Storage;
#if NEO4J_DRIVER
using Graph.Storage.Bolt;
#endif
using Graph.Storage.Neo4j;
using Graph.Storage.Neo4j.Http;
using Graph.Storage.Sqlite;

namespace Graph.Cli;

/// <summary>Opens what a store name means: a file of SQLite, or a database of Neo4j.</summary>
internal static class StoreOpener
{
    /// <summary>Opens it.</summary>
    /// <param name="name">A path, <c>neo4j+http://host:port/database</c>, <c>neo4j+https://…</c>; with the driver also <c>neo4j://…</c> and <c>bolt://…</c>.</param>
    /// <param name="mode">Whether it is made when it is not there.</param>
    /// <param name="environment">Where the secrets of Neo4j stand.</param>
    /// <param name="cancellation">Stops the opening.</param>
    /// <exception cref="StoreException">It cannot be opened; the message says what to do.</exception>
    public static async Task<IGraphStore> OpenAsync(
        string name, StoreOpenMode mode, Func<string, string?> environment, CancellationToken cancellation)
    {
        if (Neo4jAddress.TryParse(name, out var address))
            return await Neo4jGraphStore.OpenAsync(new QueryApiTransport(address, Neo4jCredentials.From(environment)), mode, cancellation);
#if NEO4J_DRIVER
        if (BoltAddress.TryParse(name, out var bolt))
            return await Neo4jGraphStore.OpenAsync(new BoltTransport(bolt, Neo4jCredentials.From(environment)), mode, cancellation);
#endif
        if (name.IndexOf("://", StringComparison.Ordinal) is var end and > 0)
        {
            throw new StoreException(
                $"There is no store of kind {name[..end]}: name a file, or a database of Neo4j as neo4j+http://host:port/database or neo4j+https://…. "
                + "(neo4j:// and bolt:// need a program built with -p:Neo4jDriver=true.)",
                $"没有 {name[..end]} 这种库：请指定一个文件，或 Neo4j 的数据库 neo4j+http://主机:端口/数据库 或 neo4j+https://…。"
                + "（neo4j:// 和 bolt:// 需要用 -p:Neo4jDriver=true 构建的程序。）");
        }
        return await SqliteGraphStore.OpenAsync(name, mode, cancellation);
    }
}
