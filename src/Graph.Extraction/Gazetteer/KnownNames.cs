using System.Collections.Frozen;
using Graph.Extraction.Lexicons;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// The gazetteer of names that any reader of Chinese news knows (universities, companies, railways, airports, regions, programmes), full and short. A
/// learned model weighs what it says; it decides nothing alone. Safe for use by many threads.
/// </summary>
public sealed class KnownNames : IKnownNames
{
    private static readonly Lazy<KnownNames> Shipped = new(() => new KnownNames(LexiconFile.Load("known-names.tsv", columns: 4)));

    private readonly DoubleArrayTrie _trie;
    private readonly EntityLabel[] _labels;
    private readonly FrozenDictionary<string, string> _fullNames;

    private KnownNames(LexiconFile? lexicon)
    {
        var labels = new List<EntityLabel> { default };
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in lexicon?.Rows ?? [])
        {
            var name = row.Text(0);
            labels.Add(row.Enum<EntityLabel>(2));
            numbers.Add(name, labels.Count - 1);
            foreach (var form in row.Text(3).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                numbers.Add(form, labels.Count - 1);
                full.Add(form, name);
            }
        }
        _labels = [.. labels];
        _trie = DoubleArrayTrieBuilder.Build(numbers);
        _fullNames = full.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The names that ship with the program; loaded at first use.</summary>
    public static KnownNames Default => Shipped.Value;

    /// <summary>A gazetteer that knows no name.</summary>
    public static KnownNames Empty { get; } = new(lexicon: null);

    /// <summary>Finds the longest known name, full or short, that the text begins with: its length in UTF-16 units and its label. False when there is none.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, out int length, out EntityLabel label)
    {
        (length, label) = (0, default);
        var node = _trie.Root;
        for (var i = 0; i < text.Length && _trie.TryStep(node, text[i], out node); i++)
        {
            if (node.Value > 0)
                (length, label) = (i + 1, _labels[node.Value]);
        }
        return length > 0;
    }

    /// <inheritdoc/>
    public string? FullNameOf(string shortForm) => _fullNames.GetValueOrDefault(shortForm);
}
