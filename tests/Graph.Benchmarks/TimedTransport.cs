using System.Collections.Concurrent;
using System.Diagnostics;
using Graph.Storage.Neo4j;

namespace Graph.Benchmarks;

/// <summary>Hands statements on to a server and keeps by the clock when each began and ended, so that a part of a load can be told from the rest.</summary>
internal sealed class TimedTransport(ICypherTransport transport) : ICypherTransport
{
    private readonly ConcurrentBag<Run> _runs = [];

    public string Name => transport.Name;

    public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CancellationToken cancellation = default)
    {
        var began = Stopwatch.GetTimestamp();
        var rows = await transport.RunAsync(statement, cancellation);
        _runs.Add(new Run(statement, began, Stopwatch.GetTimestamp()));
        return rows;
    }

    /// <summary>
    /// How many seconds the writing by a statement took that holds this text: from the end of what was written before it, so that reading and making what is
    /// written count, to its last end.
    /// </summary>
    public double SecondsOf(string text)
    {
        var own = _runs.Where(r => r.Statement.Text.Contains(text, StringComparison.Ordinal)).ToArray();
        var first = own.Min(static r => r.Began);
        var before = _runs.Where(r => !r.Statement.ReadOnly && r.Ended <= first).Max(static r => r.Ended);
        return Stopwatch.GetElapsedTime(before, own.Max(static r => r.Ended)).TotalSeconds;
    }

    public ValueTask DisposeAsync() => transport.DisposeAsync();

    private readonly record struct Run(CypherStatement Statement, long Began, long Ended);
}
