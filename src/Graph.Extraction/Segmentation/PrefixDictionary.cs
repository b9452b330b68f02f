using System.Collections.Immutable;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// The words of the language with their frequencies and parts of speech, walked character by character. A word is known by its entry: a number above 0
/// that words of the same frequency and tag share.
/// </summary>
internal sealed class PrefixDictionary
{
    /// <summary>The tag of what is in no dictionary.</summary>
    public const string UnknownTag = "x";

    private readonly int[] _frequencies;
    private readonly string[] _tags;
    private readonly double[] _weights;

    // What the user added so far, in that order.
    private ImmutableArray<(string Word, int Frequency, string Tag)> _addedWords = [];

    private PrefixDictionary(DoubleArrayTrie words, DoubleArrayTrie? added, int[] frequencies, string[] tags, long total)
    {
        (Words, Added, _frequencies, _tags, Total) = (words, added, frequencies, tags, total);
        var logTotal = Math.Log(total);
        _weights = Array.ConvertAll(frequencies, frequency => Math.Log(Math.Max(frequency, 1)) - logTotal);
    }

    /// <summary>The words that ship with the program; a node's value is the word's entry.</summary>
    public DoubleArrayTrie Words { get; }

    /// <summary>A user's words, which stand before <see cref="Words"/>; null when there are none.</summary>
    public DoubleArrayTrie? Added { get; }

    /// <summary>The sum of all frequencies.</summary>
    public long Total { get; }

    /// <summary>The logarithm of the entry's probability; entry 0, what is no word, weighs as if it had been seen once.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The entry's part of speech.</summary>
    public ReadOnlySpan<string> Tags => _tags;

    /// <summary>How often the entry's words were seen. A user may say 0: then they are no words.</summary>
    public ReadOnlySpan<int> Frequencies => _frequencies;

    /// <summary>Compiles word, frequency and tag; a word that is given twice keeps what is said last, but counts twice, as in jieba.</summary>
    public static PrefixDictionary Build(IEnumerable<(string Word, int Frequency, string Tag)> words)
    {
        var entries = new EntryTable([0], [UnknownTag]);
        var entryOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0L;
        foreach (var (word, frequency, tag) in words)
        {
            entryOf[word] = entries.Add(frequency, tag);
            total += frequency;
        }
        return new PrefixDictionary(DoubleArrayTrieBuilder.Build(entryOf), added: null, entries.Frequencies, entries.Tags, total);
    }

    public static PrefixDictionary Read(CompiledFileReader reader)
    {
        var words = DoubleArrayTrie.Read(reader);
        var frequencies = reader.ReadTable<int>();
        var tagOf = reader.ReadTable<byte>();
        var names = reader.ReadNames();
        return new PrefixDictionary(words, added: null, frequencies, Array.ConvertAll(tagOf, tag => names[tag]), reader.ReadTable<long>()[0]);
    }

    public void Write(CompiledFileWriter writer)
    {
        var names = _tags.Distinct(StringComparer.Ordinal).ToList();
        Words.Write(writer);
        writer.WriteTable<int>(_frequencies);
        writer.WriteTable<byte>(Array.ConvertAll(_tags, tag => checked((byte)names.IndexOf(tag))));
        writer.WriteNames(names);
        writer.WriteTable<long>([Total]);
    }

    /// <summary>The same dictionary with a user's words before its own, and the total that they make.</summary>
    public PrefixDictionary With(ImmutableArray<(string Word, int Frequency, string Tag)> words, long total)
    {
        words = [.. _addedWords, .. words];
        var entries = new EntryTable(_frequencies, _tags);
        var entryOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, frequency, tag) in words)
            entryOf[word] = entries.Add(frequency, string.Intern(tag));
        return new PrefixDictionary(Words, DoubleArrayTrieBuilder.Build(entryOf), entries.Frequencies, entries.Tags, total) { _addedWords = words };
    }

    /// <summary>The entry of exactly this text: 0 when it is no word but some word begins with it, -1 when none does.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var known = Added is not null && Added.TryFind(text, out var own) ? own.Value : -1;
        return known <= 0 && Words.TryFind(text, out var node) ? node.Value : known;
    }

    /// <summary>Whether exactly this text is a word.</summary>
    public bool Contains(ReadOnlySpan<char> text) => Find(text) is > 0 and var entry && _frequencies[entry] > 0;

    /// <summary>Whether a user said that exactly this text is no word.</summary>
    public bool IsTakenOut(ReadOnlySpan<char> text) => Find(text) is > 0 and var entry && _frequencies[entry] == 0;

    /// <summary>The pairs of frequency and tag that occur, numbered as they come.</summary>
    private sealed class EntryTable
    {
        private readonly List<int> _frequencies;
        private readonly List<string> _tags;
        private readonly Dictionary<(int, string), int> _numbers = [];

        public EntryTable(int[] frequencies, string[] tags) => (_frequencies, _tags) = ([.. frequencies], [.. tags]);

        public int[] Frequencies => [.. _frequencies];

        public string[] Tags => [.. _tags];

        public int Add(int frequency, string tag)
        {
            if (_numbers.TryGetValue((frequency, tag), out var number))
                return number;
            _numbers.Add((frequency, tag), number = _tags.Count);
            _frequencies.Add(frequency);
            _tags.Add(tag);
            return number;
        }
    }
}
