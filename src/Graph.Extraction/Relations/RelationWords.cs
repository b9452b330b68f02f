using Graph.Extraction.Lexicons;

namespace Graph.Extraction.Relations;

/// <summary>What a word between two names says of them; <c>relations.tsv</c> explains each.</summary>
internal enum RelationCue
{
    /// <summary>What stands before it lies in the place after it.</summary>
    Arrives,

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
