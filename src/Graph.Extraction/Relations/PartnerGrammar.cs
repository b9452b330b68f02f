using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>Who works with whom: A与B签约, A等四所学校与B、C的对接, A与B的合作项目.</summary>
internal static class PartnerGrammar
{
    // 等四所学校与.
    private const int LongestLink = 8;

    /// <summary>Reads the partners of a sentence.</summary>
    public static void Read(NamesOfSentence names, FoundRelations found)
    {
        for (var one = 0; one + 1 < names.Count; one++)
        {
            if (!AreActors(names, one, one + 1))
                continue;
            var between = names.After(one);
            if (between.ContainsAny(NamesOfSentence.ClauseEnds))
                continue;
            if (names.Words.Ends(between, RelationCue.Partners))
                Join(names, found, one, one + 1);
            else if (IsLink(between) && EndOfPartners(names, one + 1) is var last && names.Words.Says(names.RestOfClause(last), RelationCue.Partners))
            {
                Join(names, found, one, last);
                one = last;
            }
        }
    }

    private static bool IsLink(ReadOnlySpan<char> between) =>
        between is "与" or "和" or "同" || (between.Length <= LongestLink && between.StartsWith("等") && between[^1] is '与' or '同');

    private static bool AreActors(NamesOfSentence names, int one, int other) =>
        (names.Label(one), names.Label(other)) is (EntityLabel.Institution, EntityLabel.Institution or EntityLabel.Project) or (EntityLabel.Project, EntityLabel.Institution);

    private static int EndOfPartners(NamesOfSentence names, int first)
    {
        var last = first;
        while (names.ListsNext(last) && names.Label(last + 1) == EntityLabel.Institution)
            last++;
        return last;
    }

    // From the institution to the other, where only one of the two is one.
    private static void Join(NamesOfSentence names, FoundRelations found, int one, int last)
    {
        for (var other = one + 1; other <= last; other++)
        {
            var (from, to) = names.Label(one) == EntityLabel.Institution ? (one, other) : (other, one);
            found.Add(RelationType.PartnersWith, names.First + from, names.First + to);
        }
    }
}
