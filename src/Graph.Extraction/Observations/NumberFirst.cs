namespace Graph.Extraction.Observations;

/// <summary>Names what a number counts that stands before it (新增5家机构, 9处充电站投入使用, 投资4亿元的基地).</summary>
internal static class NumberFirst
{
    private static readonly MeasureWords Words = MeasureWords.Default;
    private static readonly string[] MoneyNouns =
        ["总投资", "投资", "投入", "投入资金", "完成投资", "计划总投资", "概算总投资", "整合资金", "投入财政资金"];
    private static readonly string[] ObjectVerbs =
        ["用于", "支持", "实施", "实施了", "完成", "完成了", "建设", "新建", "加强", "改造", "开展", "开展了", "建成", "推进", "打造", "启动"];

    /// <summary>The name of what is counted; empty when the words behind the number name nothing.</summary>
    public static string Name(string before, string behind, UnitKind kind, Context context)
    {
        var bound = Bound.None;
        var head = Phrase.TrimEnd(behind, ref bound, WordRole.Over, WordRole.Under, WordRole.About).TrimEnd('、', '和', '及', '与');
        head = Phrase.Clean(head.StartsWith('的') ? head[1..] : head);
        if (head.Length == 0 || Words[WordRole.Skip].AtEnd(head) > 0)
            return string.Empty;
        var name = WithPredicate(head);
        var lead = Lead(before);
        if (kind == UnitKind.Share && lead.Length == 0 && head.StartsWith("用于", StringComparison.Ordinal))
            return $"{context.Indicator}{head}比重";
        return lead + name;
    }

    /// <summary>投资4亿元的…基地, 投资280万元，完成…项目建设: what the money is for, put before it; null when it stands alone.</summary>
    public static string? MoneyObject(string text, string content, int end)
    {
        if (!MoneyNouns.Contains(content, StringComparer.Ordinal) || end >= text.Length)
            return null;
        var at = text[end] is '，' or ',' ? end + 1 : end;
        var rest = text[at..EndOfClause(text, at)];
        if (at == end && rest.StartsWith('的'))
            rest = rest[1..];
        else if (ObjectVerbs.Where(verb => rest.StartsWith(verb, StringComparison.Ordinal)).MaxBy(verb => verb.Length) is { } verb)
            rest = rest[verb.Length..];
        else
            return null;
        var thing = Thing(rest);
        return thing.Length > 1 ? thing + content : null;
    }

    /// <summary>The named thing of an object: behind a number and its unit, up to its 项目 or 工程.</summary>
    private static string Thing(string phrase)
    {
        var quantities = new List<Quantity>();
        QuantityScanner.Scan(phrase, quantities);
        if (quantities.Count > 0)
            phrase = phrase[quantities[^1].End..];
        var bound = Bound.None;
        phrase = Phrase.Clean(Phrase.TrimFront(Phrase.TrimEnd(phrase, ref bound, WordRole.Result).TrimStart('的')));
        foreach (var tail in (string[])["项目", "工程", "基地"])
        {
            var at = phrase.LastIndexOf(tail, StringComparison.Ordinal);
            if (at > 0)
                return phrase[..(at + tail.Length)];
        }
        return phrase;
    }

    /// <summary>Whether the words begin with a verb that opens a new statement.</summary>
    public static bool StartsWithVerb(string phrase) =>
        Words[WordRole.Drive].AtStart(phrase) > 0 || Words[WordRole.Count].AtStart(phrase) > 0;

    private static int EndOfClause(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAny("，,；;。");
        return length < 0 ? text.Length : Math.Max(from, from + length);
    }

    private static string Lead(string before)
    {
        var bound = Bound.None;
        var lead = Phrase.TrimEnd(before, ref bound, WordRole.Report, WordRole.Over, WordRole.Under, WordRole.About);
        lead = Phrase.Clean(Phrase.TrimFront(lead));
        if (lead.Length == 0)
            return lead;
        if (before.TrimEnd().EndsWith('等') || lead.Contains('、', StringComparison.Ordinal) || lead.Length > 14)
        {
            var verb = Words[WordRole.Count].AtStart(lead);
            return verb > 0 && verb < lead.Length ? lead[..verb] : string.Empty;
        }
        return lead;
    }

    /// <summary>10部作品荣获文华奖 → 荣获文华奖作品; 9处充电站投入使用 stays; 20项工程全部完成 → 工程.</summary>
    private static string WithPredicate(string head)
    {
        var at = PredicateStart(head);
        if (at < 0)
            return head;
        var subject = head[..at];
        var predicate = head[at..];
        for (var length = Words[WordRole.Adverb].AtStart(predicate); length > 0; length = Words[WordRole.Adverb].AtStart(predicate))
            predicate = predicate[length..];
        var empty = Words[WordRole.Empty].AtStart(predicate);
        if (empty > 0)
            predicate = predicate[empty..].TrimStart('了');
        if (predicate.Length == 0)
            return subject;
        if (Words[WordRole.Result].Contains(predicate))
            return subject + predicate;
        return predicate.EndsWith(subject, StringComparison.Ordinal) ? predicate : predicate + subject;
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
            else if (depth == 0 && i >= 2 && Words[WordRole.Predicate].AtStart(head.AsSpan(i)) > 0)
                return i;
        }
        return -1;
    }
}
