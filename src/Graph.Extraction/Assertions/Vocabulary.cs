using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Assertions;

/// <summary>What a word that is no predicate does to the name after it.</summary>
internal enum GovernorRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Says where something is.</summary>
    Place,

    /// <summary>Makes it a means, a standard or a partner.</summary>
    Basis,

    /// <summary>Helps it to do something.</summary>
    Support,

    /// <summary>Says how sure a statement is.</summary>
    Modal,

    /// <summary>Denies it.</summary>
    Negation,

    /// <summary>Makes the name before it say only where or when.</summary>
    Beside,

    /// <summary>Says how something goes on.</summary>
    Adverb,
}

/// <summary>A word of the grammar.</summary>
/// <param name="Text">As written.</param>
/// <param name="Role">What it does to the name after it.</param>
/// <param name="Predicates">What it says of names, in the order of the lexicon; empty when it is no predicate.</param>
internal sealed record GrammarWord(string Text, GovernorRole Role, ImmutableArray<Predicate> Predicates)
{
    /// <summary>What it says of a name with any of these labels, or null.</summary>
    public Predicate? For(LabelSet labels)
    {
        foreach (var predicate in Predicates)
        {
            if ((predicate.Labels & labels) != LabelSet.None)
                return predicate;
        }
        return null;
    }
}

/// <summary>The words of the grammar, found in a text by the longest that fits.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, GrammarWord>.AlternateLookup<ReadOnlySpan<char>> _words;

    // For each first character the length of the longest word that begins with it: most characters begin none.
    private readonly byte[] _longest = new byte[char.MaxValue + 1];

    private Vocabulary(Dictionary<string, GrammarWord> words)
    {
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words.Keys)
            _longest[word[0]] = Math.Max(_longest[word[0]], (byte)word.Length);
    }

    /// <summary>The vocabulary that ships with the program.</summary>
    public static Vocabulary Default { get; } = Load();

    /// <summary>与 and 和 where they name a partner.</summary>
    public GrammarWord With { get; } = new("与", GovernorRole.Basis, []);

    /// <summary>The longest word that begins the text and ends at a boundary, or null.</summary>
    public GrammarWord? Longest(ReadOnlySpan<char> text, ReadOnlySpan<bool> boundaries)
    {
        for (var length = Math.Min(_longest[text[0]], text.Length); length > 0; length--)
        {
            if (boundaries[length] && _words.TryGetValue(text[..length], out var word))
                return word;
        }
        return null;
    }

    private static Vocabulary Load()
    {
        var predicates = LexiconFile.Load("predicates.tsv", 6).Rows
            .GroupBy(row => row.Text(0), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.Select(ReadPredicate).ToImmutableArray(), StringComparer.Ordinal);
        var words = predicates.ToDictionary(
            pair => pair.Key, pair => new GrammarWord(pair.Key, GovernorRole.None, pair.Value), StringComparer.Ordinal);
        foreach (var row in LexiconFile.Load("governors.tsv", 2).Rows)
        {
            var text = row.Text(0);
            var role = Enum.Parse<GovernorRole>(row.Text(1), ignoreCase: true);
            words[text] = new GrammarWord(text, role, predicates.GetValueOrDefault(text, []));
        }
        return new Vocabulary(words);
    }

    private static Predicate ReadPredicate(LexiconRow row) => new(
        row.Text(0), ReadSaying(row, 1), ReadSaying(row, 2), ReadUse(row), row.Int(4), ReadLabels(row));

    private static Saying? ReadSaying(LexiconRow row, int column)
    {
        var cell = row.Text(column);
        if (string.Equals(cell, "-", StringComparison.Ordinal))
            return null;
        var plus = cell.IndexOf('+', StringComparison.Ordinal);
        return plus < 0
            ? new Saying(row.Enum<Phase>(column), null)
            : new Saying(Enum.Parse<Phase>(cell[..plus]), Enum.Parse<Phase>(cell[(plus + 1)..]));
    }

    private static PredicateUse ReadUse(LexiconRow row) => row.Text(3) switch
    {
        "v" => PredicateUse.Verb,
        "n" => PredicateUse.Nominal,
        "o" => PredicateUse.Objective,
        var other => throw new LexiconException($"{row.File}:{row.Line}: “{other}” in column 4 is none of v, n, o."),
    };

    private static LabelSet ReadLabels(LexiconRow row)
    {
        var labels = LabelSet.None;
        foreach (var letter in row.Text(5))
        {
            labels |= letter switch
            {
                'D' => LabelSet.District,
                'A' => LabelSet.Area,
                'P' => LabelSet.Project,
                'I' => LabelSet.Institution,
                'G' => LabelSet.Program,
                'E' => LabelSet.Event,
                '*' => LabelSet.All,
                _ => throw new LexiconException($"{row.File}:{row.Line}: “{letter}” in column 6 is none of D, A, P, I, G, E, *."),
            };
        }
        return labels;
    }
}
