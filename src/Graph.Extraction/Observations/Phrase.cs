using System.Buffers;
using System.Text;

namespace Graph.Extraction.Observations;

/// <summary>Takes from a phrase around a number what does not say what is measured.</summary>
internal static class Phrase
{
    private static readonly MeasureWords Words = MeasureWords.Default;
    private static readonly SearchValues<char> Marks = SearchValues.Create("[［〔【（(①②③④⑤⑥⑦⑧⑨⑩");
    private static readonly SearchValues<char> Closing = SearchValues.Create("]］〕】）)");

    /// <summary>Time, place, manner and pushing verbs at the front are left out.</summary>
    public static string TrimFront(string phrase, bool drive = true)
    {
        var rest = phrase.AsSpan();
        while (true)
        {
            rest = rest.TrimStart("、，,：: ；;和及与并");
            if (Words[WordRole.Keep].AtStart(rest) > 0)
                return rest.ToString();
            var length = Words[WordRole.Lead].AtStart(rest);
            if (length == 0 && drive)
                length = Words[WordRole.Drive].AtStart(rest);
            if (length == 0)
                length = YearAtStart(rest);
            if (length == 0)
                return rest.Length == phrase.Length ? phrase : rest.ToString();
            if (length == rest.Length)
                return string.Empty;
            rest = rest[length..];
        }
    }

    /// <summary>Words of the given roles at the end are left out; the bounds among them are told.</summary>
    public static string TrimEnd(string phrase, ref Bound bound, params ReadOnlySpan<WordRole> roles)
    {
        var rest = phrase.AsSpan();
        while (true)
        {
            rest = rest.TrimEnd("、，,：: ");
            var best = 0;
            var role = WordRole.Report;
            foreach (var candidate in roles)
            {
                var length = Words[candidate].AtEnd(rest);
                if (length > best)
                    (best, role) = (length, candidate);
            }
            if (best == 0 || Words[WordRole.Keep].AtEnd(rest) > best)
                return rest.Length == phrase.Length ? phrase : rest.ToString();
            bound = role switch
            {
                WordRole.Over => Bound.Over,
                WordRole.Under => Bound.Under,
                WordRole.About => Bound.About,
                _ => bound,
            };
            rest = rest[..^best];
        }
    }

    /// <summary>Reporting words in the middle, footnote marks and glosses in brackets are left out.</summary>
    public static string Clean(string phrase)
    {
        phrase = WithoutMarks(phrase);
        if (phrase.StartsWith("各类", StringComparison.Ordinal))
            phrase = phrase[2..];
        phrase = WithoutYears(phrase);
        // 提请省人大常委会审议: whom it is put to does not say what is measured.
        var review = phrase.StartsWith("提请", StringComparison.Ordinal) ? phrase.IndexOf("审议", StringComparison.Ordinal) : -1;
        if (review > 2)
            phrase = phrase.Remove(2, review - 2);
        foreach (var word in Words[WordRole.Inner].Words)
        {
            var at = phrase.IndexOf(word, 1 <= phrase.Length ? 1 : 0, StringComparison.Ordinal);
            if (at > 0 && at + word.Length < phrase.Length && !Kept(phrase, at))
                phrase = phrase.Remove(at, word.Length);
        }
        return phrase.Trim('、', '，', ',', ' ', '：', ':');
    }

    /// <summary>获2023年度上海市科学技术奖: the year is the observation's, no part of the name.</summary>
    public static string WithoutYears(string phrase)
    {
        var at = phrase.IndexOf("年度", StringComparison.Ordinal);
        return at >= 4 && at + 2 < phrase.Length && !phrase.AsSpan(at - 4, 4).ContainsAnyExceptInRange('0', '9') ? phrase.Remove(at - 4, 6) : phrase;
    }

    /// <summary>同比, 较2015年, 年均 before a change are left out; what they add to the indicator is told.</summary>
    public static string TrimComparison(string phrase, ref string note)
    {
        while (true)
        {
            var length = Words[WordRole.Beside].AtEnd(phrase);
            if (length > 0)
            {
                if (note.Length == 0)
                    note = Words[WordRole.Beside].Note(phrase[^length..]);
                phrase = phrase[..^length].TrimEnd('、', ' ');
                continue;
            }
            var at = phrase.LastIndexOfAny(['较', '比']);
            if (at < 0 || !IsTimeLike(phrase.AsSpan(at + 1)))
                return phrase;
            phrase = phrase[..at];
        }
    }

    /// <summary>在更大规模减税降费中 behind the indicator is left out.</summary>
    public static string TrimCircumstance(string phrase)
    {
        if (phrase.Length == 0 || phrase[^1] is not ('中' or '下' or '后' or '上'))
            return phrase;
        var at = phrase.LastIndexOf('在');
        return at > 1 ? phrase[..at] : phrase;
    }

    /// <summary>What an indicator is measured for (每月, 每立方) or against (为去年同期) at the end of a phrase; its length is 0 when nothing is said.</summary>
    public static int NoteAtEnd(string phrase, out string note)
    {
        var each = phrase.LastIndexOf('每');
        var length = each > 1 && phrase.Length - each is > 1 and < 5 ? phrase.Length - each : 0;
        note = phrase[^length..];
        if (length > 0)
            return length;
        var year = OwnYear.AtEnd(phrase);
        if (!phrase.EndsWith("同期", StringComparison.Ordinal) && !(year.Length < phrase.Length && phrase[^(year.Length + 1)] is '是' or '为' or '于'))
            return 0;
        note = "为" + phrase[^year.Length..];
        return year.Length;
    }

    /// <summary>Whether the words between two numbers lead from one to the other (增长到, 拓展至).</summary>
    public static bool IsChangeTo(string words)
    {
        if (words.Length < 2 || words.Length > 8 || words[^1] is not ('到' or '至' or '为'))
            return words is "到" or "至";
        var verb = words[..^1];
        return Words[WordRole.Rise].AtEnd(verb) > 0 || Words[WordRole.Fall].AtEnd(verb) > 0 || Words[WordRole.Report].AtEnd(words) > 0;
    }

    /// <summary>The words between two numbers without the year in them (增长到2020年底的).</summary>
    public static string WithoutYear(string words, out OwnYear year)
    {
        year = OwnYear.AtEnd(words);
        return words[..^year.Length].TrimEnd();
    }

    /// <summary>Whether the indicator is a duration.</summary>
    public static bool IsTime(string indicator) =>
        indicator.EndsWith("天数", StringComparison.Ordinal) || indicator.EndsWith("时间", StringComparison.Ordinal)
        || indicator.EndsWith("时限", StringComparison.Ordinal) || indicator.EndsWith("寿命", StringComparison.Ordinal)
        || indicator.EndsWith("用时", StringComparison.Ordinal) || indicator.EndsWith("时长", StringComparison.Ordinal);

    private static bool IsTimeLike(ReadOnlySpan<char> words) =>
        words.Length is > 0 and < 14
        && (QuantityScanner.IsDigit(words[0]) || words[0] is '上' or '去' or '年' or '同' or '前' or '“' or '全' or '改' or '五' or '往' or '历' or '原' or '法');

    /// <summary>排查治理危爆危化、道路交通等安全隐患 → 排查治理安全隐患: examples before 等 are left out, the verb before them kept.</summary>
    public static string WithoutExamples(string phrase)
    {
        var at = phrase.LastIndexOf('等');
        if (at < 3 || at + 3 > phrase.Length || phrase.AsSpan(at).StartsWith("等级", StringComparison.Ordinal)
            || phrase.AsSpan(0, at).IndexOfAny('、', '和') < 0)
            return phrase;
        return string.Concat(phrase.AsSpan(0, VerbsAtStart(phrase)), phrase.AsSpan(at + 1));
    }

    /// <summary>制度创新案例新增 → 新增制度创新案例: a verb of something new that stands behind what is new goes before it.</summary>
    public static string VerbFirst(string phrase)
    {
        var length = Words[WordRole.Count].AtEnd(phrase);
        if (length == 0 || length == phrase.Length || phrase[^length] != '新')
            return phrase;
        var bound = Bound.None;
        return phrase[^length..] + TrimEnd(phrase[..^length], ref bound, WordRole.Report);
    }

    /// <summary>The length of the counting verbs at the front of a phrase.</summary>
    public static int VerbsAtStart(string phrase)
    {
        var end = Words[WordRole.Count].AtStart(phrase);
        while (end > 0 && end < phrase.Length)
        {
            var joint = phrase[end] is '或' or '和' or '并' ? 1 : 0;
            var length = Words[WordRole.Count].AtStart(phrase.AsSpan(end + joint));
            if (length == 0)
                break;
            end += joint + length;
        }
        return end;
    }

    private static bool Kept(string phrase, int at) => Words[WordRole.Keep].AtStart(phrase.AsSpan(at)) > 0;

    /// <summary>Footnote marks and asides in brackets are left out.</summary>
    public static string WithoutMarks(string phrase)
    {
        if (phrase.AsSpan().IndexOfAny(Marks) < 0)
            return phrase;
        var kept = new StringBuilder(phrase.Length);
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = phrase[i];
            if (c is >= '①' and <= '⑳')
                continue;
            if (c is '[' or '［' or '〔' or '【' or '（' or '(')
            {
                var close = phrase.AsSpan(i).IndexOfAny(Closing);
                if (close > 0 && IsAside(phrase.AsSpan(i + 1, close - 1)))
                {
                    i += close;
                    continue;
                }
            }
            kept.Append(c);
        }
        return kept.ToString();
    }

    private static bool IsAside(ReadOnlySpan<char> inside) =>
        inside.IsEmpty || inside[0] is '含' or '不' or '其' or '见' or '包' || inside.ContainsAnyInRange('0', '9') || inside.Length > 12;

    private static int YearAtStart(ReadOnlySpan<char> phrase)
    {
        var at = 0;
        while (at < phrase.Length && (phrase[at] is '到' or '至' or '截' or '止'))
            at++;
        var digits = at;
        while (digits < phrase.Length && QuantityScanner.IsDigit(phrase[digits]))
            digits++;
        if (digits - at != 4 || digits >= phrase.Length || phrase[digits] != '年')
            return 0;
        digits++;
        if (digits < phrase.Length && phrase[digits] is '底' or '末')
            digits++;
        return digits;
    }
}
