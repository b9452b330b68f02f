using Graph.Model;

namespace Graph.Extraction.Observations;

/// <summary>
/// Reads the numbers of one sentence: for each, from the words before and behind it, what is measured. A number stands behind its
/// indicator (产值600亿元), before it (新增5家机构), behind a change (增长6%), or in a list that shares one (分别达到95%、43%).
/// </summary>
internal sealed class SentenceGrammar
{
    private static readonly MeasureWords Words = MeasureWords.Default;
    private readonly List<Quantity> _quantities = [];
    private readonly List<int> _marks = [];
    private string _text = string.Empty;
    private Context _context = new();
    private List<Reading> _readings = [];

    /// <summary>Appends what the sentence measures to <paramref name="readings"/>.</summary>
    public void Read(string text, List<Reading> readings)
    {
        _quantities.Clear();
        QuantityScanner.Scan(text, _quantities);
        if (_quantities.Count == 0)
            return;
        _marks.Clear();
        Clause.Marks(text, _quantities, _marks);
        (_text, _readings, _context) = (text, readings, new Context());
        for (var i = 0; i < _quantities.Count;)
            i = ReadGroup(i);
    }

    /// <summary>Reads the quantity at <paramref name="first"/> and those that share its indicator.</summary>
    /// <returns>The index of the quantity to read next.</returns>
    private int ReadGroup(int first)
    {
        var clause = Clause.Around(_text, _quantities[first], _marks);
        var last = first;
        while (last + 1 < _quantities.Count && _quantities[last + 1].Start < clause.End && IsListGap(last))
            last++;
        var start = clause.Start;
        if (first > 0 && !_quantities[first - 1].Bracketed)
            start = Math.Max(start, _quantities[first - 1].End);
        var next = last + 1 < _quantities.Count && _quantities[last + 1].Start < clause.End ? last + 1 : -1;
        var end = next < 0 ? clause.End : _quantities[next].Start;

        var before = _text[start.._quantities[first].Start];
        var behind = _text[_quantities[last].End..end];
        UpdateContext(before, start);
        var group = new Group(first, last, start);
        if (next >= 0 && first == last && ReadFromTo(group, before, behind, next))
            return next + 1;
        if (!ReadChange(group, before, behind) && !ReadGap(group, before))
            ReadAmount(group, before, behind, next >= 0);
        return last + 1;
    }

    private bool IsListGap(int index)
    {
        var (left, right) = (_quantities[index], _quantities[index + 1]);
        if (left.Bracketed != right.Bracketed)
            return false;
        var gap = _text[left.End..right.Start].Trim('、', '和', '及', '与', '-', '—', '～', '~', '∶', '：', ':', ' ');
        var bound = Bound.None;
        return gap.Length == 0 || Phrase.TrimEnd(gap, ref bound, WordRole.Over, WordRole.Under, WordRole.About).Length == 0;
    }

    private void UpdateContext(string before, int start)
    {
        var mark = start > 0 ? _text[start - 1] : '。';
        if (mark is '；' or ';' or '。')
            _context.Expected = false;
        if (before.Contains("预计", StringComparison.Ordinal))
            _context.Expected = true;
        if (before.Contains("累计", StringComparison.Ordinal))
            _context.Cumulative = true;
        else if (Clause.IsMark(mark) && Words[WordRole.Count].AtStart(Phrase.TrimFront(before)) == 0)
            _context.Cumulative = false;
    }

    /// <summary>由2015年的38%增长到46%: the first number counts only when its year is said.</summary>
    private bool ReadFromTo(Group group, string before, string behind, int next)
    {
        var target = Phrase.WithoutYear(behind, out var targetYear);
        if (!Phrase.IsChangeTo(target))
            return false;
        var source = OwnYear.AtEnd(before);
        var head = before[..^source.Length];
        var at = Math.Max(head.LastIndexOf('由'), head.LastIndexOf('从'));
        if (at < 0 || head.Length - at > 8)
            return false;
        var bound = Bound.None;
        var content = Content(head[..at], ref bound);
        var names = content.Length == 0 ? [_context.Indicator] : new[] { content };
        if (source.IsSaid)
            Emit(group, names, false, Bound.None, source);
        var end = LastOfProportion(next);
        Emit(group with { First = next, Last = end }, names, false, Bound.None, targetYear);
        return end == next || SkipTo(end);
    }

    private int LastOfProportion(int index)
    {
        while (index + 1 < _quantities.Count && _quantities[index + 1].Part > 1)
            index++;
        return index;
    }

    private static bool SkipTo(int end) => end >= 0;

    /// <summary>…同比增长6%, 较2015年分别下降25.32%、35.59%.</summary>
    private bool ReadChange(Group group, string before, string behind)
    {
        var bound = Bound.None;
        var phrase = Phrase.TrimEnd(before, ref bound, WordRole.Over, WordRole.Under, WordRole.About);
        var rise = Words[WordRole.Rise].AtEnd(phrase);
        var fall = Words[WordRole.Fall].AtEnd(phrase);
        if (Math.Max(rise, fall) == 0 || Words[WordRole.Count].AtEnd(phrase) > Math.Max(rise, fall))
            return false;
        if (behind.Length > 0 && char.IsLetter(behind[0]) && _quantities[group.Last].Kind is UnitKind.Count && phrase.Length == rise)
            return false;
        phrase = phrase[..^Math.Max(rise, fall)];
        var note = string.Empty;
        phrase = Phrase.TrimComparison(phrase, ref note);
        var content = Content(phrase, ref bound);
        var names = Names(group, content, before);
        if (note.Length > 0)
            names = [.. names.Select(name => $"{name}（{note}）")];
        Emit(group, names, true, bound, default, fall > rise ? -1 : 1);
        return true;
    }

    /// <summary>…低于全国0.3个百分点: a distance from others, of what was measured before.</summary>
    private bool ReadGap(Group group, string before)
    {
        if (_quantities[group.First].Kind is not UnitKind.Point)
            return false;
        foreach (var word in Words[WordRole.Gap].Words)
        {
            var at = before.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var bound = Bound.None;
            var content = Content(before[..at], ref bound);
            var name = (content.Length > 0 ? content : _context.Indicator) + "增速" + before[at..];
            Emit(group, [name], true, bound, default);
            return true;
        }
        return false;
    }

    private void ReadAmount(Group group, string before, string behind, bool more)
    {
        var quantity = _quantities[group.First];
        var year = OwnYear.AtEnd(before);
        if (year.IsSaid && group.First == group.Last && ComparedBefore(before, year) is { } head)
        {
            var ignored = Bound.None;
            var compared = Content(head, ref ignored);
            Emit(group, [compared.Length > 0 ? compared : _context.Indicator], false, Bound.None, year);
            return;
        }
        var bound = Bound.None;
        var content = Content(before, ref bound);
        var tail = behind.TrimStart();
        var isLast = tail.Length == 0 || tail[0] is '、' or '，' or '（' or '(' or '）' or ')' || StartsWithConjunction(tail);
        if (quantity.Kind == UnitKind.Money && NumberFirst.MoneyObject(_text, content, _quantities[group.Last].End) is { } money)
        {
            Emit(group, [money], false, bound, default);
            return;
        }
        if (!isLast && !(more && content.Length > 0 && NumberFirst.StartsWithVerb(tail)))
        {
            if (quantity.Bracketed)
                return;
            var name = NumberFirst.Name(before, tail, quantity.Kind, _context);
            if (name.Length > 0)
                Emit(group, [name], false, bound, default);
            return;
        }
        if (quantity.Bracketed && content.Length == 0)
            return;
        Emit(group, Names(group, content, before), false, bound, default);
    }

    private static bool StartsWithConjunction(string tail) =>
        tail[0] is '和' or '及' or '与' && tail.Length > 1 && !tail.StartsWith("和谐", StringComparison.Ordinal);

    private static string? ComparedBefore(string before, OwnYear year)
    {
        var head = before[..^year.Length];
        return head.Length > 0 && head[^1] is '较' or '比' ? head[..^1] : null;
    }

    private static string Content(string before, ref Bound bound)
    {
        var phrase = Phrase.TrimEnd(before, ref bound, WordRole.Report, WordRole.Over, WordRole.Under, WordRole.About);
        phrase = Phrase.TrimCircumstance(phrase);
        return Phrase.Clean(Phrase.TrimFront(phrase));
    }

    /// <summary>The names of what a group measures: one for each of its numbers, or several for one number that they share.</summary>
    private string[] Names(Group group, string content, string before)
    {
        var count = group.Last - group.First + 1;
        if (content.Length == 0)
        {
            var levels = count > 1 || before.Contains("分别", StringComparison.Ordinal) ? _context.LastLevels(count) : null;
            return levels is null ? [_context.Indicator] : [.. levels.Select(level => level.Indicator)];
        }
        if (count == 1)
        {
            var several = content.Contains('等', StringComparison.Ordinal) ? null
                : before.Contains('均', StringComparison.Ordinal) && !content.Contains('均', StringComparison.Ordinal) ? Coordination.All(content)
                : _quantities[group.First].Kind == UnitKind.Share ? Coordination.Rates(content) : null;
            return several ?? [WithSubject(ShareOf(content, group))];
        }
        if (_quantities[group.First + 1].Part > 0)
            return [content];
        return Coordination.Split(content, count) ?? [content];
    }

    /// <summary>占全市的50% → …占全市比重.</summary>
    private string ShareOf(string content, Group group)
    {
        if (_quantities[group.First].Kind != UnitKind.Share)
            return content;
        var at = content.IndexOf('占', StringComparison.Ordinal);
        if (at < 0 || content.Contains("占比", StringComparison.Ordinal) || content.Contains("占地", StringComparison.Ordinal))
            return content;
        var whole = content[(at + 1)..];
        foreach (var tail in (string[])["的比重", "比重", "的比例", "比例", "总量的", "的"])
        {
            if (whole.EndsWith(tail, StringComparison.Ordinal))
            {
                whole = whole[..^tail.Length];
                break;
            }
        }
        var part = content[..at];
        return $"{(part.Length > 0 ? part : _context.Indicator)}占{whole}比重";
    }

    private string WithSubject(string content)
    {
        if (!Words[WordRole.Dependent].Contains(content) || _context.Kind != UnitKind.Count)
            return content;
        var subject = _context.Subject();
        var end = Words[WordRole.Dependent].AtEnd(subject);
        return end > 0 && end < subject.Length ? subject[..^end] + content : subject + content;
    }

    private void Emit(Group group, string[] names, bool change, Bound bound, OwnYear year, int sign = 1)
    {
        var count = group.Last - group.First + 1;
        for (var i = 0; i < Math.Max(count, names.Length); i++)
        {
            var quantity = _quantities[group.First + Math.Min(i, count - 1)];
            var name = names[Math.Min(i, names.Length - 1)];
            if (quantity.Part > 0 && quantity.Kind == UnitKind.Proportion)
                name += $"（第{"一二三"[quantity.Part - 1]}产业）";
            if (name.Length < 2 || (quantity.Kind == UnitKind.Time && !change && !Phrase.IsTime(name)))
                continue;
            var measure = change || quantity.Kind is UnitKind.Point ? Measure.Growth
                : quantity.Kind is UnitKind.Share || quantity.Part > 0 && quantity.Kind is UnitKind.Proportion ? Measure.Share
                : _context.Cumulative ? Measure.Cumulative : Measure.Level;
            var start = name.StartsWith(_context.Indicator, StringComparison.Ordinal) && _context.Indicator.Length > 0 ? _context.Start : group.Start;
            _readings.Add(new Reading(
                start, quantity.End, name, quantity.Value * sign, quantity.Unit, measure, Qualifier(quantity, bound), year.Year, year.Shift));
            if (!year.IsSaid || i == 0)
                _context.Add(name, start, quantity.Kind, measure);
        }
    }

    private string Qualifier(Quantity quantity, Bound bound) =>
        (quantity.Bound != Bound.None ? quantity.Bound : bound) switch
        {
            Bound.Over => "以上",
            Bound.Under => "以内",
            Bound.About => "左右",
            _ => _context.Expected ? "预计" : string.Empty,
        };

    private readonly record struct Group(int First, int Last, int Start);
}
