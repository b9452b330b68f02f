using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Resolution.Names;

/// <summary>What may stand after a name and name the same thing (<c>tails.tsv</c>).</summary>
internal static class Tails
{
    private static readonly FrozenDictionary<EntityLabel, ImmutableArray<Tail>> ByLabel = Lexicon.Load("tails.tsv", 3)
        .Select(r => (Label: Enum.Parse<EntityLabel>(r[0]), Tail: new Tail(r[1], Enum.Parse<Kind>(r[2], ignoreCase: true))))
        .GroupBy(r => r.Label)
        .ToFrozenDictionary(g => g.Key, g => g.Select(r => r.Tail).OrderByDescending(t => t.Text.Length).ToImmutableArray());

    private enum Kind
    {
        Empty,
        Works,
        Head,
    }

    /// <summary>The name without a tail that adds nothing, and that tail; the name itself and an empty string when it has none.</summary>
    public static (string Stem, string Tail) Strip(string core, EntityLabel label)
    {
        if (!ByLabel.TryGetValue(label, out var tails))
            return (core, "");
        foreach (var tail in tails)
        {
            if (tail.Kind == Kind.Head || !core.EndsWith(tail.Text, StringComparison.Ordinal))
                continue;
            var stem = core[..^tail.Text.Length];
            if (stem.Length < 2 || Words.IsGeneric(stem) || Words.IsRoute(stem))
                continue;
            return (stem, tail.Text);
        }
        return (core, "");
    }

    /// <summary>Every short name that leaves out the head of this one, with that head.</summary>
    public static IEnumerable<(string Stem, string Head)> Heads(string core, EntityLabel label)
    {
        if (!ByLabel.TryGetValue(label, out var tails))
            yield break;
        foreach (var tail in tails)
        {
            if (tail.Kind == Kind.Head && core.Length >= tail.Text.Length + 2 && core.EndsWith(tail.Text, StringComparison.Ordinal))
                yield return (core[..^tail.Text.Length], tail.Text);
        }
    }

    private sealed record Tail(string Text, Kind Kind);
}
