namespace Graph.Resolution.Names;

/// <summary>
/// Where things lie, as the reports of one district state it: 天桥连廊 in 徐家汇. By it a name with the place before it (徐家汇天桥连廊) and the name
/// without are known for one thing; without such a statement the longer name might well be of another thing.
/// </summary>
internal sealed class StatedPlaces
{
    private readonly Dictionary<string, HashSet<string>> _byPlace = new(StringComparer.Ordinal);

    /// <summary>No statement at all.</summary>
    public static StatedPlaces None { get; } = new();

    /// <summary>Takes a statement in; names are normalised.</summary>
    public void Add(string name, string place)
    {
        if (!_byPlace.TryGetValue(place, out var names))
            _byPlace.Add(place, names = new HashSet<string>(StringComparer.Ordinal));
        names.Add(name);
    }

    /// <summary>The place before a name that is stated to hold what the rest of the name begins with; the longest, or null.</summary>
    public string? PlaceBefore(string name)
    {
        for (var length = name.Length - 2; length >= 2; length--)
        {
            if (_byPlace.TryGetValue(name[..length], out var held) && held.Any(h => name.AsSpan(length).StartsWith(h, StringComparison.Ordinal)))
                return name[..length];
        }
        return null;
    }
}
