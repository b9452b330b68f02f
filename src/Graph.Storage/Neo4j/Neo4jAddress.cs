using System.Diagnostics.CodeAnalysis;

namespace Graph.Storage.Neo4j;

/// <summary>Which server and database a store name means: <c>neo4j+http://host:port/database</c> or <c>neo4j+https://…</c>.</summary>
/// <param name="Server">The address of its HTTP side.</param>
/// <param name="Database">The database; <c>neo4j</c> where the name has none.</param>
public sealed record Neo4jAddress(Uri Server, string Database)
{
    private const string Prefix = "neo4j+";

    /// <summary>The address of the Query API.</summary>
    public Uri QueryApi => new(Server, $"db/{Uri.EscapeDataString(Database)}/query/v2");

    /// <summary>Takes a store name apart; false when it is no name of Neo4j.</summary>
    /// <exception cref="StoreException">It is meant for Neo4j but wrong.</exception>
    public static bool TryParse(string store, [NotNullWhen(true)] out Neo4jAddress? address)
    {
        ArgumentNullException.ThrowIfNull(store);
        address = null;
        if (!store.StartsWith(Prefix + "http://", StringComparison.OrdinalIgnoreCase) && !store.StartsWith(Prefix + "https://", StringComparison.OrdinalIgnoreCase))
            return false;
        if (!Uri.TryCreate(store[Prefix.Length..], UriKind.Absolute, out var uri) || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw new StoreException(
                $"“{Bare(store)}” is no address of Neo4j: write neo4j+http://host:port/database, or neo4j+https://….",
                $"“{Bare(store)}”不是 Neo4j 的地址：请写成 neo4j+http://主机:端口/数据库，或 neo4j+https://…。");
        }
        if (uri.UserInfo.Length > 0)
        {
            throw new StoreException(
                "An address with a password in it would be seen by others: leave it out of --store and set "
                + "GRAPH_NEO4J_USER and GRAPH_NEO4J_PASSWORD, or GRAPH_NEO4J_PASSWORD_FILE.",
                "地址中的密码会被他人看到：请不要写在 --store 里，而是设置 GRAPH_NEO4J_USER 和 GRAPH_NEO4J_PASSWORD，或 GRAPH_NEO4J_PASSWORD_FILE。");
        }
        var path = Uri.UnescapeDataString(uri.AbsolutePath).Trim('/');
        if (path.Contains('/', StringComparison.Ordinal))
        {
            throw new StoreException(
                $"“{path}” is no name of a database: write neo4j+http://host:port/database.", $"“{path}”不是数据库名：请写成 neo4j+http://主机:端口/数据库。");
        }
        address = new Neo4jAddress(new Uri(uri.GetLeftPart(UriPartial.Authority) + "/"), path.Length == 0 ? "neo4j" : path);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Prefix}{Server}{Database}";

    /// <summary>The text without what stands before an @, which may be a secret.</summary>
    private static string Bare(string store) => store.LastIndexOf('@') is var at and >= 0 ? Prefix + "…" + store[at..] : store;
}
