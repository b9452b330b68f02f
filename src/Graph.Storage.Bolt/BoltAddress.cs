using System.Diagnostics.CodeAnalysis;
using Graph.Storage.Neo4j;

namespace Graph.Storage.Bolt;

/// <summary>Which server and database a store name means: <c>neo4j://host:port/database</c>, <c>neo4j+s://…</c>, <c>bolt://…</c> and their like.</summary>
/// <param name="Server">The address as the driver takes it.</param>
/// <param name="Database">The database; <c>neo4j</c> where the name has none.</param>
public sealed record BoltAddress(Uri Server, string Database)
{
    private static readonly HashSet<string> Schemes =
        new(StringComparer.OrdinalIgnoreCase) { "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc" };

    /// <summary>Takes a store name apart; false when it is no name of Bolt.</summary>
    /// <exception cref="StoreException">It is meant for Bolt but wrong.</exception>
    public static bool TryParse(string store, [NotNullWhen(true)] out BoltAddress? address)
    {
        ArgumentNullException.ThrowIfNull(store);
        address = null;
        if (store.IndexOf("://", StringComparison.Ordinal) is not (> 0 and var end) || !Schemes.Contains(store[..end]))
            return false;
        if (!Uri.TryCreate(store, UriKind.Absolute, out var uri))
        {
            throw new StoreException(
                "This is no address of Neo4j: write neo4j://host:port/database, or bolt://….", "这不是 Neo4j 的地址：请写成 neo4j://主机:端口/数据库，或 bolt://…。");
        }
        if (uri.UserInfo.Length > 0)
        {
            throw new StoreException(
                "An address with a password in it would be seen by others: leave it out of --store and set "
                + "GRAPH_NEO4J_USER and GRAPH_NEO4J_PASSWORD, or GRAPH_NEO4J_PASSWORD_FILE.",
                "地址中的密码会被他人看到：请不要写在 --store 里，而是设置 GRAPH_NEO4J_USER 和 GRAPH_NEO4J_PASSWORD，或 GRAPH_NEO4J_PASSWORD_FILE。");
        }
        var path = Uri.UnescapeDataString(uri.AbsolutePath).Trim('/');
        var port = uri.IsDefaultPort || uri.Port < 0 ? 7687 : uri.Port;
        address = new BoltAddress(new Uri($"{uri.Scheme}://{uri.Host}:{port}"), path.Length == 0 ? "neo4j" : path);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Server.Scheme}://{Server.Authority}/{Database}";
}
