using Graph.Model;

namespace Graph.Storage.Export;

/// <summary>The names that documents go by in exports (<c>doc</c>): the file name, or the shortest end of the path that no other document shares.</summary>
public static class DocumentNames
{
    /// <summary>For each key its name. A key that is itself the end of another's path keeps its whole path.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> keys)
    {
        var all = keys.Distinct(StringComparer.Ordinal).ToList();
        var shared = all.SelectMany(Ends).GroupBy(static e => e, StringComparer.Ordinal).Where(static g => g.Skip(1).Any())
            .Select(static g => g.Key).ToHashSet(StringComparer.Ordinal);
        return all.ToDictionary(static k => k, k => Ends(k).FirstOrDefault(e => !shared.Contains(e), k), StringComparer.Ordinal);
    }

    /// <summary>The ends of a path, the shortest first, the path itself last.</summary>
    private static IEnumerable<string> Ends(string key)
    {
        for (var slash = key.LastIndexOf('/'); slash > 0; slash = key.LastIndexOf('/', slash - 1))
            yield return key[(slash + 1)..];
        yield return key;
    }
}
