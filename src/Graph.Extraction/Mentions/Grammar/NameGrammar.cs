using System.Buffers;
using System.Collections.Frozen;
using Graph.Extraction.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Mentions.Grammar;

/// <summary>
/// What is sure about names, whatever was learned: the report's own voice is none, signs that enclose a whole name are no part of it, a document in
/// book-title marks is a programme, the report's own place a district, and a name that the text itself abbreviates has its abbreviation beside it.
/// </summary>
internal static class NameGrammar
{
    private static readonly FrozenSet<string> OwnVoice =
        LexiconFile.Load("own-voice.tsv", columns: 1).Rows.Select(row => row.Text(0)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Latin = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz· &-");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnVoiceSpans =
        OwnVoice.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Mends the names of one sentence, which stand in the order of the text.</summary>
    public static void Mend(string text, List<Draft> names, ReportContext context)
    {
        for (var k = names.Count - 1; k >= 0; k--)
        {
            var name = WithoutSigns(text, names[k]);
            if (name.End <= name.Start || OwnVoiceSpans.Contains(name.In(text)))
                names.RemoveAt(k);
            else
                names[k] = name with { Label = LabelOf(name, text, context) };
        }
        RemoveTags(text, names);
        DropConjunctions(text, names);
        NameEdges.Mend(text, names);
        SplitGlosses(text, names);
        SplitParts(text, names);
        AddTitles(text, names);
        AddAbbreviations(text, names);
        ListClasses.Mend(text, names);
    }

    /// <summary>A short word in quotation marks right after a project's name (小镇“双T”建设) says which side of it is meant and names nothing else.</summary>
    private static void RemoveTags(string text, List<Draft> names)
    {
        const int Longest = 3;
        for (var k = names.Count - 1; k > 0; k--)
        {
            var (name, tag) = (names[k - 1], names[k]);
            if (name.Label == EntityLabel.Project && tag.Label == EntityLabel.Project && tag.End - tag.Start <= Longest
                && tag.Start == name.End + 1 && text[name.End] is '“' or '"')
            {
                names.RemoveAt(k);
            }
        }
    }

    private static EntityLabel LabelOf(Draft name, string text, ReportContext context)
    {
        var word = name.In(text);
        if (context.IsOwnName(word))
            return EntityLabel.District;
        return word.EndsWith("人民政府", StringComparison.Ordinal) ? EntityLabel.Institution : name.Label;
    }

    private static Draft WithoutSigns(string text, Draft name)
    {
        while (name.End - name.Start >= 2 && Encloses(text[name.Start], text[name.End - 1]) && !text.AsSpan(name.Start + 1, name.End - name.Start - 2).Contains(text[name.Start]))
            name = name with { Start = name.Start + 1, End = name.End - 1 };
        return name;
    }

    private static bool Encloses(char first, char last) => (first, last) is ('“', '”') or ('《', '》') or ('"', '"') or ('‘', '’');

    /// <summary>Right after a name 和 joins; words that begin with it (和龙) are cut wrongly there. No name begins with the particle 了.</summary>
    private static void DropConjunctions(string text, List<Draft> names)
    {
        for (var k = 0; k < names.Count; k++)
        {
            if (text[names[k].Start] == '了' && names[k].End - names[k].Start > 2)
                names[k] = names[k] with { Start = names[k].Start + 1 };
        }
        for (var k = 1; k < names.Count; k++)
        {
            if (names[k].Start == names[k - 1].End && text[names[k].Start] is '和' or '与' or '及' && names[k].End - names[k].Start > 2)
                names[k] = names[k] with { Start = names[k].Start + 1 };
        }
    }

    /// <summary>Two phases in a row are two names (天桥连廊四期五期).</summary>
    private static void SplitParts(string text, List<Draft> names)
    {
        for (var k = 0; k < names.Count; k++)
        {
            var name = names[k];
            var last = SharedHeads.PartLength(name.In(text));
            if (last == 0 || last == name.End - name.Start || SharedHeads.PartLength(name.In(text)[..^last]) == 0)
                continue;
            names[k] = name with { End = name.End - last };
            names.Insert(k + 1, name with { Start = name.End - last });
            k++;
        }
    }

    /// <summary>A bracket of Latin letters at the end of a name is its other name (西岸凤巢(AIPLAZA)); one of Han characters may be a part of it.</summary>
    private static void SplitGlosses(string text, List<Draft> names)
    {
        for (var k = 0; k < names.Count; k++)
        {
            var name = names[k];
            if (text[name.End - 1] is not ('）' or ')'))
                continue;
            var open = name.In(text).LastIndexOfAny('（', '(');
            var inner = open < 0 ? default : name.In(text)[(open + 1)..^1];
            if (open <= 0 || inner.IsEmpty || inner.ContainsAnyExcept(Latin))
                continue;
            names[k] = name with { End = name.Start + open };
            names.Insert(k + 1, name with { Start = name.Start + open + 1, End = name.End - 1 });
            k++;
        }
    }

    /// <summary>A title in 《》 that ends like a plan or a rule is a document, also where the model does not know it.</summary>
    private static void AddTitles(string text, List<Draft> names)
    {
        for (var open = text.IndexOf('《', StringComparison.Ordinal); open >= 0; open = text.IndexOf('《', open + 1))
        {
            var close = text.IndexOf('》', open);
            if (close < 0)
                return;
            var title = new Draft(open + 1, close, EntityLabel.Program, 1);
            if (title.End <= title.Start || names.Exists(name => name.Start <= title.Start && name.End >= title.End))
                continue;
            if (NameHeads.Default.At(title.In(text)).Label != (int)EntityLabel.Program + 1)
                continue;
            names.RemoveAll(name => name.Start < title.End && title.Start < name.End);
            Insert(names, title);
        }
    }

    private static void AddAbbreviations(string text, List<Draft> names)
    {
        for (var k = 0; k < names.Count; k++)
        {
            var full = names[k];
            var (start, end) = NameStatements.Default.AbbreviationAfter(text, full.End);
            if (end <= start || names.Exists(name => name.Start < end && start < name.End))
                continue;
            Insert(names, full with { Start = start, End = end });
        }
    }

    private static void Insert(List<Draft> names, Draft name)
    {
        var at = names.FindIndex(other => other.Start > name.Start);
        names.Insert(at < 0 ? names.Count : at, name);
    }
}
