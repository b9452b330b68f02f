using System.Buffers;
using System.Collections.Immutable;

namespace Graph.Resolution.Names;

/// <summary>General short and long ways to say the same (轨道交通, 轨交), applied so that both are compared as one.</summary>
internal static class Rewrites
{
    private static readonly ImmutableArray<Rewrite> All =
        [.. Lexicon.Load("rewrites.tsv", 3).Select(r => new Rewrite(r[0], r[1], Enum.Parse<Place>(r[2], ignoreCase: true)))];

    // Most names hold none of the words; one pass tells.
    private static readonly SearchValues<string> Written = SearchValues.Create([.. All.Select(r => r.Written)], StringComparison.Ordinal);

    private enum Place
    {
        Any,
        Start,
        End,
    }

    /// <summary>The reduced name and the rewrites that made it.</summary>
    public static string Apply(string plain, out ImmutableArray<string> applied)
    {
        var text = plain;
        applied = [];
        if (!text.AsSpan().ContainsAny(Written))
            return text;
        foreach (var rewrite in All)
        {
            var next = rewrite.Apply(text);
            // A name is never reduced to nothing, nor to a single character.
            if (next.Length < 2 || string.Equals(next, text, StringComparison.Ordinal))
                continue;
            text = next;
            applied = applied.Add(rewrite.Reason);
        }
        return text;
    }

    private sealed record Rewrite(string Written, string Reduced, Place Where)
    {
        public string Reason => Reduced.Length == 0 ? $"{Written} left out" : $"{Reduced} for {Written}";

        public string Apply(string text) => Where switch
        {
            Place.Start when text.StartsWith(Written, StringComparison.Ordinal) => Reduced + text[Written.Length..],
            Place.End when text.EndsWith(Written, StringComparison.Ordinal) => text[..^Written.Length] + Reduced,
            Place.Any => text.Replace(Written, Reduced, StringComparison.Ordinal),
            _ => text,
        };
    }
}
