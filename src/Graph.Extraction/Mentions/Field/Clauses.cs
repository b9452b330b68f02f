using Graph.Extraction.Mentions.Features;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// The stretches that are decoded on their own, and the stretches of words that may be a name there. Names do not run over a comma or a full
/// stop outside quotation marks, so that each clause is a small problem.
/// </summary>
internal static class Clauses
{
    /// <summary>A longer clause is cut at a list mark; it keeps sums of probabilities within the range of a double.</summary>
    public const int Longest = 48;

    /// <summary>No name has more words.</summary>
    public const int LongestName = 16;

    /// <summary>The word after the clause that begins at <paramref name="start"/>; a separator belongs to the clause before it.</summary>
    public static int End(SentenceView view, int start)
    {
        var mark = -1;
        for (var k = start; k < view.Count; k++)
        {
            if (k - start >= Longest)
                return mark > start ? mark : k;
            if (view.Depth[k] > 0)
                continue;
            var kind = view.Kind(k);
            if (kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon)
                return k + 1;
            if (kind is TokenKind.ListMark)
                mark = k + 1;
        }
        return view.Count;
    }

    /// <summary>Whether a name may begin with word k.</summary>
    public static bool MayStart(SentenceView view, int k) => view.Kind(k) switch
    {
        TokenKind.OpenQuote or TokenKind.OpenBracket or TokenKind.OpenTitle => view.Twin[k] >= 0,
        TokenKind.Word or TokenKind.Number or TokenKind.Latin => true,
        _ => false,
    };

    /// <summary>Whether a name may end with word k.</summary>
    public static bool MayEnd(SentenceView view, int k) => view.Kind(k) switch
    {
        TokenKind.CloseQuote or TokenKind.CloseBracket => view.Twin[k] >= 0,
        TokenKind.Word or TokenKind.Number or TokenKind.Latin or TokenKind.Sign => true,
        _ => false,
    };

    /// <summary>
    /// The word after the last that a name from <paramref name="i"/> on may hold, and in <paramref name="balanced"/> the ends at which no pair of
    /// quotation marks or brackets is torn (bit 0 for the end after word i).
    /// </summary>
    public static int Reach(SentenceView view, int i, int end, out uint balanced)
    {
        balanced = 0;
        var closed = 0;
        var marks = 0;
        var limit = Math.Min(end, i + LongestName);
        for (var k = i; k < limit; k++)
        {
            var kind = view.Kind(k);
            if (kind.Opens())
            {
                if (view.Twin[k] < 0 || view.Twin[k] >= limit)
                    return k;
                closed = Math.Max(closed, view.Twin[k] + 1);
            }
            else if (kind.Closes() && view.Twin[k] < i)
            {
                return k;
            }
            else if (k >= closed && kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon)
            {
                return k;
            }
            else if (k >= closed && kind is TokenKind.ListMark && ++marks > 1)
            {
                return k;
            }
            if (k + 1 >= closed && MayEnd(view, k))
                balanced |= 1U << (k - i);
        }
        return limit;
    }
}
