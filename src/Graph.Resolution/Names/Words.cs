using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Resolution.Names;

/// <summary>The word lists of <c>words.tsv</c>; the comments there say what each is for.</summary>
internal static class Words
{
    private static readonly ILookup<string, string> ByKind = Lexicon.Load("words.tsv", 2).ToLookup(r => r[0], r => r[1], StringComparer.Ordinal);

    private static readonly ImmutableArray<string> National = List("national");
    private static readonly ImmutableArray<string> NotNational = List("local-level");
    private static readonly ImmutableArray<string> NotVoice = List("voice-not");
    private static readonly ImmutableArray<string> Own = List("own");
    private static readonly ImmutableArray<string> Routes = List("route");
    private static readonly ImmutableArray<string> Toponyms = List("toponym");
    private static readonly ImmutableArray<string> Events = List("event");
    private static readonly FrozenSet<string> Generic = List("generic").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of a full name that its abbreviation passes over, longest first.</summary>
    public static ImmutableArray<string> Openings { get; } = List("opening");

    /// <summary>What the name of a street office may leave out before 街道.</summary>
    public static ImmutableArray<string> StreetInfixes { get; } = List("street");

    /// <summary>Whether the name begins as one of the whole country does.</summary>
    public static bool IsNational(string name) => StartsWithAny(name, National) && !StartsWithAny(name, NotNational);

    /// <summary>Whether the first character is part of a word (市民) rather than the report's voice (市 for its own city).</summary>
    public static bool IsNoVoice(string name) => StartsWithAny(name, NotVoice);

    /// <summary>Whether the name says of nothing what it is (规划, 中心).</summary>
    public static bool IsGeneric(string name) => name.Length < 2 || Generic.Contains(name);

    /// <summary>Whether a name without its place is always the district's own (教育局, 图书馆).</summary>
    public static bool IsOwn(string name) => EndsWithAny(name, Own);

    /// <summary>Whether this is a road, river or line.</summary>
    public static bool IsRoute(string name) => EndsWithAny(name, Routes);

    /// <summary>Whether this is a place by itself (a lake, a village), not the short form of a zone.</summary>
    public static bool IsToponym(string name) => EndsWithAny(name, Toponyms);

    /// <summary>Whether this is an event that is held again and again.</summary>
    public static bool IsEvent(string name) => EndsWithAny(name, Events);

    private static ImmutableArray<string> List(string kind) => [.. ByKind[kind].OrderByDescending(w => w.Length)];

    private static bool StartsWithAny(string name, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (name.StartsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool EndsWithAny(string name, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
