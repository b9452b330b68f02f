namespace Graph.Extraction.Observations;

/// <summary>Names the part of a whole that a percentage gives (占全市的50% → …占全市比重).</summary>
internal static class PartOfWhole
{
    private static readonly MeasureWords Words = MeasureWords.Default;
    private static readonly string[] Tails = ["的比重", "比重", "的比例", "比例", "的"];

    /// <summary>The name of the share; the phrase itself when it speaks of no whole.</summary>
    public static string Name(string phrase, string before, string subject, ref Bound bound)
    {
        if (phrase.Contains("占比", StringComparison.Ordinal) || phrase.Contains("占地", StringComparison.Ordinal))
            return phrase;
        var at = phrase.IndexOf('占', StringComparison.Ordinal);
        if (at >= 0)
        {
            var part = Phrase.TrimEnd(phrase[..at], ref bound, WordRole.About, WordRole.Report);
            return $"{(part.Length > 0 ? part : subject)}占{WithoutTail(phrase[(at + 1)..])}比重";
        }
        // 税金达到财政收入的50%: the whole stands behind the verb.
        var reach = phrase.IndexOf("达到", StringComparison.Ordinal);
        return reach > 1 && Words[WordRole.About].AtEnd(before) == 0 && before.TrimEnd().EndsWith('的')
            ? $"{phrase[..reach]}占{WithoutTail(phrase[(reach + 2)..])}比重"
            : phrase;
    }

    private static string WithoutTail(string whole)
    {
        var tail = Array.Find(Tails, tail => whole.EndsWith(tail, StringComparison.Ordinal));
        return tail is null ? whole : whole[..^tail.Length];
    }
}
