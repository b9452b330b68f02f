using Graph.Model;

namespace Graph.Extraction.Observations;

/// <summary>What the numbers read so far in a sentence leave to those behind them.</summary>
internal sealed class Context
{
    private static readonly MeasureWords Words = MeasureWords.Default;
    private readonly List<string> _levels = [];
    private int _start;
    private UnitKind _kind;
    private int _seen;
    private string _verb = string.Empty;

    /// <summary>The indicator of the last number; empty before the first.</summary>
    public string Indicator { get; private set; } = string.Empty;

    /// <summary>The indicator without the part of a proportion (三次产业比（第一产业）).</summary>
    public string Whole => Indicator.EndsWith("产业）", StringComparison.Ordinal) ? Indicator[..Indicator.LastIndexOf('（')] : Indicator;

    /// <summary>Whether 累计 stands over the list that is being read.</summary>
    public bool Cumulative { get; private set; }

    /// <summary>Whether 预计 stands over the sentence.</summary>
    public bool Expected { get; private set; }

    /// <summary>The year that a clause of the sentence opened with; it holds until another does.</summary>
    public OwnYear Year { get; private set; }

    /// <summary>The counting verb that the items of a list share; empty when there is none.</summary>
    public string Verb => _verb;

    /// <summary>Takes from the words before a group what holds for it and those behind it.</summary>
    public void Enter(Group group, string text)
    {
        var mark = group.Start > 0 ? text[group.Start - 1] : '。';
        if (mark is '；' or ';' or '。')
            Expected = false;
        if (group.Before.Contains("预计", StringComparison.Ordinal))
            Expected = true;
        for (var at = _seen; at < group.Start + group.Before.Length; at++)
        {
            if ((at == 0 || Clause.IsMark(text[at - 1])) && OwnYear.AtStart(text.AsSpan(at)) is { IsSaid: true } year)
                Year = year;
        }
        _seen = Math.Max(_seen, group.Start + group.Before.Length);
        var front = Phrase.TrimFront(group.Before);
        var verbs = Phrase.VerbsAtStart(front);
        if (group.Before.Contains("累计", StringComparison.Ordinal))
            Cumulative = true;
        else if (Clause.IsMark(mark) && verbs == 0)
            Cumulative = false;
        if (!group.Continues)
            _verb = front[..verbs];
    }

    /// <summary>Keeps what a number was read as.</summary>
    public void Add(string indicator, int start, UnitKind kind, Measure measure)
    {
        (Indicator, _start, _kind) = (indicator, start, kind);
        if (measure != Measure.Growth && (_levels.Count == 0 || !string.Equals(_levels[^1], indicator, StringComparison.Ordinal)))
            _levels.Add(indicator);
    }

    /// <summary>Goes back to what was spoken of before a statement about a part of it.</summary>
    public void Return(string indicator) => Indicator = indicator;

    /// <summary>Where the passage of a name begins: with the last number's when it speaks of the same.</summary>
    public int StartOf(string name, int start) =>
        Indicator.Length > 0 && name.StartsWith(Indicator, StringComparison.Ordinal) ? _start : start;

    /// <summary>The indicators of the last <paramref name="count"/> levels, for 分别增长; null when there were fewer.</summary>
    public string[]? LastLevels(int count) => _levels.Count < count ? null : [.. _levels.TakeLast(count)];

    /// <summary>The name with what it leaves to the words before: a verb that a list shares, or a subject.</summary>
    public string Complete(string name, Group group, UnitKind kind, string unit)
    {
        if (Words[WordRole.Dependent].Contains(name))
        {
            var whole = WithSubject(name, kind);
            return unit.EndsWith("平方米", StringComparison.Ordinal) && name is "开工" or "竣工" or "完工" ? whole + "面积" : whole;
        }
        return group.Continues && Phrase.VerbsAtStart(name) == 0 ? _verb + name : name;
    }

    /// <summary>What a bare noun of measure is of (总投资, 满意率, 完工): the thing last counted.</summary>
    private string WithSubject(string name, UnitKind kind)
    {
        if (_kind is not (UnitKind.Count or UnitKind.Extent) || (_kind == UnitKind.Extent && name[0] != '总' && kind == UnitKind.Money))
            return name;
        var subject = Indicator[Phrase.VerbsAtStart(Indicator)..];
        if (subject.Length == 0)
            subject = Indicator;
        var bound = Bound.None;
        subject = Phrase.TrimEnd(subject, ref bound, WordRole.Result);
        var end = Words[WordRole.Dependent].AtEnd(subject);
        if (end == subject.Length)
            return name;
        subject = subject[..^end];
        return Words[WordRole.Count].Contains(name) && (kind == UnitKind.Count || name[0] is '新' or '净') ? name + subject : subject + name;
    }
}
