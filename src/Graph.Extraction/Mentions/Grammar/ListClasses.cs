using System.Collections.Immutable;
using Graph.Extraction.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Mentions.Grammar;

/// <summary>
/// The label of the items of a list by what the list is called after 等 (甲、乙等5个乡镇: districts; 甲、乙等重点项目: projects), which tells more than
/// the names themselves do.
/// </summary>
internal static class ListClasses
{
    // How many characters may stand between 等 and the class: a number, a measure word, 重点.
    private const int Gap = 4;

    private static readonly ImmutableArray<(string Class, EntityLabel Label, ImmutableArray<EntityLabel> Yielding)> Classes =
    [
        .. LexiconFile.Load("list-classes.tsv", columns: 3).Rows.Select(row =>
            (row.Text(0), row.Enum<EntityLabel>(1), row.Text(2).Split(' ').Select(Enum.Parse<EntityLabel>).ToImmutableArray())),
    ];

    /// <summary>Mends the labels of one sentence's names, which stand in the order of the text.</summary>
    public static void Mend(string text, List<Draft> names)
    {
        for (var k = names.Count - 1; k >= 0; k--)
        {
            if (ClassAfter(text, names[k].End) is not { } found)
                continue;
            for (var item = k; item >= 0 && (item == k || AreListed(text, names[item].End, names[item + 1].Start)); item--)
            {
                if (found.Yielding.Contains(names[item].Label))
                    names[item] = names[item] with { Label = found.Label };
            }
        }
    }

    private static (EntityLabel Label, ImmutableArray<EntityLabel> Yielding)? ClassAfter(string text, int end)
    {
        var at = end < text.Length && text[end] is '”' ? end + 1 : end;
        if (at >= text.Length || text[at] != '等')
            return null;
        for (var gap = 0; gap <= Gap && at + 1 + gap < text.Length; gap++)
        {
            var here = text.AsSpan(at + 1 + gap);
            foreach (var (name, label, yielding) in Classes)
            {
                if (here.StartsWith(name, StringComparison.Ordinal))
                    return (label, yielding);
            }
            if (here[0] is '、' or '，' or '。' or '；')
                return null;
        }
        return null;
    }

    /// <summary>Whether only a list mark or a conjunction stands there, with signs of quotation around it if any.</summary>
    private static bool AreListed(string text, int start, int end)
    {
        if (start < end && text[start] is '”' or '）')
            start++;
        if (start < end && text[end - 1] is '“' or '（')
            end--;
        return end == start + 1 && text[start] is '、' or '和' or '与' or '及';
    }
}
