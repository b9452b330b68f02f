using Graph.Storage.Neo4j;
using Neo4j.Driver;

namespace Graph.Storage.Bolt;

/// <summary>
/// Cypher over Bolt with the official driver. Each statement runs in a managed transaction, which the driver repeats when it meets a transient error; the
/// driver's own bookmark manager lets one statement read what the one before it wrote.
/// </summary>
public sealed class BoltTransport : ICypherTransport
{
    private readonly BoltAddress _address;
    private readonly IDriver _driver;

    /// <summary>To a server, with what it wants to know of who asks.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="credentials">Who asks.</param>
    public BoltTransport(BoltAddress address, Neo4jCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(credentials);
        _address = address;
        var token = credentials.Token is { } bearer ? AuthTokens.Bearer(bearer)
            : credentials.User is { } user ? AuthTokens.Basic(user, credentials.Password)
            : AuthTokens.None;
        // As long as the transport over HTTP waits for a server that restarts.
        _driver = GraphDatabase.Driver(address.Server, token, static config => config.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(150)));
    }

    /// <inheritdoc/>
    public string Name => _address.ToString();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        try
        {
            // The first question is asked once, so that a wrong address is said at once: a managed transaction would wait for the server.
            if (!statement.Patient)
                await _driver.VerifyConnectivityAsync().WaitAsync(cancellation);
            var answer = await _driver.ExecutableQuery(statement.Text)
                .WithParameters(Parameters(statement.Parameters))
                .WithConfig(new QueryConfig(
                    statement.ReadOnly ? RoutingControl.Readers : RoutingControl.Writers, _address.Database))
                .ExecuteAsync(cancellation);
            return [.. answer.Result.Select(static record => new CypherRow(Enumerable.Range(0, record.Keys.Count).Select(column => Value(record[column])).ToArray()))];
        }
        catch (ServiceUnavailableException failure)
        {
            throw Neo4jFailures.NotThere(Name, failure);
        }
        catch (SessionExpiredException failure)
        {
            throw Neo4jFailures.NotThere(Name, failure);
        }
        catch (Neo4jException failure)
        {
            throw Neo4jFailures.Explain(new CypherException(failure.Code ?? "Neo.ClientError.Unknown", failure.Message), Name);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private static Dictionary<string, object?> Parameters(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(static p => p.Key, static p => Parameter(p.Value), StringComparer.Ordinal);

    /// <summary>The driver takes lists and dictionaries, but not every collection that they may be made of.</summary>
    private static object? Parameter(object? value) => value switch
    {
        null or string or byte[] => value,
        IReadOnlyDictionary<string, object?> map => Parameters(map),
        System.Collections.IEnumerable list => list.Cast<object?>().Select(Parameter).ToList(),
        _ => value,
    };

    private static object? Value(object? value) => value switch
    {
        IEnumerable<object?> list => list.Select(Value).ToArray(),
        _ => value,
    };
}
