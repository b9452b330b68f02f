using System.Collections.Immutable;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Mentions.Features;

/// <summary>
/// How often each stretch of words stands in a report, and in what company: what recurs with changing neighbours on both sides is a unit, what
/// always has the same neighbour is a piece of one.
/// </summary>
/// <remarks>
/// Level by level, as in frequent-itemset mining (Agrawal and Srikant, 1994): a stretch can recur only where the stretch without its last word does, so
/// that the longer ones, of which most stand once, are never looked at.
/// </remarks>
internal sealed class Recurrence
{
    /// <summary>Longer stretches are not counted.</summary>
    public const int LongestStretch = 8;

    // What is known of a stretch that stands once, and how much a place between signs adds.
    private const ulong Once = 1;
    private const int FramedShift = 5;

    private readonly List<(int First, ulong Key)> _recurring = [], _longer = [];
    private Entry[] _entries = new Entry[1 << 15];
    private int _count;
    private ulong[] _words = [];
    private Edges[] _edges = [];

    [Flags]
    private enum Edges : byte
    {
        None = 0,
        Break = 1,
        First = 2,
        Last = 4,
        SignBefore = 8,
        SignBehind = 16,
    }

    /// <summary>Forgets the report before and counts the stretches of this one.</summary>
    public void Read(ImmutableArray<TaggedSentence> sentences)
    {
        Array.Clear(_entries);
        _count = 0;
        _recurring.Clear();
        var count = 0;
        foreach (var sentence in sentences)
            count = Take(sentence.Sentence.Text, sentence.Tokens, count);
        for (var length = 1; length <= LongestStretch && _recurring.Count > 0; length++)
            CountStretches(length);
    }

    /// <summary>
    /// What is known of the words <paramref name="i"/> to <paramref name="j"/> (exclusive) of a sentence of the report, packed: how often they stand there
    /// (1, 2, 3 to 4, more: 0 to 3), whether their left and their right neighbours change, and how often they stand between signs (0, 1, 2 or more);
    /// 0 where a sign stands among them.
    /// </summary>
    public ulong Of(SentenceView view, int i, int j)
    {
        var stretch = 0UL;
        for (var k = i; k < j; k++)
            stretch = Extend(stretch, view.Words[k + SentenceView.Margin]);
        ref var entry = ref Find(stretch);
        if (entry.Count == 0)
            return OfOne(view, i, j);
        var count = entry.Count switch { 1 => 0UL, 2 => 1UL, < 5 => 2UL, _ => 3UL };
        return Once | (count << 1) | (entry.LeftChanges ? 8UL : 0) | (entry.RightChanges ? 16UL : 0) | (ulong)Math.Min((int)entry.Framed, 2) << FramedShift;
    }

    private static ulong OfOne(SentenceView view, int i, int j)
    {
        for (var k = i; k < j; k++)
        {
            if (IsBreak(view.Text[view.Starts[k]]))
                return 0;
        }
        var framed = (i == 0 || IsSign(view.Text[view.Starts[i] - 1])) && (j == view.Count || IsSign(view.Text[view.Starts[j]]));
        return Once | (framed ? 1UL << FramedShift : 0);
    }

    private static ulong Extend(ulong stretch, ulong word) => FeatureHash.Of(200, stretch, word);

    private int Take(string text, ImmutableArray<Token> tokens, int count)
    {
        if (_words.Length < count + tokens.Length)
        {
            Array.Resize(ref _words, (count + tokens.Length) * 2);
            Array.Resize(ref _edges, _words.Length);
        }
        for (var k = 0; k < tokens.Length; k++, count++)
        {
            _words[count] = FeatureHash.Text(tokens[k].In(text));
            var edges = IsBreak(text[tokens[k].Start]) ? Edges.Break : Edges.None;
            if (k == 0)
                edges |= Edges.First | Edges.SignBefore;
            else if (IsSign(text[tokens[k].Start - 1]))
                edges |= Edges.SignBefore;
            if (k + 1 == tokens.Length)
                edges |= Edges.Last | Edges.SignBehind;
            else if (IsSign(text[tokens[k].End]))
                edges |= Edges.SignBehind;
            _edges[count] = edges;
            _recurring.Add((count, 0));
        }
        return count;
    }

    private void CountStretches(int length)
    {
        _longer.Clear();
        foreach (var (first, shorter) in _recurring)
        {
            var last = first + length - 1;
            if ((length > 1 && _edges[last - 1].HasFlag(Edges.Last)) || _edges[last].HasFlag(Edges.Break))
                continue;
            var left = _edges[first].HasFlag(Edges.First) ? 1 : (uint)_words[first - 1];
            var right = _edges[last].HasFlag(Edges.Last) ? 1 : (uint)_words[last + 1];
            var framed = _edges[first].HasFlag(Edges.SignBefore) && _edges[last].HasFlag(Edges.SignBehind);
            Count(Extend(shorter, _words[last]), first, left, right, framed);
        }
        _recurring.Clear();
        _recurring.AddRange(_longer);
    }

    private void Count(ulong key, int first, uint left, uint right, bool framed)
    {
        ref var entry = ref Find(key);
        if (entry.Count == 0)
        {
            if (++_count * 2 > _entries.Length)
            {
                Grow();
                entry = ref Find(key);
            }
            (entry.Key, entry.Left, entry.Right, entry.First) = (key, left, right, first);
        }
        else
        {
            if (entry.Count == 1)
                _longer.Add((entry.First, key));
            _longer.Add((first, key));
        }
        entry.Count++;
        entry.LeftChanges |= entry.Left != left;
        entry.RightChanges |= entry.Right != right;
        entry.Framed += framed && entry.Framed < 200 ? (byte)1 : (byte)0;
    }

    // The entry of a stretch, or the empty one that would be its.
    private ref Entry Find(ulong key)
    {
        var entries = _entries;
        var slot = (int)(key >> 36) & (entries.Length - 1);
        while (entries[slot].Key != key && entries[slot].Count != 0)
            slot = (slot + 1) & (entries.Length - 1);
        return ref entries[slot];
    }

    private void Grow()
    {
        var before = _entries;
        _entries = new Entry[before.Length * 2];
        foreach (var entry in before)
        {
            if (entry.Count != 0)
                Find(entry.Key) = entry;
        }
    }

    private static bool IsBreak(char c) => c is '，' or '。' or '；' or '、' or '：' or '！' or '？' or ',' or ';';

    private static bool IsSign(char c) => !char.IsLetterOrDigit(c);

    private struct Entry
    {
        public ulong Key;
        public uint Left;
        public uint Right;
        public int First;
        public int Count;
        public byte Framed;
        public bool LeftChanges;
        public bool RightChanges;
    }
}
