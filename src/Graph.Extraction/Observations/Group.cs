namespace Graph.Extraction.Observations;

/// <summary>Quantities that share one indicator phrase, with the words around them.</summary>
/// <param name="First">The index of the first quantity.</param>
/// <param name="Last">The index of the last; the same for a number alone.</param>
/// <param name="Start">Where <paramref name="Before"/> begins in the sentence.</param>
/// <param name="Before">The words before the first quantity, from the clause's start or the number before.</param>
/// <param name="Behind">The words behind the last quantity that may name what it counts.</param>
/// <param name="Gap">All the words to the next number of the clause, or to the clause's end.</param>
/// <param name="Continues">Whether it goes on with a list that began before it (机构8家、中心2家).</param>
/// <param name="Next">The index of the next quantity of the clause, or -1.</param>
internal readonly record struct Group(
    int First, int Last, int Start, string Before, string Behind, string Gap, bool Continues, int Next)
{
    /// <summary>How many quantities share the phrase.</summary>
    public int Count => Last - First + 1;
}

/// <summary>Cuts a sentence into groups: which words belong to which number.</summary>
internal sealed class Grouping
{
    private static readonly MeasureWords Words = MeasureWords.Default;
    private readonly string _text;
    private readonly List<Quantity> _quantities;
    private readonly List<int> _marks = [];

    /// <summary>For the quantities of a sentence.</summary>
    public Grouping(string text, List<Quantity> quantities)
    {
        (_text, _quantities) = (text, quantities);
        Clause.Marks(text, quantities, _marks);
    }

    /// <summary>The group that begins with a quantity; <paramref name="used"/> is where the words of the group before it end.</summary>
    public Group At(int first, ref int used)
    {
        var clause = Clause.Around(_text, _quantities[first], _marks);
        var last = first;
        while (InClause(last + 1, first, clause.End) && IsListGap(last))
            last++;
        var next = InClause(last + 1, first, clause.End) ? last + 1 : -1;
        var start = Math.Max(clause.Start, _quantities[first].Bracketed ? 0 : used);
        var before = _text[Math.Min(start, _quantities[first].Start).._quantities[first].Start];
        var behindStart = _quantities[last].End;
        var gap = _text[behindStart..(next < 0 ? clause.End : _quantities[next].Start)];
        var standsBefore = next >= 0 && StandsBefore(next, clause.End);
        var behindEnd = behindStart + (next < 0 ? gap.Length : Share(gap, standsBefore));
        var continues = start > clause.Start && ((before.Length > 0 && IsListMark(before[0])) || (before.Length == 0 && IsListMark(_text[start - 1])));
        // A number behind its indicator takes all the words before it, also those that name what the first one counts.
        var isShared = next >= 0 && !standsBefore && behindEnd == behindStart + gap.Length;
        used = isShared ? behindStart : behindEnd;
        return new Group(first, last, start, before, _text[behindStart..behindEnd].Trim(), gap, continues, next);
    }

    /// <summary>How many of the words between two numbers belong to the first of them.</summary>
    private static int Share(string gap, bool standsBefore)
    {
        var bound = Bound.None;
        var words = Phrase.TrimEnd(gap, ref bound, WordRole.Over, WordRole.Under, WordRole.About);
        if (words.Length == 0 || IsListMark(words[0]))
            return 0;
        if (words.Length < gap.Length && IsListMark(gap[words.Length]) || IsListMark(words[^1]))
            return gap.Length;
        var at = LastListMark(words, standsBefore);
        if (at > 0)
            return at;
        var verb = standsBefore ? Words[WordRole.Count].AtEnd(words) : 0;
        return verb > 0 && verb < words.Length ? words.Length - verb : gap.Length;
    }

    /// <summary>Whether the words behind a quantity may name what it counts.</summary>
    private bool StandsBefore(int index, int clauseEnd)
    {
        var end = _quantities[index].End;
        return end < clauseEnd && !IsListMark(_text[end]);
    }

    /// <summary>Where the last part of a list begins in the words between two numbers; a conjunction parts only what stands right before a counted thing.</summary>
    private static int LastListMark(string words, bool conjunctions)
    {
        var depth = 0;
        for (var i = words.Length - 1; i > 0; i--)
        {
            if (words[i] is '”' or '）' or ')' or '》')
                depth++;
            else if (words[i] is '“' or '（' or '(' or '《')
                depth--;
            else if (depth == 0 && (words[i] == '、' || (conjunctions && words[i] is '和' or '及' && words.Length - i < 6)))
                return i;
        }
        return -1;
    }

    private bool InClause(int index, int first, int end) =>
        index < _quantities.Count && _quantities[index].Start < end && _quantities[index].Bracketed == _quantities[first].Bracketed;

    private bool IsListGap(int index)
    {
        var gap = _text[_quantities[index].End.._quantities[index + 1].Start];
        var words = gap.Trim('、', '和', '及', '与', '-', '—', '～', '~', '∶', '：', ':', ' ');
        var bound = Bound.None;
        return words.Length == 0
            || (words.Length < gap.Length && Phrase.TrimEnd(words, ref bound, WordRole.Over, WordRole.Under, WordRole.About).Length == 0);
    }

    private static bool IsListMark(char c) => c is '、' or '和' or '及' or '与';
}
