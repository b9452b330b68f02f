namespace Graph.Extraction.Observations;

/// <summary>Names what a number counts that stands before it (新增5家机构, 9处充电站投入使用, 10部作品荣获文华奖).</summary>
internal static class CountedThing
{
    private static readonly MeasureWords Words = MeasureWords.Default;
    private const int LongestLead = 14;
    private const int LongestOwner = 3;

    /// <summary>The words behind a number that may name what it counts; empty when they name nothing.</summary>
    public static string Behind(string behind, bool more)
    {
        var bound = Bound.None;
        if (behind.StartsWith('、'))
            return string.Empty;
        var words = more ? Phrase.TrimEnd(behind, ref bound, WordRole.Over, WordRole.Under, WordRole.About, WordRole.Report, WordRole.Beside, WordRole.Rise, WordRole.Fall) : behind;
        words = WithoutNextStatement(words);
        words = Phrase.WithoutYears(Phrase.WithoutMarks(words)).Trim('、', '，', ' ');
        if (words.Length > 0 && words[0] is '（' or '(')
        {
            var close = words.AsSpan().IndexOfAny('）', ')');
            words = close < 0 ? string.Empty : words[(close + 1)..];
        }
        words = words.TrimEnd('和', '及', '与');
        if (words.Length == 0 || (words[0] is '和' or '及' or '与' && !words.StartsWith("和谐", StringComparison.Ordinal)))
            return string.Empty;
        return Phrase.TrimEnd(words, ref bound, WordRole.Tail);
    }

    /// <summary>48枚金牌、位列全国第3: what a list mark parts from the counted thing with a verb is another statement.</summary>
    private static string WithoutNextStatement(string words)
    {
        var at = words.LastIndexOf('、');
        return at > 0 && Words[WordRole.Predicate].AtStart(words.AsSpan(at + 1)) > 0 ? words[..at] : words;
    }

    /// <summary>The name of what is counted; empty when the words name nothing that counts.</summary>
    public static string Name(Group group, string behind, UnitKind kind, Context context, bool opens)
    {
        var head = WithoutOf(behind.TrimStart('的'));
        if (head.Length == 0 || Words[WordRole.Skip].AtEnd(head) > 0 || IsSize(head) || IsPlace(group.Before, head, group.Next >= 0))
            return string.Empty;
        var shared = group.Next >= 0 && group.Behind.Length == group.Gap.Trim().Length;
        var lead = Lead(group.Before);
        if (lead.Length == 0 && group.Continues)
            lead = context.Verb;
        if (lead.Length == 0 && PredicateStart(head) == 0 && !group.Before.EndsWith('等'))
        {
            var (_, said) = Split(head, 0);
            return kind == UnitKind.Share ? $"{context.Indicator}{head}比重" : opens ? said : context.Indicator + said;
        }
        // The words are the next number's as well: only the thing itself is this one's.
        return lead + (shared && PredicateStart(head) is var at and > 0 ? Split(head, at).Subject : WithPredicate(head, kind));
    }

    /// <summary>204个小区的雨污混接改造 → 小区雨污混接改造.</summary>
    private static string WithoutOf(string head)
    {
        var at = head.IndexOf('的', StringComparison.Ordinal);
        return at is > 1 and <= LongestOwner && at + 2 < head.Length && head[at - 1] is not ('新' or '大' or '高') ? head.Remove(at, 1) : head;
    }

    /// <summary>Whether the words begin with a verb that opens a new statement.</summary>
    public static bool StartsWithVerb(string phrase) =>
        Words[WordRole.Drive].AtStart(phrase) > 0 || Words[WordRole.Count].AtStart(phrase) > 0;

    /// <summary>在全省32个县中: the number says where, it counts nothing of the district.</summary>
    private static bool IsPlace(string before, string head, bool more) =>
        IsMeans(before, head) || head.Length > 2 && head[^1] == '中' && head[^2] is not ('高' or '初' or '集' or '完') && (more || before.Contains('在', StringComparison.Ordinal));

    // 7个千亿产业 says how large, 2家千亿级企业 counts enterprises of that size.
    private static bool IsSize(string head) =>
        Words[WordRole.Skip].AtStart(head) is var length and > 0 && !(length < head.Length && head[length] == '级');

    /// <summary>以5个项目为抓手, 聚焦两省5个县: where or by what means something else is done.</summary>
    private static bool IsMeans(string before, string head) =>
        before.EndsWith("针对", StringComparison.Ordinal) || head.EndsWith("为抓手", StringComparison.Ordinal)
        || head.EndsWith("为载体", StringComparison.Ordinal) || head.EndsWith("为重点", StringComparison.Ordinal)
        || before.TrimStart().StartsWith("聚焦", StringComparison.Ordinal);

    private static string Lead(string before)
    {
        var bound = Bound.None;
        var lead = Phrase.TrimEnd(before, ref bound, WordRole.Report, WordRole.Over, WordRole.Under, WordRole.About);
        lead = Phrase.Clean(Phrase.TrimFront(lead));
        if (lead.Length is > 1 and < 5 && lead[^1] == '出' && !Words[WordRole.Count].Contains(lead))
            lead = lead[..^1];
        if (lead.Length == 0 || QuantityScanner.IsDigit(lead[0]))
            return string.Empty;
        var last = lead[(lead.LastIndexOf('、') + 1)..];
        if (last.Length < lead.Length && Phrase.VerbsAtStart(last) is var verbs and > 0)
            return last[..verbs];
        var isExamples = before.TrimEnd().EndsWith('等') || last.Length < lead.Length || lead.Length > LongestLead;
        return isExamples ? lead[..Phrase.VerbsAtStart(lead)] : lead;
    }

    /// <summary>10部作品荣获文华奖 → 荣获文华奖作品; 9处充电站投入使用 stays; 20项工程全部完成 → 工程.</summary>
    private static string WithPredicate(string head, UnitKind kind)
    {
        var at = PredicateStart(head);
        if (at < 0)
            return head;
        var (subject, said) = Split(head, at);
        if (said.Length == 0)
            return subject;
        if (kind == UnitKind.Share && said.StartsWith("达到", StringComparison.Ordinal))
            return $"{said}{subject.TrimStart('的')}比例";
        if (kind == UnitKind.Share || Words[WordRole.Result].Contains(said) || said.StartsWith("达到", StringComparison.Ordinal))
            return subject + said;
        return said.EndsWith(subject, StringComparison.Ordinal) ? said : said + subject;
    }

    /// <summary>The subject of a counted thing and what is said of it, adverbs and empty verbs left out.</summary>
    private static (string Subject, string Said) Split(string head, int at)
    {
        var said = head[at..];
        for (var length = Words[WordRole.Adverb].AtStart(said); length > 0; length = Words[WordRole.Adverb].AtStart(said))
            said = said[length..];
        var empty = Words[WordRole.Empty].AtStart(said);
        if (empty > 0)
            said = said[empty..].TrimStart('了');
        if (said.StartsWith('被'))
            said = said[1..].Replace("定为", "定", StringComparison.Ordinal);
        return (head[..at], said);
    }

    private static bool IsJoint(ReadOnlySpan<char> words)
    {
        foreach (var word in Words[WordRole.Joint].Words)
        {
            if (words.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static int PredicateStart(string head)
    {
        var depth = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] is '“' or '（' or '(' or '《')
                depth++;
            else if (head[i] is '”' or '）' or ')' or '》')
                depth--;
            else if (depth == 0 && i != 1 && Words[WordRole.Keep].AtStart(head.AsSpan(i)) == 0
                && (Words[WordRole.Predicate].AtStart(head.AsSpan(i)) > 0 || (head[i] == '与' && i > 1 && IsJoint(head.AsSpan(i + 1)))))
                return i;
        }
        return -1;
    }
}
