using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Extraction.Observations;

/// <summary>Words of one role, found by their longest form at the start or the end of a phrase.</summary>
internal sealed class WordList
{
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private readonly FrozenDictionary<char, string[]> _byLast;
    private readonly Dictionary<string, string> _notes;

    /// <summary>Makes a list of words, each with its note.</summary>
    public WordList(IEnumerable<KeyValuePair<string, string>> words)
    {
        _notes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, note) in words)
            _notes[word] = note;
        Words = [.. _notes.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
        _byFirst = Buckets(word => word[0]);
        _byLast = Buckets(word => word[^1]);
    }

    /// <summary>The words, longest first.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The length of the longest word at the start of <paramref name="phrase"/>, 0 when there is none.</summary>
    public int AtStart(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || !_byFirst.TryGetValue(phrase[0], out var words))
            return 0;
        foreach (var word in words)
        {
            if (phrase.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }
        return 0;
    }

    /// <summary>The length of the longest word at the end of <paramref name="phrase"/>, 0 when there is none.</summary>
    public int AtEnd(ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || !_byLast.TryGetValue(phrase[^1], out var words))
            return 0;
        foreach (var word in words)
        {
            if (phrase.EndsWith(word, StringComparison.Ordinal))
                return word.Length;
        }
        return 0;
    }

    /// <summary>Whether the phrase is one of the words.</summary>
    public bool Contains(string phrase) => _notes.ContainsKey(phrase);

    /// <summary>The note of a word; empty when it has none or is not in the list.</summary>
    public string Note(string word) => _notes.GetValueOrDefault(word, string.Empty);

    private FrozenDictionary<char, string[]> Buckets(Func<string, char> key) =>
        _notes.Keys
            .GroupBy(key)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).ToArray());
}
