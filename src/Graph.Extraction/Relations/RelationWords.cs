using Graph.Extraction.Lexicons;

namespace Graph.Extraction.Relations;

/// <summary>What a word between two names says of them; <c>relations.tsv</c> explains each.</summary>
internal enum RelationCue
{
    /// <summary>What stands before it lies in the place after it.</summary>
    Arrives,

    /// <summary>The same, of what lies there and does not move.</summary>
    Lies,

    /// <summary>What stands around it happens at the place after it.</summary>
    At,

    /// <summary>The area before it is the theme of the sentence.</summary>
    Topic,

    /// <summary>The institution before it runs what follows.</summary>
    Runs,

    /// <summary>The institution before it runs what follows, however long it is described.</summary>
    Undertakes,

    /// <summary>Two institutions work together.</summary>
    Partners,

    /// <summary>The institution before it builds what follows.</summary>
    Builds,

    /// <summary>What follows is a part of what precedes.</summary>
    Belongs,

    /// <summary>The end of the name of an area that things are built in.</summary>
    Site,

    /// <summary>The end of the name of a programme that things are part of.</summary>
    Scheme,

    /// <summary>What precedes lies in the area that follows.</summary>
    Stands,

    /// <summary>The area before it is where things are built, when it opens a sentence.</summary>
    Works,

    /// <summary>What it governs is leant on, not part of the theme.</summary>
    Aside,

    /// <summary>What it governs is a document in the making, not a scheme that is carried out.</summary>
    Drafts,

    /// <summary>A building goes up, of an institution too.</summary>
    Erects,

    /// <summary>What precedes consists of the list that follows.</summary>
    Contains,

    /// <summary>The list before it is of applications of a platform.</summary>
    Modules,

    /// <summary>What precedes becomes part of what follows.</summary>
    Joins,

    /// <summary>The end of the name of a piece of what is named before it.</summary>
    Piece,

    /// <summary>What precedes gains the part that follows.</summary>
    Adds,

    /// <summary>Two that joined found what follows.</summary>
    Founds,

    /// <summary>The institution before it is itself built or judged.</summary>
    Undergoes,

    /// <summary>The end of the name of a branch.</summary>
    Branch,

    /// <summary>After a place: where an event before it has its venue.</summary>
    Venue,

    /// <summary>Between a place that is helped and what it does there.</summary>
    Acts,

    /// <summary>Before a place: it is helped to do something.</summary>
    Aids,
}

/// <summary>The words between names that say a relation.</summary>
internal sealed class RelationWords
{
    private readonly string[][] _words;

    private RelationWords(string[][] words) => _words = words;

    /// <summary>The words that ship with the program.</summary>
    public static RelationWords Default { get; } = Load();

    /// <summary>Whether the text holds a word that says this.</summary>
    public bool Says(ReadOnlySpan<char> text, RelationCue cue)
    {
        foreach (var word in _words[(int)cue])
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Whether the text is a word that says this.</summary>
    public bool Equals(ReadOnlySpan<char> text, RelationCue cue)
    {
        foreach (var word in _words[(int)cue])
        {
            if (text.SequenceEqual(word))
                return true;
        }
        return false;
    }

    /// <summary>Whether the text begins with a word that says this.</summary>
    public bool Begins(ReadOnlySpan<char> text, RelationCue cue)
    {
        foreach (var word in _words[(int)cue])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Whether the text ends with a word that says this.</summary>
    public bool Ends(ReadOnlySpan<char> text, RelationCue cue)
    {
        foreach (var word in _words[(int)cue])
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static RelationWords Load()
    {
        var lists = Enum.GetValues<RelationCue>().Select(_ => new List<string>()).ToArray();
        foreach (var row in LexiconFile.Load("relations.tsv", 2).Rows)
        {
            if (!Enum.TryParse<RelationCue>(row.Text(1), ignoreCase: true, out var cue))
                throw new LexiconException($"{row.File}:{row.Line}: “{row.Text(1)}” in column 2 is none of {string.Join(", ", Enum.GetNames<RelationCue>())}.");
            lists[(int)cue].Add(row.Text(0));
        }
        return new RelationWords([.. lists.Select(list => list.ToArray())]);
    }
}
