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
        (_text, _readings, _context) = (text, readings, new Context());
        var grouping = new Grouping(text, _quantities);
        var used = 0;
        for (var i = 0; i < _quantities.Count;)
        {
            var group = grouping.At(i, ref used);
            _context.Enter(group, text);
            i = Read(group, grouping, ref used) + 1;
        }
    }

    /// <returns>The index of the last quantity that was read.</returns>
    private int Read(Group group, Grouping grouping, ref int used)
    {
        if (group.Next >= 0 && ReadFrom(group) is { } names)
        {
            var target = grouping.At(group.Next, ref used);
            _ = Phrase.WithoutYear(group.Gap, out var year);
            Emit(target, names, false, Bound.None, year);
            return target.Last;
        }
        if (!ReadChange(group) && !ReadGap(group) && !ReadOfYear(group))
            ReadAmount(group);
        return group.Last;
    }

    /// <summary>由2015年的38%增长到46%: the first number counts only when its year is said.</summary>
    /// <returns>The names of what both measure, or null when the words are none of this kind.</returns>
    private string[]? ReadFrom(Group group)
    {
        if (!Phrase.IsChangeTo(Phrase.WithoutYear(group.Gap, out _)))
            return null;
        var source = OwnYear.AtEnd(group.Before);
        var head = group.Before[..^source.Length];
        var at = Math.Max(head.LastIndexOf('由'), head.LastIndexOf('从'));
        if (at < 0 || head.Length - at > 8)
            return null;
        var bound = Bound.None;
        var content = Content(head[..at], ref bound);
        string[] names = [content.Length == 0 ? _context.Whole : content];
        if (source.IsSaid)
            Emit(group, names, false, Bound.None, source);
        return names;
    }

    /// <summary>…同比增长6%, 较2015年分别下降25.32%、35.59%.</summary>
    private bool ReadChange(Group group)
    {
        var bound = Bound.None;
        var phrase = Phrase.TrimEnd(group.Before, ref bound, WordRole.Over, WordRole.Under, WordRole.About);
        var rise = Words[WordRole.Rise].AtEnd(phrase);
        var fall = Words[WordRole.Fall].AtEnd(phrase);
        var length = Math.Max(rise, fall);
        if (length == 0 && group.Behind.TrimStart('的') is "增长" or "增速")
            phrase = Phrase.TrimEnd(phrase, ref bound, WordRole.Report);
        else if (length == 0 || Words[WordRole.Count].AtEnd(phrase) > length)
            return false;
        // 增加3个泊位 counts what stands behind the number.
        if (length > 0 && group.Behind.Length > 0 && char.IsLetter(group.Behind[0]) && _quantities[group.Last].Kind is UnitKind.Count)
            return false;
        var note = string.Empty;
        phrase = Phrase.TrimComparison(phrase[..^length], ref note);
        var content = Content(phrase, ref bound);
        if (_quantities[group.First].Bracketed && content.EndsWith('后'))
            content = string.Empty;
        var names = Names(group, content, ref bound);
        if (note.Length > 0)
            names = [.. names.Select(name => $"{name}（{note}）")];
        Emit(group, names, true, bound, default, fall > rise ? -1 : 1);
        return true;
    }

    /// <summary>…低于全国0.3个百分点: a distance from others, of what was measured before.</summary>
    private bool ReadGap(Group group)
    {
        if (_quantities[group.First].Kind is not UnitKind.Point)
            return false;
        foreach (var word in Words[WordRole.Gap].Words)
        {
            var at = group.Before.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var bound = Bound.None;
            var content = Content(group.Before[..at], ref bound);
            var gap = group.Before[at..].TrimEnd('约', '近');
            string[] names = content.Length == 0 ? [_context.Indicator] : Coordination.Split(content, group.Count) ?? [content];
            Emit(group, [.. names.Select(name => name.EndsWith("增速", StringComparison.Ordinal) ? name + gap : name + "增速" + gap)], true, bound, default);
            return true;
        }
        return false;
    }

    /// <summary>较2019年同期83.1%上升…, 由1997年的…，调整到2002年的…: a number of a year that its own words give.</summary>
    private bool ReadOfYear(Group group)
    {
        var year = OwnYear.AtEnd(group.Before);
        var head = group.Before[..^year.Length];
        if (!year.IsSaid || head.Length == 0 || (group.Count > 1 && _quantities[group.Last].Part == 0))
            return false;
        if (head[^1] is not ('较' or '比' or '由' or '从') && !Phrase.IsChangeTo(head))
            return false;
        var bound = Bound.None;
        var content = Content(Phrase.IsChangeTo(head) ? string.Empty : head[..^1], ref bound);
        Emit(group, [content.Length > 0 ? content : _context.Whole], false, Bound.None, year);
        return true;
    }

    private void ReadAmount(Group group)
    {
        var quantity = _quantities[group.First];
        var bound = Bound.None;
        var content = Content(group.Before, ref bound);
        if (quantity.Kind == UnitKind.Money && MoneyObject.Find(_text, content, _quantities[group.Last].End) is { } money)
        {
            Emit(group, [money], false, bound, default);
            return;
        }
        var behind = CountedThing.Behind(group.Behind, group.Next >= 0);
        var isLast = behind.Length == 0
            || (content.Length > 0 && behind[0] == '的' && Words[WordRole.Dependent].AtEnd(content) > 0)
            || (content.Length > 0 && group.Next >= 0 && CountedThing.StartsWithVerb(behind));
        if (isLast)
        {
            if (quantity.Bracketed && content.Length == 0)
                return;
            Emit(group, Names(group, content, ref bound), false, bound, default);
            return;
        }
        var opens = group.Start == 0 || _text[group.Start - 1] is '；' or ';' or '。';
        var name = quantity.Bracketed ? string.Empty : CountedThing.Name(group, behind, quantity.Kind, _context, opens);
        if (name.Length == 0)
            return;
        var subject = _context.Indicator;
        Emit(group, [name], false, bound, default);
        // 4项全部完成，8项正在建设: both speak of the subject before them.
        if (subject.Length > 0 && name.Length > subject.Length && name.StartsWith(subject, StringComparison.Ordinal))
            _context.Return(subject);
    }

    private static string Content(string before, ref Bound bound)
    {
        var phrase = Phrase.TrimEnd(before.TrimEnd('各'), ref bound, WordRole.Report, WordRole.Over, WordRole.Under, WordRole.About);
        if (!phrase.Contains('占', StringComparison.Ordinal))
            phrase = Phrase.TrimEnd(phrase, ref bound, WordRole.Tail);
        if (Phrase.NoteAtEnd(phrase, out var note) is var length and > 0)
            return Content(phrase[..^length], ref bound) is { Length: > 0 } name ? $"{name}（{note}）" : string.Empty;
        phrase = Phrase.WithoutExamples(Phrase.TrimFront(Phrase.TrimCircumstance(phrase)));
        return Phrase.Clean(Phrase.VerbFirst(phrase));
    }

    /// <summary>The names of what a group measures: one for each of its numbers, or several for one number that they share.</summary>
    private string[] Names(Group group, string content, ref Bound bound)
    {
        if (content.Length == 0)
        {
            var levels = group.Count > 1 || group.Before.Contains("分别", StringComparison.Ordinal) ? _context.LastLevels(group.Count) : null;
            return levels ?? [_context.Indicator];
        }
        if (group.Count > 1)
            return _quantities[group.First + 1].Part > 0 ? [content] : Coordination.Split(content, group.Count) ?? [content];

        var share = _quantities[group.First].Kind == UnitKind.Share;
        var each = (group.Before.Contains('均', StringComparison.Ordinal) && !content.Contains('均', StringComparison.Ordinal)) || group.Before.EndsWith('各');
        if ((share || each) && !content.Contains('等', StringComparison.Ordinal) && Coordination.Shared(content, each) is { } several)
            return several;
        var quantity = _quantities[group.First];
        var name = share ? PartOfWhole.Name(content, group.Before, _context.Indicator, ref bound) : content;
        return [_context.Complete(name, group, quantity.Kind, quantity.Unit)];
    }

    private void Emit(Group group, string[] names, bool change, Bound bound, OwnYear year, int sign = 1)
    {
        if (!year.IsSaid)
            year = _context.Year;
        for (var i = 0; i < Math.Max(group.Count, names.Length); i++)
        {
            var quantity = _quantities[group.First + Math.Min(i, group.Count - 1)];
            var name = names[Math.Min(i, names.Length - 1)];
            if (quantity.Part > 0 && quantity.Kind == UnitKind.Proportion)
                name += $"（第{"一二三"[quantity.Part - 1]}产业）";
            if (name.Length < 2 || Words[WordRole.Bare].Contains(name) || (quantity.Kind == UnitKind.Time && !change && !Phrase.IsTime(name)))
                continue;
            var measure = change || quantity.Kind is UnitKind.Point ? Measure.Growth
                : quantity.Kind is UnitKind.Share || (quantity.Part > 0 && quantity.Kind is UnitKind.Proportion) ? Measure.Share
                : _context.Cumulative ? Measure.Cumulative : Measure.Level;
            var start = _context.StartOf(name, group.Start);
            _readings.Add(new Reading(
                start, quantity.End, name, quantity.Value * sign, quantity.Unit, measure, Qualifier(quantity, bound), year));
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
}
