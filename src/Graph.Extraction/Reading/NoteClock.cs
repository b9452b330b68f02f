using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>
/// The time of the notes at the end of a report: a note speaks of the time of the passage that it explains, found by its mark ([4], 〔4〕) or by the
/// name that it begins with; where neither is found, of the time of the note before it.
/// </summary>
internal sealed class NoteClock(CleanText text, ImmutableArray<Block> blocks)
{
    private const int LongestTerm = 40;

    private readonly List<(int From, Tense Tense)> _passed = [];
    private int _end;

    /// <summary>Whether the notes have begun.</summary>
    public bool Inside { get; private set; }

    /// <summary>Remembers from where on the report speaks of a time.</summary>
    public void Pass(int block, Tense? tense)
    {
        if (tense is { } known && (_passed.Count == 0 || _passed[^1].Tense != known))
            _passed.Add((blocks[block].Line.From, known));
    }

    /// <summary>The notes begin at a block.</summary>
    public void Enter(int block) => (Inside, _end) = (true, blocks[block].Line.From);

    /// <summary>The notes are over.</summary>
    public void Leave() => Inside = false;

    /// <summary>The time of the note that a block is, or null when nothing tells.</summary>
    public Tense? At(int block)
    {
        var (line, mark) = (blocks[block].Line, blocks[block].Mark);
        if (mark.Style is not (MarkStyle.Note or MarkStyle.Arabic or MarkStyle.BracketedArabic))
            return null;
        var body = text.Text.AsSpan(0, _end);
        var at = mark.Style == MarkStyle.Note ? body.IndexOf(text.Text.AsSpan(line.From, mark.Length)) : -1;
        if (at < 0)
            at = FindTerm(body, text.Text.AsSpan(line.From + mark.Length, Math.Min(line.Length - mark.Length, LongestTerm)));
        if (at < 0)
            return null;
        Tense? tense = null;
        foreach (var (from, then) in _passed)
        {
            if (from <= at)
                tense = then;
        }
        return tense;
    }

    private static int FindTerm(ReadOnlySpan<char> body, ReadOnlySpan<char> note)
    {
        note = note.TrimStart("[〔【“");
        var colon = note.IndexOfAny("：:]〕】");
        if (colon < 2)
            return -1;
        var term = note[..colon].TrimEnd("]〕】”");
        var at = body.IndexOf(term);
        // What stands in quotation marks is the name, the rest says what it is.
        if (at < 0 && term.IndexOf('”') is > 1 and var close)
            at = body.IndexOf(term[..close]);
        return at;
    }
}
