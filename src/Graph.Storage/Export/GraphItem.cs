namespace Graph.Storage.Export;

/// <summary>
/// A node or an edge as every format writes it. A value is null, a string, an int, a double, a long or a list of strings; null is left out.
/// </summary>
/// <param name="Id">A node's id; of an edge, its number in the export.</param>
/// <param name="Type">A node's label, or an edge's relation.</param>
/// <param name="From">Of an edge the id of the node it starts from, else null.</param>
/// <param name="To">Of an edge the id of the node it goes to, else null.</param>
/// <param name="FirstYear">The first year in which it is spoken of, or null.</param>
/// <param name="LastYear">The last year in which it is spoken of, or null.</param>
/// <param name="Properties">What else is known, in a fixed order.</param>
internal sealed record GraphItem(
    string Id, string Type, string? From, string? To, int? FirstYear, int? LastYear, IReadOnlyList<(string Name, object? Value)> Properties)
{
    /// <summary>Whether it is an edge.</summary>
    public bool IsEdge => From is not null;

    /// <summary>A property's value, or null.</summary>
    public object? this[string name] => Properties.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal)).Value;
}
