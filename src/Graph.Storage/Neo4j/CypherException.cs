namespace Graph.Storage.Neo4j;

/// <summary>What Neo4j says when it refuses a statement, by its own code.</summary>
public sealed class CypherException : Exception
{
    /// <summary>With Neo4j's code (<c>Neo.ClientError.Statement.SyntaxError</c>) and message.</summary>
    public CypherException(string code, string message)
        : base(message) => Code = code;

    /// <summary>Without a code.</summary>
    public CypherException()
    {
    }

    /// <summary>Without a code.</summary>
    public CypherException(string message)
        : base(message)
    {
    }

    /// <summary>Without a code.</summary>
    public CypherException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Neo4j's code.</summary>
    public string Code { get; } = "";

    /// <summary>Whether the same statement may succeed later: Neo4j says so by the class of its code, whatever the HTTP status.</summary>
    public bool IsTransient =>
        Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
        // A cluster that is choosing a leader, and a database that is being started.
        || Code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";

    /// <summary>Whether what the statement makes of the schema is there.</summary>
    internal bool MadeAlready =>
        Code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) && Code.EndsWith("AlreadyExists", StringComparison.Ordinal);
}
