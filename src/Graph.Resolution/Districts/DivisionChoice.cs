using Graph.Model;

namespace Graph.Resolution.Districts;

/// <summary>Chooses among divisions of one name by how near they are to the district whose report names them.</summary>
internal static class DivisionChoice
{
    /// <summary>Those that are nearest: the district itself, then what lies in it, what it lies in, its city, its province, the country.</summary>
    public static IEnumerable<Division> Nearest(IReadOnlyCollection<Division> candidates, string? own)
    {
        if (candidates.Count < 2)
            return candidates;
        var nearest = candidates.Min(d => Distance(d.Code, own));
        return candidates.Where(d => Distance(d.Code, own) == nearest);
    }

    private static int Distance(string code, string? own)
    {
        if (own is null)
            return 5;
        if (string.Equals(code, own, StringComparison.Ordinal))
            return 0;
        if (code.StartsWith(own, StringComparison.Ordinal))
            return 1;
        if (own.StartsWith(code, StringComparison.Ordinal))
            return 2;
        if (own.Length > 4 && code.AsSpan().StartsWith(own.AsSpan(0, 4)))
            return 3;
        return code.AsSpan().StartsWith(own.AsSpan(0, 2)) ? 4 : 5;
    }
}
