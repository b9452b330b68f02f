namespace Graph.Model;

/// <summary>
/// The one order in which everything leaves the program: by Unicode code point.
/// <see cref="StringComparer.Ordinal"/> orders UTF-16 units and differs outside the BMP.
/// </summary>
public sealed class CodePointComparer : IComparer<string>
{
    /// <summary>The comparer.</summary>
    public static CodePointComparer Instance { get; } = new();

    private CodePointComparer()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return 0;
        if (x is null)
            return -1;
        if (y is null)
            return 1;
        var length = Math.Min(x.Length, y.Length);
        for (var i = 0; i < length; i++)
        {
            if (x[i] == y[i])
                continue;
            // A surrogate stands for a code point above every other unit.
            var left = char.IsSurrogate(x[i]);
            var right = char.IsSurrogate(y[i]);
            return left == right ? x[i].CompareTo(y[i]) : left ? 1 : -1;
        }
        return x.Length.CompareTo(y.Length);
    }
}
