using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>
/// The time of the notes at the end of a report: a note speaks of the time of the passage that it explains, found by its mark ([4], 〔4〕) or by the
/// name that it begins with. Notes stand in the order of the text, so those found by name may turn from review to plan but once: a name that stands
/// in both parts is no witness against its neighbours.
/// </summary>
internal sealed class NoteClock(CleanText text, ImmutableArray<Block> blocks)
{
    private const int LongestTerm = 40;

    private readonly List<(int From, Tense Tense)> _passed = [];
    private readonly Dictionary<int, Tense> _tenses = [];

    /// <summary>Whether the notes have begun.</summary>
    public bool Inside { get; private set; }

    /// <summary>Remembers from where on the report speaks of a time.</summary>
    public void Pass(int block, Tense? tense)
    {
        if (tense is { } known && (_passed.Count == 0 || _passed[^1].Tense != known))
            _passed.Add((blocks[block].Line.From, known));
    }

    /// <summary>The notes begin at a block.</summary>
    public void Enter(int block)
    {
        Inside = true;
        var found = new List<(int Block, Tense? Tense)>();
        var body = text.Text.AsSpan(0, blocks[block].Line.From);
        for (var i = block + 1; i < blocks.Length && blocks[i].Kind is not (BlockKind.Annex or BlockKind.Timed or BlockKind.Notes or BlockKind.Opening); i++)
        {
            var (line, mark) = (blocks[i].Line, blocks[i].Mark);
            if (mark.Style == MarkStyle.Note && body.IndexOf(text.Text.AsSpan(line.From, mark.Length)) is >= 0 and var at)
                _tenses[i] = TenseAt(at);
            else if (mark.Style is MarkStyle.Note or MarkStyle.Arabic or MarkStyle.BracketedArabic)
                found.Add((i, FindTerm(body, text.Text.AsSpan(line.From + mark.Length, Math.Min(line.Length - mark.Length, LongestTerm))) is >= 0 and var named ? TenseAt(named) : null));
        }
        TurnOnce(found);
    }

    /// <summary>The notes are over.</summary>
    public void Leave() => Inside = false;

    /// <summary>The time of the note that begins at a block; null when none begins there.</summary>
    public Tense? At(int block) => _tenses.TryGetValue(block, out var tense) ? tense : null;

    private Tense TenseAt(int place)
    {
        var tense = Tense.Review;
        foreach (var (from, then) in _passed)
        {
            if (from <= place)
                tense = then;
        }
        return tense;
    }

    // The turn is where the fewest of the found places disagree.
    private void TurnOnce(List<(int Block, Tense? Tense)> notes)
    {
        var disagree = notes.Count(note => note.Tense == Tense.Review);
        var (fewest, turn) = (disagree, 0);
        for (var i = 0; i < notes.Count; i++)
        {
            disagree += notes[i].Tense switch { Tense.Review => -1, Tense.Plan => 1, _ => 0 };
            if (disagree < fewest || (disagree == fewest && notes[i].Tense is null))
                (fewest, turn) = (disagree, i + 1);
        }
        for (var i = 0; i < notes.Count; i++)
            _tenses[notes[i].Block] = i < turn ? Tense.Review : Tense.Plan;
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
