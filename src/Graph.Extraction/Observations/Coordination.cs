namespace Graph.Extraction.Observations;

/// <summary>Parts a phrase that names several measured things (机动车和驾驶人分别…; PM2.5、PM10浓度) into each of them.</summary>
internal static class Coordination
{
    private static readonly MeasureWords Words = MeasureWords.Default;
    private static readonly string[] Averages = ["日均", "月均", "年均", "平均", "人均"];
    private static readonly string[] Conjunctions = ["以及", "和", "及", "与"];

    /// <summary>The phrase in <paramref name="count"/> parts, the shared head or the shared beginning put back; null when it has not so many.</summary>
    public static string[]? Split(string phrase, int count)
    {
        if (NoteOf(phrase) is { Length: > 0 } note)
            return Split(phrase[..^note.Length], count)?.Select(part => part + note).ToArray();
        if (PairOf(phrase, count, '、') is { } pair)
            return pair;
        var parts = PartsOf(phrase, count);
        if (parts.Count != count)
            return PairOf(phrase, count, null);
        return Share(parts);
    }

    /// <summary>Two or more rates that share one value (登记率、准确率保持在98%以上); null when the phrase names one.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="each">Whether the text says that the value is of each of them (均).</param>
    public static string[]? Shared(string phrase, bool each)
    {
        var parts = PartsOf(phrase, int.MaxValue);
        var rates = new List<string>();
        var open = string.Empty;
        foreach (var part in parts)
        {
            // 人大代表建议、政协提案办结率、满意率: what names no rate belongs to the next that does.
            open = open.Length == 0 ? part : $"{open}、{part}";
            if (Words[WordRole.Ratio].AtEnd(part) == 0)
                continue;
            rates.Add(open);
            open = string.Empty;
        }
        if (rates.Count > 1 && open.Length == 0)
            return Share(rates);
        if (!each && !(phrase.Contains('、', StringComparison.Ordinal) && !phrase.Contains('占', StringComparison.Ordinal) && rates.Count == 1))
            return null;
        parts = each ? parts : SplitOutsideQuotes(phrase, '、');
        return parts.Count < 2 ? null : Share(parts);
    }

    /// <summary>The note in brackets at the end of an indicator, which all its parts share; empty when it has none.</summary>
    private static string NoteOf(string phrase)
    {
        var at = phrase.EndsWith('）') ? phrase.LastIndexOf('（') : -1;
        return at > 0 ? phrase[at..] : string.Empty;
    }

    private static List<string> PartsOf(string phrase, int count)
    {
        var parts = SplitOutsideQuotes(phrase, '、');
        foreach (var conjunction in Conjunctions)
        {
            for (var i = parts.Count - 1; i >= 0 && parts.Count < count; i--)
            {
                var at = parts[i].LastIndexOf(conjunction, StringComparison.Ordinal);
                if (at < 1 || at + conjunction.Length >= parts[i].Length)
                    continue;
                parts.Insert(i + 1, parts[i][(at + conjunction.Length)..]);
                parts[i] = parts[i][..at];
            }
        }
        return parts;
    }

    private static List<string> SplitOutsideQuotes(string phrase, char mark)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] is '“' or '（' or '(' or '《')
                depth++;
            else if (phrase[i] is '”' or '）' or ')' or '》')
                depth--;
            else if (depth == 0 && phrase[i] == mark && i > start)
            {
                parts.Add(phrase[start..i]);
                start = i + 1;
            }
        }
        if (start < phrase.Length)
            parts.Add(phrase[start..]);
        return parts;
    }

    private static string[] Share(List<string> parts)
    {
        var heads = Words[WordRole.Head];
        var last = parts[^1];
        var head = heads.AtEnd(last);
        if (head > 0 && Array.Exists(Averages, word => last.AsSpan(0, last.Length - head).EndsWith(word, StringComparison.Ordinal)))
            head += 2;
        for (var i = 0; i < parts.Count - 1; i++)
        {
            if (head > 0 && head < last.Length && heads.AtEnd(parts[i]) == 0)
                parts[i] += last[^head..];
        }
        var first = parts[0];
        for (var i = 1; i < parts.Count; i++)
        {
            // 信息登记率、准确率: a bare rate takes the beginning of the first, which is as long without it.
            if (parts[i].Length <= 4 && Words[WordRole.Dependent].Contains(parts[i]) && first.Length > parts[i].Length
                && first[^1] == parts[i][^1])
                parts[i] = first[..^parts[i].Length] + parts[i];
        }
        return [.. parts];
    }

    /// <summary>城乡居民收入, 存贷款余额: one word for two things.</summary>
    private static string[]? PairOf(string phrase, int count, char? mark)
    {
        if (count != 2)
            return null;
        foreach (var word in Words[WordRole.Pair].Words)
        {
            var at = phrase.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || (mark is { } needed && !word.Contains(needed, StringComparison.Ordinal)))
                continue;
            var names = Words[WordRole.Pair].Note(word).Split(',');
            return [.. names.Select(name => string.Concat(phrase.AsSpan(0, at), name, phrase.AsSpan(at + word.Length)))];
        }
        return null;
    }
}
