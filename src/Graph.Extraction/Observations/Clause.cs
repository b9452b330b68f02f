using System.Buffers;

namespace Graph.Extraction.Observations;

/// <summary>The stretch of a sentence between two commas or stronger marks, quotes and brackets apart.</summary>
internal static class Clause
{
    private static readonly SearchValues<char> BracketEnds = SearchValues.Create("）)，,；;、");
    private static readonly SearchValues<char> BracketMarks = SearchValues.Create("，,；;、");

    /// <summary>Whether the character parts clauses.</summary>
    public static bool IsMark(char c) => c is '，' or ',' or '；' or ';' or '。' or '：' or ':' or '！' or '？' or '!' or '?' or '—';

    /// <summary>Where the marks of <paramref name="text"/> stand that lie in no quotes, brackets or numbers.</summary>
    public static void Marks(string text, List<Quantity> quantities, List<int> marks)
    {
        var depth = 0;
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (next < quantities.Count && quantities[next].UnitEnd <= i)
                next++;
            var c = text[i];
            if (c is '“' or '（' or '(' or '《')
                depth++;
            else if (c is '”' or '）' or ')' or '》')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && IsMark(c) && !InNumber(text, i) && (next >= quantities.Count || i < quantities[next].Start))
                marks.Add(i);
        }
    }

    /// <summary>The clause around <paramref name="quantity"/>; of one in brackets, what the brackets hold.</summary>
    public static (int Start, int End) Around(string text, Quantity quantity, List<int> marks)
    {
        if (quantity.Bracketed)
        {
            var open = text.AsSpan(0, quantity.Start).LastIndexOfAny('（', '(') + 1;
            var inner = text.AsSpan(open, quantity.Start - open).LastIndexOfAny(BracketMarks) + 1;
            var close = text.AsSpan(quantity.End).IndexOfAny(BracketEnds);
            return (open + inner, close < 0 ? text.Length : quantity.End + close);
        }
        var at = marks.BinarySearch(quantity.Start);
        var after = at < 0 ? ~at : at;
        return (after == 0 ? 0 : marks[after - 1] + 1, after == marks.Count ? text.Length : marks[after]);
    }

    // 12∶27 and 2—3家 hold marks that part no clauses.
    private static bool InNumber(string text, int i) =>
        i > 0 && i + 1 < text.Length && QuantityScanner.IsDigit(text[i - 1]) && QuantityScanner.IsDigit(text[i + 1]) && text[i] is ':' or '：' or '—';
}
