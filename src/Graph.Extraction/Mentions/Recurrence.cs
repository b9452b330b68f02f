using System.Collections.Immutable;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Mentions;

/// <summary>
/// How often each stretch of words stands in a report, and in what company: what recurs with changing neighbours on both sides is a unit, what
/// always has the same neighbour is a piece of one.
/// </summary>
internal sealed class Recurrence
{
    /// <summary>Longer stretches are not counted.</summary>
    public const int LongestStretch = 8;

    private Entry[] _entries = new Entry[1 << 16];
    private int _count;

    /// <summary>Forgets the report before and counts the stretches of this one.</summary>
    public void Read(ImmutableArray<TaggedSentence> sentences)
    {
        Array.Clear(_entries);
        _count = 0;
        foreach (var sentence in sentences)
            Add(sentence.Sentence.Text, sentence.Tokens);
    }

    /// <summary>
    /// What is known of a stretch, packed: how often it stands there (1, 2, 3 to 4, more: 0 to 3), whether its left and its right neighbours change, and
    /// how often it stands between signs (0, 1, 2 or more).
    /// </summary>
    public ulong Of(ulong stretch)
    {
        ref var entry = ref Find(stretch);
        if (entry.Count == 0)
            return 0;
        var count = entry.Count switch { 1 => 0UL, 2 => 1UL, < 5 => 2UL, _ => 3UL };
        return 1 | (count << 1) | (entry.LeftChanges ? 8UL : 0) | (entry.RightChanges ? 16UL : 0) | (ulong)Math.Min((int)entry.Framed, 2) << 5;
    }

    /// <summary>The key of a stretch by the key of the stretch without its last word.</summary>
    public static ulong Extend(ulong stretch, ulong word) => FeatureHash.Of(200, stretch, word);

    private void Add(string text, ImmutableArray<Token> tokens)
    {
        Span<ulong> words = tokens.Length <= 512 ? stackalloc ulong[tokens.Length] : new ulong[tokens.Length];
        for (var k = 0; k < tokens.Length; k++)
            words[k] = FeatureHash.Text(tokens[k].In(text));
        for (var i = 0; i < tokens.Length; i++)
        {
            var key = 0UL;
            var left = i > 0 ? (uint)words[i - 1] : 1;
            var leftSign = i == 0 || IsSign(text[tokens[i].Start - 1]);
            for (var j = i; j < Math.Min(tokens.Length, i + LongestStretch) && !IsBreak(text[tokens[j].Start]); j++)
            {
                key = Extend(key, words[j]);
                var right = j + 1 < tokens.Length ? (uint)words[j + 1] : 1;
                Count(key, left, right, leftSign && (j + 1 == tokens.Length || IsSign(text[tokens[j].End])));
            }
        }
    }

    private void Count(ulong key, uint left, uint right, bool framed)
    {
        ref var entry = ref Find(key);
        if (entry.Count == 0)
        {
            if (++_count * 2 > _entries.Length)
            {
                Grow();
                entry = ref Find(key);
            }
            (entry.Key, entry.Left, entry.Right) = (key, left, right);
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
        public int Count;
        public byte Framed;
        public bool LeftChanges;
        public bool RightChanges;
    }
}
