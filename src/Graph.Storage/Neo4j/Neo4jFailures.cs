namespace Graph.Storage.Neo4j;

/// <summary>What goes wrong between this program and Neo4j, as a sentence that says what to do.</summary>
public static class Neo4jFailures
{
    /// <summary>For what Neo4j refused.</summary>
    /// <param name="failure">Its code and message.</param>
    /// <param name="name">The server and the database.</param>
    public static StoreException Explain(CypherException failure, string name)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new StoreException(Sentence(failure, name), failure);
    }

    /// <summary>For a server that does not answer.</summary>
    public static StoreException NotThere(string name, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new StoreException(
            $"There is no answer from {name} ({failure.Message.TrimEnd('.')}): start Neo4j, check host and port, or name another store with --store; "
            + "then run this again, it goes on where it stopped.",
            failure);
    }

    /// <summary>For a server that is there but has nothing at the address of the Query API.</summary>
    public static StoreException NoQueryApi(string name) => new(
        $"{name} has no Query API: graph needs Neo4j 5.19 or later, from 5.19 to 5.24 with QUERY_API_ENDPOINTS in server.http_enabled_modules; "
        + "also check that the port is that of HTTP (7474), not of Bolt (7687).");

    private static string Sentence(CypherException failure, string name) => failure.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.CredentialsExpired" or "Neo.ClientError.Security.TokenExpired" =>
            $"{name} refuses user, password or token: set GRAPH_NEO4J_USER with GRAPH_NEO4J_PASSWORD or GRAPH_NEO4J_PASSWORD_FILE, or GRAPH_NEO4J_TOKEN.",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"{name} refuses further attempts after wrong passwords: wait some seconds, set the right one, and run this again.",
        "Neo.ClientError.Security.Forbidden" =>
            $"The user may not do this on {name} ({failure.Message.TrimEnd('.')}): give it a role that may read and write data and make indexes.",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"{name}: the server has no such database: create it, or name another one at the end of --store (the first is called neo4j).",
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" =>
            $"{name} takes no writes: its disk may be full, or the database was set read-only; make room, restart it, and run this again.",
        _ when Full(failure) =>
            $"There is no room left on the disk of {name}: make room there, restart it, and run this again; nothing of what was being written is kept.",
        _ => $"{name} refused a statement: {failure.Message.TrimEnd('.')} ({failure.Code}).",
    };

    private static bool Full(CypherException failure) =>
        failure.Message.Contains("No space left on device", StringComparison.OrdinalIgnoreCase)
        || failure.Message.Contains("disk is full", StringComparison.OrdinalIgnoreCase);
}
