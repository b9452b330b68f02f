using Graph.Model;

namespace Graph.Extraction.Observations;

/// <summary>What the numbers read so far in a sentence leave to those behind them.</summary>
internal sealed class Context
{
    private static readonly MeasureWords Words = MeasureWords.Default;
    private readonly List<(string Indicator, int Start)> _levels = [];

    /// <summary>The indicator of the last number; empty before the first.</summary>
    public string Indicator { get; private set; } = string.Empty;

    /// <summary>Where its passage begins.</summary>
    public int Start { get; private set; }

    /// <summary>The kind of its unit.</summary>
    public UnitKind Kind { get; private set; }

    /// <summary>Whether 累计 stands over the list that is being read.</summary>
    public bool Cumulative { get; set; }

    /// <summary>Whether 预计 stands over the sentence.</summary>
    public bool Expected { get; set; }

    /// <summary>Keeps what a number was read as.</summary>
    public void Add(string indicator, int start, UnitKind kind, Measure measure)
    {
        (Indicator, Start, Kind) = (indicator, start, kind);
        if (measure != Measure.Growth && (_levels.Count == 0 || !string.Equals(_levels[^1].Indicator, indicator, StringComparison.Ordinal)))
            _levels.Add((indicator, start));
    }

    /// <summary>The indicators of the last <paramref name="count"/> levels, for 分别增长; null when there were fewer.</summary>
    public (string Indicator, int Start)[]? LastLevels(int count) =>
        _levels.Count < count ? null : [.. _levels.TakeLast(count)];

    /// <summary>What a bare noun of measure (总投资, 满意率) is of: the thing last counted, its verb left out.</summary>
    public string Subject()
    {
        var subject = Indicator;
        for (var length = Words[WordRole.Count].AtStart(subject); length > 0 && length < subject.Length; length = Words[WordRole.Count].AtStart(subject))
            subject = subject[length..];
        return subject;
    }
}
