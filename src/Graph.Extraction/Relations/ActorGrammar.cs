using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>Who builds and runs what, and what belongs to whom, as one sentence says it.</summary>
internal static class ActorGrammar
{
    private const int LongestVerb = 8;

    // 项目由, ，由.
    private const int LongestPassive = 4;
    private static readonly string[] Manners = ["分别", "联合", "共同", "正式", "中标", "负责", "独家"];

    /// <summary>Reads the actors of a sentence.</summary>
    public static void Read(NamesOfSentence names, FoundRelations found)
    {
        for (var actor = 0; actor + 1 < names.Count; actor++)
        {
            var between = names.After(actor);
            ReadPassive(names, found, actor, between);
            if (names.Label(actor) == EntityLabel.Institution)
                ReadFounders(names, found, actor, between);
            if (between.ContainsAny(NamesOfSentence.ClauseEnds))
                continue;
            var verb = UpToQuote(WithoutManner(between)).TrimEnd("了的");
            if (names.Words.Begins(between, RelationCue.Belongs) || names.Words.Equals(between, RelationCue.Adds))
                found.Add(RelationType.PartOf, names.First + actor + 1, names.First + actor);
            else if (names.Label(actor) == EntityLabel.Institution && names.Label(actor + 1) != EntityLabel.District)
                ReadVerb(names, found, actor, verb);
        }
    }

    /// <summary>What an institution that stands as the doer does (由A承建, B运营), or null.</summary>
    public static RelationType? DoneBy(NamesOfSentence names, int actor)
    {
        var after = names.After(actor);
        var end = after.IndexOfAny(NamesOfSentence.ListAndClauseEnds);
        var verb = WithoutManner(end < 0 ? after : after[..end]);
        return names.Words.Equals(verb, RelationCue.Builds) ? RelationType.Builds : names.Words.Equals(verb, RelationCue.Runs) ? RelationType.Runs : null;
    }

    private static void ReadPassive(NamesOfSentence names, FoundRelations found, int thing, ReadOnlySpan<char> between)
    {
        // 位于A，由B承建: the place before the mark is not what is built.
        if (names.IsPlace(thing) && between.ContainsAny(NamesOfSentence.ClauseEnds))
            return;
        if (between.Length <= LongestPassive && between.EndsWith("由") && names.Label(thing + 1) == EntityLabel.Institution && DoneBy(names, thing + 1) is { } type)
            found.Add(type, names.First + thing + 1, names.First + thing);
    }

    // A与B签约，合资成立了C: both found it.
    private static void ReadFounders(NamesOfSentence names, FoundRelations found, int last, ReadOnlySpan<char> between)
    {
        var start = between.LastIndexOfAny(NamesOfSentence.ClauseEnds);
        if (start < 0 || last == 0 || !names.ListsNext(last - 1) || names.Label(last - 1) != EntityLabel.Institution || names.IsPlace(last + 1))
            return;
        var verb = between[(start + 1)..].TrimEnd("了“");
        if (!between[..start].ContainsAny(NamesOfSentence.ClauseEnds) && names.Words.Equals(verb, RelationCue.Founds))
            Relate(names, found, last, RelationType.Runs);
    }

    private static void ReadVerb(NamesOfSentence names, FoundRelations found, int actor, ReadOnlySpan<char> verb)
    {
        if (names.Words.Says(verb, RelationCue.Undergoes))
            return;
        var thing = actor + 1;
        if (verb.Length > LongestVerb)
        {
            if (names.Words.Begins(verb, RelationCue.Undertakes) && names.Label(thing) != EntityLabel.Area)
                Relate(names, found, actor, RelationType.Runs);
        }
        else if (names.Words.Ends(verb, RelationCue.Runs) && names.Label(thing) != EntityLabel.Area)
            Relate(names, found, actor, RelationType.Runs);
        else if (names.Words.Ends(verb, RelationCue.Builds) || (verb.EndsWith("参与") && names.RestOfClause(thing).StartsWith("建设")))
            Relate(names, found, actor, RelationType.Builds);
        else if (names.Label(thing) == EntityLabel.Program && IsCount(verb))
            Relate(names, found, actor, RelationType.Runs);
        if (verb.Length <= LongestVerb && (names.Words.Ends(verb, RelationCue.Runs) || names.Words.Ends(verb, RelationCue.Builds)) && names.Words.Ends(names.Name(thing), RelationCue.Branch))
            found.Add(RelationType.PartOf, names.First + thing, names.First + actor);
    }

    // A、B和C三个光启创新基地: one of each.
    private static bool IsCount(ReadOnlySpan<char> verb) => verb.Length == 2 && verb[1] is '个' or '家' or '所' && "两二三四五六七八九十".Contains(verb[0], StringComparison.Ordinal);

    private static ReadOnlySpan<char> WithoutManner(ReadOnlySpan<char> verb)
    {
        foreach (var manner in Manners)
        {
            if (verb.StartsWith(manner))
                return verb[manner.Length..];
        }
        return verb;
    }

    private static ReadOnlySpan<char> UpToQuote(ReadOnlySpan<char> verb)
    {
        var quote = verb.IndexOfAny("“《");
        return quote > 0 ? verb[..quote] : verb.TrimStart("“《");
    }

    private static void Relate(NamesOfSentence names, FoundRelations found, int actor, RelationType type)
    {
        for (var who = names.ListStart(actor); who <= actor; who++)
        {
            if (names.Label(who) != EntityLabel.Institution)
                continue;
            for (var what = actor + 1; what <= names.ListEnd(actor + 1); what++)
                found.Add(type, names.First + who, names.First + what);
        }
    }
}
