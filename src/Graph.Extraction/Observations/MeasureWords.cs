using Graph.Extraction.Lexicons;

namespace Graph.Extraction.Observations;

/// <summary>What a word of <c>measure-words.tsv</c> does beside a number; the file says what each role means.</summary>
internal enum WordRole
{
    Lead,
    Report,
    Drive,
    Count,
    Rise,
    Fall,
    Gap,
    Beside,
    Over,
    Under,
    About,
    After,
    Predicate,
    Adverb,
    Empty,
    Head,
    Ratio,
    Dependent,
    Pair,
    Inner,
    Keep,
    Result,
    Joint,
    Tail,
    Skip,
    Bare,
}

/// <summary>The words around numbers, by role.</summary>
internal sealed class MeasureWords
{
    private readonly WordList[] _lists;

    private MeasureWords(LexiconFile file)
    {
        var rows = file.Rows.ToLookup(
            row => row.Enum<WordRole>(1),
            row => KeyValuePair.Create(row.Text(0), row.Text(2)));
        _lists = [.. Enum.GetValues<WordRole>().Select(role => new WordList(rows[role]))];
    }

    /// <summary>The lexicon that ships with the program.</summary>
    public static MeasureWords Default { get; } = new(LexiconFile.Load("measure-words.tsv", 3));

    /// <summary>The words of a role.</summary>
    public WordList this[WordRole role] => _lists[(int)role];
}
