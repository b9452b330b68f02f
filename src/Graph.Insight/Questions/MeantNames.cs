using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Insight.Names;
using Graph.Model;

namespace Graph.Insight.Questions;

/// <summary>What a word of a question means that is no name as written: the beginning of a name, how one is read in Pinyin, or a name with a typing error.</summary>
internal static class MeantNames
{
    private const int Shortest = 2;
    private const int Shown = 5;

    /// <summary>
    /// The entities meant, all met in the same way; empty where nothing is meant. A word that only stands inside names (养老院, 学校) means no thing of its own.
    /// </summary>
    public static ImmutableArray<NameIndex.Named> Of(string word, NameBook book)
    {
        if (word.Length < Shortest)
            return [];
        var found = book.Find(word);
        if (found.Count == 0)
            return [];
        var best = found.Min(f => (f.Match, f.Distance));
        if (best.Match is not (NameMatch.NamePrefix or NameMatch.AliasPrefix or NameMatch.Pinyin or NameMatch.PinyinPrefix or NameMatch.Similar))
            return [];
        return
        [
            .. found.Where(f => (f.Match, f.Distance) == best)
                .Select(f => book.Entities[f.Entity])
                .OrderByDescending(r => r.Mentions)
                .ThenBy(r => r.Entity.Id, CodePointComparer.Instance)
                .Take(Shown)
                .Select(r => new NameIndex.Named(EntityRef.Of(r.Entity), r.Entity.Scope, r.Mentions)),
        ];
    }
}
