using System.Collections.Immutable;
using Graph.Extraction.Lexicons;

namespace Graph.Extraction.Mentions.Grammar;

/// <summary>The words by which a text declares two names to be of one thing, and where they stand.</summary>
internal sealed class NameStatements
{
    private readonly ImmutableArray<string> _abbreviations;
    private readonly ImmutableArray<string> _renamings;
    private readonly ImmutableArray<string> _formers;

    private NameStatements(LexiconFile lexicon)
    {
        _abbreviations = Cues(lexicon, NameCue.Abbreviation);
        _renamings = Cues(lexicon, NameCue.Renaming);
        _formers = Cues(lexicon, NameCue.Former);
    }

    /// <summary>The kinds of cues in the lexicon.</summary>
    private enum NameCue
    {
        Abbreviation,
        Renaming,
        Former,
    }

    /// <summary>The words that ship with the program.</summary>
    public static NameStatements Default { get; } = new(LexiconFile.Load("name-statements.tsv", columns: 2));

    /// <summary>The stretch of the abbreviation when the text goes on with a bracket such as （以下简称“…”）; an empty one when it does not.</summary>
    public (int Start, int End) AbbreviationAfter(string text, int place)
    {
        var (inner, close) = BracketAt(text, AfterQuote(text, place));
        if (close < 0)
            return default;
        var cue = _abbreviations.FirstOrDefault(cue => text.AsSpan(inner).StartsWith(cue, StringComparison.Ordinal));
        if (cue is null)
            return default;
        var start = inner + cue.Length;
        var end = close;
        if (start < end && text[start] is '“' or '"' or '：' or '《')
            start++;
        if (start < end && text[start] is '“' or '"' or '《')
            start++;
        if (start < end && text[end - 1] is '”' or '"' or '》')
            end--;
        return (start, end);
    }

    /// <summary>Whether the stretch between two names says that the first was renamed to the second.</summary>
    public bool Renames(ReadOnlySpan<char> between)
    {
        between = between.Trim("“”\"，");
        return _renamings.Contains(between.ToString(), StringComparer.Ordinal);
    }

    /// <summary>What a bracket after a name that ends at <paramref name="end"/> does with the stretch of another name: is it all there is in the bracket, or does a cue of a former name or an abbreviation stand before it.</summary>
    public GlossForm FormOf(string text, int end, int start, int otherEnd)
    {
        var (inner, close) = BracketAt(text, AfterQuote(text, end));
        if (close < 0 || start < inner || otherEnd > close)
            return GlossForm.None;
        var before = text.AsSpan(inner, start - inner).Trim("“\"《：");
        var after = text.AsSpan(otherEnd, close - otherEnd).Trim("”\"》");
        if (!after.IsEmpty)
            return GlossForm.None;
        if (before.IsEmpty)
            return GlossForm.Whole;
        var words = before.ToString();
        return _abbreviations.Contains(words, StringComparer.Ordinal) ? GlossForm.Abbreviation
            : _formers.Contains(words, StringComparer.Ordinal) ? GlossForm.Former
            : GlossForm.None;
    }

    private static int AfterQuote(string text, int place) => place < text.Length && text[place] is '”' or '》' or '"' ? place + 1 : place;

    private static (int Inner, int Close) BracketAt(string text, int place)
    {
        if (place >= text.Length || text[place] is not ('（' or '('))
            return (0, -1);
        var close = text.AsSpan(place).IndexOfAny('）', ')');
        return (place + 1, close < 0 ? -1 : place + close);
    }

    private static ImmutableArray<string> Cues(LexiconFile lexicon, NameCue kind) =>
        [.. lexicon.Rows.Where(row => row.Enum<NameCue>(1) == kind).Select(row => row.Text(0)).OrderByDescending(cue => cue.Length)];
}

/// <summary>How a bracket after a name holds another name.</summary>
internal enum GlossForm
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It is all there is in the bracket.</summary>
    Whole,

    /// <summary>After 以下简称 or its like.</summary>
    Abbreviation,

    /// <summary>After 原 or its like.</summary>
    Former,
}
