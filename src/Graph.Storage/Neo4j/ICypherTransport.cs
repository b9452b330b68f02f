namespace Graph.Storage.Neo4j;

/// <summary>
/// Carries Cypher to a Neo4j server and rows back, in one implicit transaction for each statement. What differs between the Query API and Bolt is
/// behind it; every Cypher text is the store's.
/// </summary>
/// <remarks>
/// Each statement of the store gives the same graph when it is run twice, so a transport repeats one that met a transient error or a server that is
/// gone for a while. It reads what it wrote itself, on a cluster too (bookmarks).
/// </remarks>
public interface ICypherTransport : IAsyncDisposable
{
    /// <summary>What a message calls the server and its database; without secrets.</summary>
    string Name { get; }

    /// <summary>Runs one statement and gives all its rows.</summary>
    /// <exception cref="StoreException">It failed; the message says what to do.</exception>
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellation = default);
}

/// <summary>One statement with its parameters.</summary>
/// <param name="Text">Cypher 5, without a semicolon.</param>
/// <param name="Parameters">
/// Values: null, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <c>byte[]</c>, lists
/// (<c>IEnumerable&lt;object?&gt;</c>) and maps (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>).
/// </param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>With parameters one by one.</summary>
    public CypherStatement(string text, params (string Name, object? Value)[] parameters)
        : this(text, parameters.ToDictionary(static p => p.Name, static p => p.Value, StringComparer.Ordinal))
    {
    }

    /// <summary>Whether it changes nothing, so that any member of a cluster may answer.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>
    /// Whether its parameters may travel as plain JSON, which takes a quarter of the room and of the server's time: they hold no bytes, and the text makes
    /// a Float of every number that is meant as one (<c>toFloat</c>).
    /// </summary>
    public bool Plain { get; init; }

    /// <summary>Whether a server that cannot be reached is waited for. The first question to a store is not: a wrong address is said at once.</summary>
    public bool Patient { get; init; } = true;
}
