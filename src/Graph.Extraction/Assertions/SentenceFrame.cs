using System.Collections.Immutable;
using System.Text;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Assertions;

/// <summary>What a part of a sentence is.</summary>
internal enum PartKind
{
    /// <summary>A name.</summary>
    Mention,

    /// <summary>A name inside a bracket, which the sentence says nothing of.</summary>
    Aside,

    /// <summary>A word of the grammar.</summary>
    Word,

    /// <summary>A mark or word between the members of a list: 、 和 及 与 以及.</summary>
    List,

    /// <summary>The particle 的.</summary>
    Of,

    /// <summary>A mark that ends a clause: ，；：。.</summary>
    Stop,
}

/// <summary>A part of a sentence that the grammar reads; what lies between two parts says nothing to it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first unit in the sentence's text.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Mention">Of a name, the index of its mention, else -1.</param>
/// <param name="Word">Of a word, the word.</param>
internal readonly record struct Part(PartKind Kind, int Start, int End, int Mention, GrammarWord? Word);

/// <summary>A sentence as the grammar sees it: names, words of the grammar and marks, in the order of the text.</summary>
internal sealed class SentenceFrame(Vocabulary vocabulary)
{
    private const int ShortestPhrase = 4;

    private readonly List<Part> _parts = new(64);
    private bool[] _boundaries = new bool[512];

    // The bracket that is being read closes here; what stands in a short one is an aside.
    private int _asideEnd;

    /// <summary>The text of the sentence.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The parts.</summary>
    public IReadOnlyList<Part> Parts => _parts;

    /// <summary>A stretch of the text, each name in it one mark: the years in a name (…三年行动计划(2020-2022)) are its own.</summary>
    public string TextWithoutNames(int start, int end)
    {
        var text = new StringBuilder(end - start);
        var at = start;
        foreach (var part in _parts)
        {
            if (part.Mention < 0 || part.Start < at || part.End > end)
                continue;
            text.Append(Text, at, part.Start - at).Append('·');
            at = part.End;
        }
        return text.Append(Text, at, end - at).ToString();
    }

    /// <summary>The index of the part that begins at a unit of the text.</summary>
    /// <exception cref="ArgumentException">None does.</exception>
    public int PartAt(int start)
    {
        var (low, high) = (0, _parts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_parts[middle].Start == start)
                return middle;
            if (_parts[middle].Start < start)
                low = middle + 1;
            else
                high = middle - 1;
        }
        throw new ArgumentException("No part of the sentence begins there.", nameof(start));
    }

    /// <summary>Reads a sentence; what was read before is forgotten.</summary>
    /// <param name="sentence">The sentence with its words.</param>
    /// <param name="mentions">The mentions of the report.</param>
    /// <param name="first">The first mention of the sentence.</param>
    /// <param name="end">The mention after its last.</param>
    public void Read(TaggedSentence sentence, ImmutableArray<Mention> mentions, int first, int end)
    {
        _parts.Clear();
        _asideEnd = 0;
        Text = sentence.Sentence.Text;
        MarkBoundaries(sentence.Tokens);
        var at = 0;
        var next = first;
        var name = Local(sentence.Sentence, mentions, next, end);
        while (at < Text.Length)
        {
            if (next < end && at >= name.Start)
            {
                if (name.End > at)
                {
                    _parts.Add(new Part(at < _asideEnd ? PartKind.Aside : PartKind.Mention, Math.Max(at, name.Start), name.End, next, null));
                    at = name.End;
                }
                name = Local(sentence.Sentence, mentions, ++next, end);
                continue;
            }
            at = ReadWord(at, next < end ? name.Start : Text.Length);
        }
    }

    private int ReadWord(int at, int limit)
    {
        if (at < _asideEnd)
            return at + 1;
        switch (Text[at])
        {
            case '（' or '(':
                _asideEnd = Math.Max(_asideEnd, CloseOfBracket(at));
                return at + 1;
            case '，' or ',' or '；' or ';' or '：' or ':' or '。' or '！' or '!' or '？' or '?' or '—':
                _parts.Add(new Part(PartKind.Stop, at, at + 1, -1, null));
                return at + 1;
            case '、':
                _parts.Add(new Part(PartKind.List, at, at + 1, -1, null));
                return at + 1;
            case '的':
                _parts.Add(new Part(PartKind.Of, at, at + 1, -1, null));
                return at + 1;
            case '和' or '与' or '同' when _boundaries[at] && _boundaries[at + 1] && OpensPhrase(at):
                _parts.Add(new Part(PartKind.Word, at, at + 1, -1, vocabulary.With));
                return at + 1;
            case '和' or '及' or '与' or '或' or '暨' when _boundaries[at] && _boundaries[at + 1]:
                _parts.Add(new Part(PartKind.List, at, at + 1, -1, null));
                return at + 1;
            case '以' when at + 1 < limit && Text[at + 1] == '及':
                _parts.Add(new Part(PartKind.List, at, at + 2, -1, null));
                return at + 2;
        }
        if (!_boundaries[at])
            return at + 1;
        var word = vocabulary.Longest(Text.AsSpan(at, limit - at), _boundaries.AsSpan(at));
        if (word is null)
            return at + 1;
        _parts.Add(new Part(PartKind.Word, at, at + word.Text.Length, -1, word));
        return at + word.Text.Length;
    }

    // 与A共建 after a comma or a verb (加强与A合作) names a partner; elsewhere 与 and 和 join a list.
    private bool OpensPhrase(int at) =>
        at == 0 || (_parts.Count > 0 && _parts[^1].End == at && _parts[^1].Kind is PartKind.Stop or PartKind.List or PartKind.Word);

    private int CloseOfBracket(int open)
    {
        const int LongestAside = 30;
        var rest = Text.AsSpan(open, Math.Min(LongestAside, Text.Length - open));
        var close = rest.IndexOfAny('）', ')');
        return close < 0 ? 0 : open + close + 1;
    }

    private void MarkBoundaries(ImmutableArray<Token> tokens)
    {
        if (_boundaries.Length <= Text.Length)
            _boundaries = new bool[Text.Length * 2];
        Array.Clear(_boundaries, 0, Text.Length + 1);
        foreach (var token in tokens)
        {
            _boundaries[token.Start] = true;
            // A long word of the dictionary is a phrase (深入开展, 常态化开展) and has words inside.
            if (token.End - token.Start >= ShortestPhrase)
                _boundaries.AsSpan(token.Start + 2, token.End - token.Start - ShortestPhrase + 1).Fill(true);
        }
        _boundaries[Text.Length] = true;
    }

    // The edges of a name are boundaries of words, whatever the segmenter thinks.
    private Span Local(Sentence sentence, ImmutableArray<Mention> mentions, int index, int end)
    {
        if (index >= end)
            return default;
        var span = sentence.ToLocal(mentions[index].Span);
        _boundaries[span.Start] = _boundaries[span.End] = true;
        return span;
    }
}
