using System.Net.Http.Headers;
using System.Text;

namespace Graph.Storage.Neo4j;

/// <summary>Who asks: a user with a password, a bearer token, or nobody where the server does not want to know. Never written anywhere.</summary>
public sealed class Neo4jCredentials
{
    private Neo4jCredentials(string? user, string? password, string? token) => (User, Password, Token) = (user, password, token);

    /// <summary>For a server without authentication.</summary>
    public static Neo4jCredentials None { get; } = new(null, null, null);

    /// <summary>The user, or null.</summary>
    public string? User { get; }

    /// <summary>The user's password, or null.</summary>
    public string? Password { get; }

    /// <summary>A bearer token, or null.</summary>
    public string? Token { get; }

    /// <summary>A user with a password.</summary>
    public static Neo4jCredentials Basic(string user, string password) => new(user, password, null);

    /// <summary>A bearer token.</summary>
    public static Neo4jCredentials Bearer(string token) => new(null, null, token);

    /// <summary>
    /// What the environment says: <c>GRAPH_NEO4J_TOKEN</c> or <c>GRAPH_NEO4J_TOKEN_FILE</c>; else <c>GRAPH_NEO4J_USER</c> (<c>neo4j</c> when unset) with
    /// <c>GRAPH_NEO4J_PASSWORD</c> or <c>GRAPH_NEO4J_PASSWORD_FILE</c>.
    /// </summary>
    /// <param name="environment">Looks up a variable.</param>
    /// <exception cref="StoreException">A file that it names cannot be read.</exception>
    public static Neo4jCredentials From(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        if (Secret(environment, "GRAPH_NEO4J_TOKEN") is { } token)
            return Bearer(token);
        if (Secret(environment, "GRAPH_NEO4J_PASSWORD") is { } password)
            return Basic(environment("GRAPH_NEO4J_USER") is { Length: > 0 } user ? user : "neo4j", password);
        return None;
    }

    /// <inheritdoc/>
    public override string ToString() => Token is not null ? "a bearer token" : User is not null ? $"user {User}" : "no credentials";

    internal AuthenticationHeaderValue? Header() =>
        Token is not null ? new AuthenticationHeaderValue("Bearer", Token)
        : User is not null ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")))
        : null;

    private static string? Secret(Func<string, string?> environment, string variable)
    {
        if (environment(variable) is { Length: > 0 } value)
            return value;
        if (environment(variable + "_FILE") is not { Length: > 0 } file)
            return null;
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"{variable}_FILE names {file}, which cannot be read: check the path and its permissions.",
                $"{variable}_FILE 指定的 {file} 无法读取：请检查路径和权限。",
                failure);
        }
    }
}
