using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolution.Merging;
using Graph.Resolution.Names;

namespace Graph.Resolution.Rules;

/// <summary>
/// Abbreviations as Chinese makes them: the head in its short form (<c>abbreviations.tsv</c>), before it the first characters of the words
/// (旅游发展大会 → 旅发大会) or the first character of the whole (漕河泾开发区 → 漕开发). Taken only when one name of the district fits.
/// </summary>
internal static class Abbreviation
{
    private const int ShortestName = 3;
    private const int ShortestNationwideName = 4;

    private static readonly ImmutableArray<(EntityLabel Label, string Long, string Short)> Heads =
        [.. Lexicon.Load("abbreviations.tsv", 3).Select(r => (Enum.Parse<EntityLabel>(r[0]), r[1], r[2]))];

    /// <summary>Joins short names of a district to the one full name of it that they abbreviate.</summary>
    public static void Apply(DistrictNames names, MergeForest forest) =>
        Apply(forest, names.District.Name, ShortestName, _ => true);

    /// <summary>Joins short names that say where they are at home (河北农大) to the one nationwide full name that they abbreviate.</summary>
    public static void ApplyNationwide(MergeForest forest) =>
        Apply(forest, "all reports", ShortestNationwideName, n => n.Form.Scope == NameReader.Nationwide);

    private static void Apply(MergeForest forest, string where, int shortest, Func<NameNode, bool> belongs)
    {
        var nodes = forest.Nodes;
        var full = new Dictionary<(int Head, char First), List<(int Node, string Words)>>();
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var (head, words) in belongs(nodes[i]) ? Read(nodes[i], h => h.Long) : [])
            {
                foreach (var text in Openings(words))
                {
                    if (!full.TryGetValue((head, text[0]), out var list))
                        full.Add((head, text[0]), list = []);
                    list.Add((i, text));
                }
            }
        }
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Form.Core.Length < shortest || !belongs(nodes[i]))
                continue;
            var candidates = Read(nodes[i], h => h.Short)
                .SelectMany(r => full.GetValueOrDefault((r.Head, r.Words[0]), [])
                    .Where(f => f.Node != i && IsShortFor(r.Words, f.Words, Heads[r.Head])))
                .Select(f => f.Node).Distinct().ToList();
            if (candidates.Count > 0 && candidates.Select(forest.Find).Distinct().Count() == 1)
            {
                var (brief, whole) = (nodes[i].Form.Display, nodes[candidates[0]].Form.Display);
                forest.Join(i, candidates[0], $"{brief} abbreviates {whole}, the only name in {where} that it fits");
            }
        }
    }

    private static IEnumerable<(int Head, string Words)> Read(NameNode node, Func<(EntityLabel, string Long, string Short), string> form)
    {
        var core = node.Form.Core;
        if (node.Document is not null || node.PartSuffix.Length > 0)
            yield break;
        for (var i = 0; i < Heads.Length; i++)
        {
            var head = form(Heads[i]);
            if (Heads[i].Label == node.Label && core.Length > head.Length && core.EndsWith(head, StringComparison.Ordinal))
                yield return (i, core[..^head.Length]);
        }
    }

    private static IEnumerable<string> Openings(string words)
    {
        yield return words;
        foreach (var opening in Words.Openings)
        {
            if (words.Length > opening.Length && words.StartsWith(opening, StringComparison.Ordinal))
                yield return words[opening.Length..];
        }
    }

    private static bool IsShortFor(string brief, string words, (EntityLabel Label, string Long, string Short) head)
    {
        var isHeadCut = head.Long.Length > head.Short.Length;
        if (brief.Length == words.Length)
            return isHeadCut && brief == words;
        if (words.Any(char.IsAsciiDigit))
            return false;
        // One character for all of the words only before a head that is cut and still says enough (开发, 博会).
        if (brief.Length == 1)
            return isHeadCut && head.Short.Length >= 2 && words.Length is >= 2 and <= 4;
        return IsByWords(brief, words);
    }

    // Words of two characters, each cut to its first or kept.
    private static bool IsByWords(ReadOnlySpan<char> brief, ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
            return brief.IsEmpty;
        if (words.Length < 2 || brief.IsEmpty || brief[0] != words[0])
            return false;
        return IsByWords(brief[1..], words[2..]) || (brief.Length > 1 && brief[1] == words[1] && IsByWords(brief[2..], words[2..]));
    }
}
