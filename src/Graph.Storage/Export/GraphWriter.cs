using System.Globalization;

namespace Graph.Storage.Export;

/// <summary>Writes a graph in one format: what comes before the nodes, each node, what comes between, each edge, what comes after.</summary>
internal abstract class GraphWriter(TextWriter text)
{
    /// <summary>Where it writes.</summary>
    protected TextWriter Text { get; } = text;

    /// <summary>What comes before the nodes.</summary>
    public virtual Task BeginAsync() => Task.CompletedTask;

    /// <summary>A node or an edge.</summary>
    public abstract Task WriteAsync(GraphItem item);

    /// <summary>What comes between the nodes and the edges.</summary>
    public virtual Task BetweenAsync() => Task.CompletedTask;

    /// <summary>What comes after the edges.</summary>
    public virtual Task EndAsync() => Task.CompletedTask;

    /// <summary>A value as text, independent of culture; 6.0 as 6, several texts with a bar between them.</summary>
    protected static string Plain(object? value) =>
        value is string[] several ? string.Join('|', several) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
