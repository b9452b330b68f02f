using System.Buffers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Grammar;

/// <summary>
/// The phases of a whole where they stand in a list: a phase that a list goes on with is a name of its own (连廊二期开放、四期开工), and numerals before
/// one 期 are a phase each (连廊三、四、五期).
/// </summary>
internal static class PartLists
{
    private const char Phase = '期';
    private const string Numerals = "一二三四五六七八九十";
    private static readonly SearchValues<char> NumeralSet = SearchValues.Create(Numerals);

    /// <summary>Mends the names of one sentence, which stand in the order of the text.</summary>
    public static void Mend(string text, List<Draft> names)
    {
        for (var k = 0; k < names.Count; k++)
        {
            if (names[k].Label is not (EntityLabel.Project or EntityLabel.Area))
                continue;
            AddNumerals(text, names, k);
            AddPhasesAfter(text, names, k);
        }
    }

    // 连廊三、四、五期: the name, a numeral, and a list of numerals that ends with 期.
    private static void AddNumerals(string text, List<Draft> names, int k)
    {
        var name = names[k];
        // The model may have taken the first numeral into the name, or the whole list.
        var numeral = text.AsSpan(name.Start, name.End - name.Start).IndexOfAny(NumeralSet);
        var at = numeral > 1 ? name.Start + numeral : name.End;
        var pieces = new List<(int Start, int End)>();
        var here = at;
        while (here + 1 < text.Length && IsNumeral(text[here]) && text[here + 1] is '、')
        {
            pieces.Add((here, here + 1));
            here += 2;
        }
        if (pieces.Count == 0 || here + 1 >= text.Length || !IsNumeral(text[here]) || text[here + 1] != Phase)
            return;
        pieces.Add((here, here + 2));
        if (name.End > pieces[^1].End)
            return;
        var whole = text[name.Start..at];
        names.RemoveAll(other => other.Start > name.Start && other.Start < pieces[^1].End);
        names[k] = name with { End = pieces[0].End, FullName = whole + text[at] + Phase };
        for (var p = 1; p < pieces.Count; p++)
            names.Insert(k + p, new Draft(pieces[p].Start, pieces[p].End, name.Label, name.Score) { FullName = whole + text[pieces[p].Start] + Phase });
    }

    // 连廊二期贯通开放、四期正式开工: after a phase, a bare one that follows it at once or after a list mark in the same sentence.
    private static void AddPhasesAfter(string text, List<Draft> names, int k)
    {
        if (WholeOf(text, names[k]) is not { } whole)
            return;
        var next = k + 1 < names.Count ? names[k + 1].Start : text.Length;
        for (var at = names[k].End; at < next && text[at] is not ('。' or '；' or ';'); at++)
        {
            var start = text[at] is '、' or '，' or ',' or '和' or '及' ? at + 1 : at;
            if ((start == at && at > names[k].End) || PhaseAfter(text, start) is not { } end)
                continue;
            var phase = new Draft(start, end, names[k].Label, names[k].Score) { FullName = whole + text[start..end] };
            if (start < next)
                names.Insert(k + 1, phase);
            else if (names[k + 1].End == end)
                names[k + 1] = phase;
            return;
        }
    }

    /// <summary>What is left of a name that ends with a phase; null when it does not, or when nothing is left.</summary>
    private static string? WholeOf(string text, Draft name)
    {
        var full = name.FullName ?? text[name.Start..name.End];
        return PhaseBefore(full, full.Length, 0) is > 0 and var start ? full[..start] : null;
    }

    /// <summary>Where the phase (numerals and 期) begins that ends at a place; null when none does.</summary>
    private static int? PhaseBefore(string text, int end, int start)
    {
        var at = end - 1;
        if (at <= start || text[at] != Phase)
            return null;
        while (at > start && IsNumeral(text[at - 1]))
            at--;
        return at < end - 1 ? at : null;
    }

    /// <summary>Where the phase ends that begins at a place; null when none does.</summary>
    private static int? PhaseAfter(string text, int start)
    {
        var at = start;
        while (at < text.Length && IsNumeral(text[at]))
            at++;
        return at > start && at < text.Length && text[at] == Phase ? at + 1 : null;
    }

    private static bool IsNumeral(char c) => Numerals.Contains(c, StringComparison.Ordinal);
}
