using System.Buffers;
using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>A scheme that heads a sentence (实施…行动，建设A、B; 推进“六纵”道路建设，A、B开工) is what the things of the clauses right after it are part of.</summary>
internal static class SchemeTopic
{
    private const int ShortTail = 4;
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十0123456789");

    /// <summary>Reads the schemes of a sentence.</summary>
    public static void Read(NamesOfSentence names, FoundRelations found)
    {
        int? head = null;
        var edge = 0;
        for (var name = 0; name < names.Count; name++)
        {
            if (IsHead(names, name))
            {
                (head, edge) = (name, names.At(name).End);
                continue;
            }
            if (head is not { } whole || IsRouteEnd(names, name))
                continue;
            if (!IsNear(names, edge, names.At(name).Start) || !Belongs(names, name, whole))
            {
                head = null;
                continue;
            }
            found.Add(RelationType.PartOf, names.First + name, names.First + whole);
            edge = names.At(name).End;
        }
    }

    // The clause behind the scheme, or behind the last thing that is part of it; what comes later is a matter of its own.
    private static bool IsNear(NamesOfSentence names, int edge, int start)
    {
        var ends = 0;
        foreach (var c in names.Text.AsSpan(edge, Math.Max(0, start - edge)))
        {
            if (c is '；' or ';' or '。' or '：' or ':')
                return false;
            if (c is '，' or ',')
                ends++;
        }
        return ends <= 1;
    }

    // 长华路(华发路—华泾路): from where to where.
    private static bool IsRouteEnd(NamesOfSentence names, int name) =>
        names.Label(name) == EntityLabel.Area && names.Governor(name) is [.., '(' or '（' or '-' or '—'];

    private static bool Belongs(NamesOfSentence names, int name, int whole)
    {
        var first = names.ListStart(name);
        if (names.Words.Ends(names.Governor(first).TrimEnd("“《"), RelationCue.Aside))
            return false;
        return names.Label(name) switch
        {
            EntityLabel.Project => true,
            EntityLabel.Area => names.Label(whole) is EntityLabel.Project or EntityLabel.Area,
            EntityLabel.Institution => names.Words.Says(names.Governor(first), RelationCue.Erects) || names.Words.Says(names.RestOfClause(names.ListEnd(name)), RelationCue.Erects),
            _ => false,
        };
    }

    // It stands alone in its clause, is carried out there (not drafted), and more follows.
    private static bool IsHead(NamesOfSentence names, int name)
    {
        var opening = names.Before(name);
        var start = opening.LastIndexOfAny(NamesOfSentence.ListAndClauseEnds);
        if (start < 0 ? name > 0 : opening[start] == '、')
            return false;
        var clause = names.RestOfClause(name);
        var end = names.At(name).End + clause.Length;
        if (end >= names.Text.Length || names.Text[end] is not ('，' or ',') || names.Words.Says(names.Governor(name), RelationCue.Drafts))
            return false;
        if (names.Label(name) is EntityLabel.Project or EntityLabel.Area)
            return IsCollective(names.Name(name)) && clause.Length <= ShortTail;
        if (names.Label(name) != EntityLabel.Program)
            return false;
        clause = clause.TrimStart('”');
        return clause.Length == 0 ? names.Words.Ends(names.Name(name), RelationCue.Scheme) : clause is "试点" or "试点工作";
    }

    // “六纵”道路: several things under a number.
    private static bool IsCollective(string name)
    {
        var quote = name.IndexOf('“', StringComparison.Ordinal);
        return quote >= 0 && quote + 1 < name.Length && Numerals.Contains(name[quote + 1]);
    }
}
