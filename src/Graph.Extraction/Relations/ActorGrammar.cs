using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>Who builds, runs or works with whom, and what belongs to what, as one sentence says it.</summary>
internal static class ActorGrammar
{
    private const int LongestVerb = 8;
    private static readonly string[] Manners = ["分别", "联合", "共同", "正式"];

    /// <summary>Reads the actors of a sentence.</summary>
    public static void Read(NamesOfSentence names, FoundRelations found)
    {
        for (var actor = 0; actor + 1 < names.Count; actor++)
        {
            var between = names.After(actor);
            if (between.ContainsAny(NamesOfSentence.ClauseEnds))
                continue;
            var verb = WithoutManner(between).TrimEnd("了的“《");
            if (names.Words.Begins(between, RelationCue.Belongs))
                found.Add(RelationType.PartOf, names.First + actor + 1, names.First + actor);
            else if (names.Label(actor) == EntityLabel.Institution && !names.IsPlace(actor + 1))
                ReadVerb(names, found, actor, verb);
            if (names.Label(actor) == EntityLabel.Institution && names.Label(actor + 1) == EntityLabel.Institution)
                ReadPartners(names, found, actor, between);
        }
    }

    private static ReadOnlySpan<char> WithoutManner(ReadOnlySpan<char> verb)
    {
        foreach (var manner in Manners)
        {
            if (verb.StartsWith(manner))
                return verb[manner.Length..];
        }
        return verb;
    }

    private static void ReadVerb(NamesOfSentence names, FoundRelations found, int actor, ReadOnlySpan<char> verb)
    {
        if (verb.Length > LongestVerb ? names.Words.Begins(verb, RelationCue.Undertakes) : names.Words.Ends(verb, RelationCue.Runs))
            Relate(names, found, actor, RelationType.Runs);
        else if (verb.Length <= LongestVerb && names.Words.Ends(verb, RelationCue.Builds))
            Relate(names, found, actor, RelationType.Builds);
    }

    // A与B签约: two institutions joined by 与, and a word of working together before the sentence goes on.
    private static void ReadPartners(NamesOfSentence names, FoundRelations found, int actor, ReadOnlySpan<char> between)
    {
        var joined = between is "与" or "和" or "同" || names.Words.Says(between, RelationCue.Partners);
        if (!joined)
            return;
        var after = names.After(actor + 1);
        var end = after.IndexOfAny(NamesOfSentence.ClauseEnds);
        if (names.Words.Says(between, RelationCue.Partners) || names.Words.Says(end < 0 ? after : after[..end], RelationCue.Partners))
            found.Add(RelationType.PartnersWith, names.First + actor, names.First + actor + 1);
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
