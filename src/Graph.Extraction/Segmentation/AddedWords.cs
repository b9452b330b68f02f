using System.Collections.Immutable;

namespace Graph.Extraction.Segmentation;

/// <summary>A user's words on their way into a dictionary, one after the other as jieba adds them: each changes the total, and so what is suggested for the next.</summary>
internal sealed class AddedWords(PrefixDictionary dictionary)
{
    private readonly ImmutableArray<(string Word, int Frequency, string Tag)>.Builder _words =
        ImmutableArray.CreateBuilder<(string Word, int Frequency, string Tag)>();

    // Of the words and, with 0, of the beginnings of words that were added.
    private readonly Dictionary<string, int> _frequencies = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);

    /// <summary>The words with the frequencies that they were given or that were found.</summary>
    public ImmutableArray<(string Word, int Frequency, string Tag)> Words => _words.ToImmutable();

    /// <summary>The sum of all frequencies of the dictionary with these words.</summary>
    public long Total { get; private set; } = dictionary.Total;

    public void Add(UserWord added)
    {
        var word = added.Word;
        var frequency = added.Frequency ?? SuggestFrequency(word);
        var tag = added.Tag ?? _tags.GetValueOrDefault(word) ?? dictionary.Tags[Math.Max(dictionary.Find(word), 0)];
        _words.Add((word, frequency, tag));
        _tags[word] = tag;
        _frequencies[word] = frequency;
        Total += frequency;
        for (var length = 1; length < word.Length; length++)
            if (Frequency(word[..length]) is null)
                _frequencies.Add(word[..length], 0);
    }

    // jieba's suggest_freq: a little more than the best way to cut the word gives it.
    private int SuggestFrequency(string word)
    {
        var product = 1.0;
        for (var start = 0; start < word.Length;)
        {
            var end = start;
            while (end < word.Length && CharacterClass.IsInCutBlock(word[end]))
                end++;
            if (end > start)
                foreach (var part in Cut(word[start..end]))
                    product *= (Frequency(part) ?? 1) / (double)Total;
            else
            {
                end += char.IsSurrogatePair(word, start) ? 2 : 1;
                product *= (Frequency(word[start..end]) ?? 1) / (double)Total;
            }
            start = end;
        }
        return (int)Math.Min(int.MaxValue, Math.Max((long)(product * Total) + 1, Frequency(word) ?? 1));
    }

    // The best path through a block; Latin letters and digits that it leaves single stay together.
    private List<string> Cut(string block)
    {
        var logTotal = Math.Log(Total);
        var best = new (double Score, int End)[block.Length + 1];
        for (var start = block.Length - 1; start >= 0; start--)
        {
            best[start] = (-logTotal + best[start + 1].Score, start + 1);
            var found = false;
            for (var end = start + 1; end <= block.Length && Frequency(block[start..end]) is { } frequency; end++)
            {
                var score = Math.Log(Math.Max(frequency, 1)) - logTotal + best[end].Score;
                if (frequency > 0 && (!found || score >= best[start].Score))
                    (best[start], found) = ((score, end), true);
            }
        }
        var parts = new List<string>();
        var single = 0;
        for (var start = 0; start < block.Length; start = best[start].End)
        {
            if (best[start].End == start + 1 && CharacterClass.IsAlphanumeric(block[start]))
            {
                single++;
                continue;
            }
            if (single > 0)
                parts.Add(block[(start - single)..start]);
            single = 0;
            parts.Add(block[start..best[start].End]);
        }
        if (single > 0)
            parts.Add(block[^single..]);
        return parts;
    }

    // Null for what is neither a word nor the beginning of one.
    private int? Frequency(string text)
    {
        if (_frequencies.TryGetValue(text, out var own))
            return own;
        return dictionary.Find(text) is >= 0 and var entry ? dictionary.Frequencies[entry] : null;
    }
}
