using System.Collections.Frozen;
using System.Reflection;

namespace Graph.Web;

/// <summary>The files of the built page, as this assembly carries them; none when it was built without Node.js.</summary>
public static class PageFiles
{
    /// <summary>The page itself; every view is drawn in it.</summary>
    public const string Index = "index.html";

    private const string Prefix = "page/";

    private static readonly Assembly Carrier = typeof(PageFiles).Assembly;

    private static readonly FrozenSet<string> Names = Carrier.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Tells this build of the page from any other.</summary>
    public static string Revision { get; } = Carrier.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>Whether the page is here.</summary>
    public static bool AreHere => Names.Contains(Index);

    /// <summary>The paths of all files, with <c>/</c> between folders, compressed forms (<c>.br</c>, <c>.gz</c>) included.</summary>
    public static IEnumerable<string> Paths => Names.Order(StringComparer.Ordinal);

    /// <summary>Whether there is a file of this path.</summary>
    public static bool Contains(string path) => Names.Contains(path);

    /// <summary>The content of a file, or null where there is none of this path.</summary>
    public static Stream? Open(string path) => Names.Contains(path) ? Carrier.GetManifestResourceStream(Prefix + path) : null;
}
