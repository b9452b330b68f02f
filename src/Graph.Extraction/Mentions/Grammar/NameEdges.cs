using System.Collections.Frozen;
using Graph.Extraction.Lexicons;
using Graph.Extraction.Mentions.Features;
using Graph.Model;

namespace Graph.Extraction.Mentions.Grammar;

/// <summary>
/// Edges that hold whatever was learned: two divisions one right after the other are one name (大连旅顺口区), a sign of enumeration ends a name, two names
/// with heads that 和 joins are two, and a division in a slogan (平安云南) is none.
/// </summary>
internal static class NameEdges
{
    private const int LongestSlogan = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Slogans =
        LexiconFile.Load("slogan-openings.tsv", columns: 1).Rows.Select(row => row.Text(0)).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Mends the names of one sentence, which stand in the order of the text.</summary>
    public static void Mend(string text, List<Draft> names)
    {
        JoinDivisions(names);
        for (var k = names.Count - 1; k >= 0; k--)
        {
            if (names[k].Label == EntityLabel.District && IsInSlogan(text, names[k].Start))
                names.RemoveAt(k);
            else if (names[k].Label != EntityLabel.Program)
                SplitAtMarks(text, names, k);
        }
        SplitJoined(text, names);
    }

    private static void JoinDivisions(List<Draft> names)
    {
        for (var k = names.Count - 1; k > 0; k--)
        {
            var (upper, lower) = (names[k - 1], names[k]);
            if (upper.Label != EntityLabel.District || lower.Label != EntityLabel.District || upper.End != lower.Start)
                continue;
            names[k - 1] = upper with { End = lower.End, Score = Math.Min(upper.Score, lower.Score) };
            names.RemoveAt(k);
        }
    }

    private static bool IsInSlogan(string text, int start)
    {
        var end = start > 0 && text[start - 1] == '新' ? start - 1 : start;
        for (var length = 2; length <= Math.Min(LongestSlogan, end); length++)
        {
            if (Slogans.Contains(text.AsSpan(end - length, length)))
                return true;
        }
        return false;
    }

    /// <summary>（3）, 〔6〕 and ④ stand between the items of a list or belong to a note: no name runs over them.</summary>
    private static void SplitAtMarks(string text, List<Draft> names, int k)
    {
        var name = names[k];
        for (var at = name.Start; at < name.End; at++)
        {
            var length = MarkLength(text, at);
            if (length == 0)
                continue;
            names.RemoveAt(k);
            if (at + length < name.End)
            {
                names.Insert(k, name with { Start = at + length });
                SplitAtMarks(text, names, k);
            }
            if (at > name.Start)
                names.Insert(k, name with { End = at });
            return;
        }
    }

    private static int MarkLength(string text, int at)
    {
        if (text[at] is >= '①' and <= '⑳')
            return 1;
        if (text[at] is not ('（' or '(' or '〔' or '[' or '［'))
            return 0;
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(FeatureHash.Fold(text[end])))
            end++;
        return end > at + 1 && end < text.Length && text[end] is '）' or ')' or '〕' or ']' or '］' ? end + 1 - at : 0;
    }

    /// <summary>
    /// 甲公寓和乙中心: both sides end with a head of a thing or an organisation, so that each is a name; not in the title of a programme, where 和 joins what
    /// it is about.
    /// </summary>
    private static void SplitJoined(string text, List<Draft> names)
    {
        const int Shortest = 3;
        for (var k = 0; k < names.Count; k++)
        {
            var name = names[k];
            if (name.Label is EntityLabel.Program or EntityLabel.District)
                continue;
            var joint = name.In(text).IndexOfAny('和', '与', '及');
            if (joint < Shortest || name.End - name.Start - joint - 1 < Shortest)
                continue;
            var (first, second) = (name with { End = name.Start + joint }, name with { Start = name.Start + joint + 1 });
            var (label, length) = NameHeads.Default.At(first.In(text));
            var after = NameHeads.Default.At(second.In(text));
            if (length < 2 || !IsThing(label) || after.Length == 0 || !IsThing(after.Label))
                continue;
            names[k] = first with { Label = (EntityLabel)(label - 1) };
            names.Insert(k + 1, second);
        }
    }

    private static bool IsThing(byte label) =>
        label > 0 && (EntityLabel)(label - 1) is EntityLabel.Area or EntityLabel.Project or EntityLabel.Institution;
}
