namespace Graph.Extraction.Observations;

/// <summary>Names money by what it is spent on (投资4亿元的…基地, 投入3亿元加强…, 投资280万元，完成…项目建设).</summary>
internal static class MoneyObject
{
    private static readonly string[] Nouns = ["总投资", "计划总投资", "概算总投资", "完成投资", "投入资金", "投入财政资金", "整合资金", "投资", "投入"];
    private static readonly string[] Verbs =
        ["用于", "支持", "实施", "实施了", "完成", "完成了", "建设", "新建", "加强", "改造", "开展", "开展了", "建成", "推进", "打造", "启动"];

    /// <summary>The name of the amount that ends at <paramref name="end"/>; null when the money stands for itself.</summary>
    public static string? Find(string text, string content, int end)
    {
        var noun = Array.Find(Nouns, noun => content.EndsWith(noun, StringComparison.Ordinal));
        if (noun is null || end >= text.Length)
            return null;
        if (text[end] == '的')
            return Named(ObjectAt(text, end + 1), noun);
        if (text[end] == '、' && end + 1 < text.Length && QuantityScanner.IsDigit(text[end + 1]) && content.Length == noun.Length)
            return Named(ObjectAt(text, end + 1), noun);
        if (content.Length > noun.Length)
            return null;
        var at = text[end] is '，' or ',' ? end + 1 : end;
        var verb = Array.FindLast(Verbs, verb => string.CompareOrdinal(text, at, verb, 0, verb.Length) == 0);
        return verb is null ? null : Named(ObjectAt(text, at + verb.Length), noun);
    }

    private static string? Named(string thing, string noun) => thing.Length > 1 ? thing + noun : null;

    private static string ObjectAt(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAny("，,；;。");
        return Thing(length < 0 ? text[from..] : text.Substring(from, length));
    }

    /// <summary>The named thing of an object: without examples and numbers, up to its 项目 or 工程.</summary>
    private static string Thing(string phrase)
    {
        var quantities = new List<Quantity>();
        QuantityScanner.Scan(phrase, quantities);
        if (quantities.Count > 0)
        {
            var behind = phrase[quantities[^1].End..];
            phrase = behind.Length > 1 ? behind : phrase[..quantities[0].Start];
        }
        var at = phrase.LastIndexOf('等');
        if (at > 0 && phrase.Length - at > 5)
            phrase = phrase[(at + 1)..];
        phrase = phrase.StartsWith("一批", StringComparison.Ordinal) ? phrase[2..] : phrase;
        phrase = Phrase.Clean(phrase.TrimStart('的'));
        foreach (var tail in (string[])["项目", "工程"])
        {
            var end = phrase.LastIndexOf(tail, StringComparison.Ordinal);
            if (end > 0)
                return phrase[..(end + tail.Length)];
        }
        var bound = Bound.None;
        return Phrase.TrimEnd(phrase, ref bound, WordRole.Tail);
    }
}
