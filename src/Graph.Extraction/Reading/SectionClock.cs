using System.Collections.Immutable;
using System.Globalization;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>
/// Tells of which year a report speaks as one reads on. A heading sets the time; one that says nothing keeps it, or turns from review to plan where a new
/// main part begins. Where headings do not tell, the openings of paragraphs do (今年是…, “十四五”时期…).
/// </summary>
internal sealed class SectionClock
{
    // Within so many units a paragraph says what time it is about.
    private const int OpeningUnits = 40;
    private const int ShortestTellingParagraph = 25;
    private const int LongestTurningLine = 20;
    private const int LongestGoalsLine = 8;
    private const int NotTold = int.MaxValue;

    private readonly CleanText _text;
    private readonly ImmutableArray<Block> _blocks;
    private readonly ReportYears _years;
    private readonly NoteClock _notes;
    private readonly List<LocalizedText> _warnings = [];
    private readonly int _lastReviewHeading;
    private bool _told;
    private int _toldAt = NotTold;
    private bool _anyMain;

    public SectionClock(CleanText text, ImmutableArray<Block> blocks, ReportYears years)
    {
        (_text, _blocks, _years) = (text, blocks, years);
        _notes = new NoteClock(text, blocks);
        _lastReviewHeading = LastReviewHeading();
        Now = Beginning();
    }

    /// <summary>The time at this point of the text.</summary>
    public SectionTime Now { get; private set; }

    /// <summary>What is odd about the headings.</summary>
    public IReadOnlyList<LocalizedText> Warnings => _warnings;

    /// <summary>The time of the section that a heading opens.</summary>
    public SectionTime AtHeading(int block, int depth, string heading)
    {
        if (_notes.Inside && !EndsNotes(block))
            return Now;
        _notes.Leave();
        Now = TimeAt(block, depth, heading);
        if (!_notes.Inside)
            _notes.Pass(block, Now.Tense);
        return Now;
    }

    // Notes are numbered like items; only an annex or a heading that names its time ends them.
    private bool EndsNotes(int block) =>
        _blocks[block].Kind is BlockKind.Annex or BlockKind.Timed or BlockKind.Notes;

    private SectionTime TimeAt(int block, int depth, string heading)
    {
        switch (_blocks[block].Kind)
        {
            case BlockKind.Notes:
                _notes.Enter(block);
                _told = true;
                return TimeOf(Tense.Review, null);
            case BlockKind.Annex:
                (_told, _toldAt) = (true, 0);
                return TimeOf(Tense.Plan, null);
            case BlockKind.Caption:
                return Now;
        }
        var main = depth <= (int)MarkStyle.Han;
        var time = HeadingTime.Of(heading, _years);
        if (time.WrongYear is { } wrong && main)
        {
            _warnings.Add(ReadWarnings.WrongYear(heading, wrong, YearOf(time.Tense)));
        }
        var under = depth > _toldAt;
        if (main && !under && time.Tense is { } tense)
        {
            (_told, _toldAt, _anyMain) = (!time.Mixed, depth, true);
            return TimeOf(tense, time.Span);
        }
        // Under a heading that told, only one that names its time itself tells anew.
        if ((under || !main) && time.Tense is { } deeper && HeadingTime.Heads(heading.AsSpan(_blocks[block].Mark.Length)))
            return TimeOf(deeper, time.Span);
        if (main && !under)
        {
            // A main part that says nothing: the first looks back, the next ahead, unless one that looks back is still to come.
            var turns = _anyMain && Now.Tense == Tense.Review && block > _lastReviewHeading;
            (_told, _anyMain) = (_anyMain, true);
            return turns ? TimeOf(Tense.Plan, null) : Now;
        }
        return OpensPlan(block + 1) ? TimeOf(Tense.Plan, null) : Now;
    }

    /// <summary>The report begins again: its second copy in the same file.</summary>
    public void Restart()
    {
        _notes.Leave();
        (_told, _toldAt, _anyMain) = (false, NotTold, false);
        Now = Beginning();
    }

    /// <summary>
    /// Whether a line of a summary opens the part that looks ahead: one that begins with the year planned (2022年，再加速), or names goals alone (主要目标).
    /// </summary>
    public bool TurnsAtLine(int block)
    {
        var line = _text[_blocks[block].Line];
        if (_notes.Inside || Now.Tense != Tense.Review || _years.Plan is not { } plan || line.Length > LongestTurningLine)
            return false;
        var year = plan.ToString(CultureInfo.InvariantCulture);
        var begins = line.StartsWith(year) && line.Length > year.Length && line[year.Length] is '年' or '：' or ':' && line[year.Length..].IndexOfAnyInRange('0', '9') < 0;
        if (!begins && !(line.Length <= LongestGoalsLine && (line.EndsWith("目标") || line.EndsWith("任务"))))
            return false;
        (_told, _toldAt, _anyMain) = (true, 0, true);
        Now = TimeOf(Tense.Plan, null);
        _notes.Pass(block, Now.Tense);
        return true;
    }

    /// <summary>Whether the time changes at a paragraph; <see cref="Now"/> is the new one.</summary>
    public bool AtParagraph(int block)
    {
        var before = Now;
        if (_notes.Inside)
        {
            Now = _notes.At(block) is { } tense ? TimeOf(tense, null) : Now;
        }
        else if (_blocks[block].Kind == BlockKind.Prose)
        {
            if (OpensPlan(block))
                Now = TimeOf(Tense.Plan, null);
            else if (!_told && Told(block) is { } told)
                Now = told;
        }
        if (Now != before && !_notes.Inside)
            _notes.Pass(block, Now.Tense);
        return Now != before;
    }

    // A paragraph that opens with 今年是… or 2021年是… under a heading that looks back begins the part that looks ahead.
    private bool OpensPlan(int block)
    {
        if (Now.Tense != Tense.Review || block >= _blocks.Length || _blocks[block].Kind != BlockKind.Prose || _notes.Inside)
            return false;
        var opening = Opening(block);
        foreach (var period in Periods.In(opening))
        {
            if (period.At > 0 || period.Kind is not (PeriodKind.Year or PeriodKind.Current) || _years.TenseOf(period) != Tense.Plan)
                return false;
            return opening.AsSpan(period.End).TrimStart("，,") is ['是', ..];
        }
        return false;
    }

    private SectionTime? Told(int block)
    {
        if (_blocks[block].Line.Length < ShortestTellingParagraph)
            return null;
        var opening = Opening(block);
        if (opening.StartsWith("当前", StringComparison.Ordinal) && _years.Review is not null)
            return TimeOf(Tense.Plan, null);
        foreach (var period in Periods.In(opening))
        {
            if (_years.TenseOf(period) is { } tense)
                return TimeOf(tense, _years.SpanOf(period));
        }
        return null;
    }

    private string Opening(int block)
    {
        var line = _blocks[block].Line;
        return _text.Text.Substring(line.From, Math.Min(line.Length, OpeningUnits));
    }

    private int LastReviewHeading()
    {
        for (var i = _blocks.Length - 1; i >= 0; i--)
        {
            var block = _blocks[i];
            if ((block.Kind == BlockKind.Timed || (block.Kind == BlockKind.Numbered && block.Mark.Style is MarkStyle.Part or MarkStyle.Han))
                && HeadingTime.Of(_text[block.Line].ToString(), _years) is { Tense: Tense.Review, Mixed: false })
            {
                return i;
            }
        }
        return -1;
    }

    private int? YearOf(Tense? tense) => tense == Tense.Plan ? _years.Plan : _years.Review;

    private SectionTime TimeOf(Tense tense, (int From, int To)? span) =>
        new(YearOf(tense), tense, span?.From, span?.To);

    // What stands before the first heading looks back, where there is a year to look back on.
    private SectionTime Beginning() => _years.Review is null ? default : TimeOf(Tense.Review, null);
}
