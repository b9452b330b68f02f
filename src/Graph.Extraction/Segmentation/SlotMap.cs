using System.Numerics;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Which slots of a double array are taken and which bases are in use, as bits, so that 64 bases are tried at once. Places are found first fit.
/// </summary>
internal sealed class SlotMap
{
    private ulong[] _taken = new ulong[1024];

    // The bases stand for nodes; 0 means that a node has no children.
    private ulong[] _bases = new ulong[1024];

    // Below, no place was free for the labels that were asked for last.
    private int _firstLabel;
    private int _childCount;
    private int _from;

    public SlotMap() => (_taken[0], _bases[0]) = (1, 1);

    /// <summary>One more than the last slot that is taken.</summary>
    public int End { get; private set; } = 1;

    /// <summary>Takes a slot for each label, at a base of its own, and returns the base. Labels are ascending.</summary>
    public int Place(ReadOnlySpan<ushort> labels)
    {
        // One label that did not fit once never will, and several hardly: the next search for the like goes on where this one ended.
        if (labels[0] != _firstLabel || labels.Length != _childCount)
            (_firstLabel, _childCount, _from) = (labels[0], labels.Length, 0);
        for (; ; _from += 64)
        {
            Reserve(_from + labels[^1] + 128);
            var candidates = ~_bases[_from / 64];
            foreach (var label in labels)
            {
                candidates &= ~TakenFrom(_from + label);
                if (candidates == 0)
                    break;
            }
            if (candidates != 0)
                return Take(_from + BitOperations.TrailingZeroCount(candidates), labels);
        }
    }

    private int Take(int @base, ReadOnlySpan<ushort> labels)
    {
        if (@base > TrieNode.Limit)
            throw new InvalidOperationException("The trie has too many nodes for 24 bits.");
        _bases[@base / 64] |= 1UL << (@base % 64);
        foreach (var label in labels)
            _taken[(@base + label) / 64] |= 1UL << ((@base + label) % 64);
        End = Math.Max(End, @base + labels[^1] + 1);
        return @base;
    }

    private ulong TakenFrom(int slot)
    {
        var (word, bit) = (slot / 64, slot % 64);
        return bit == 0 ? _taken[word] : _taken[word] >> bit | _taken[word + 1] << (64 - bit);
    }

    private void Reserve(int slots)
    {
        if (slots / 64 < _taken.Length - 1)
            return;
        Array.Resize(ref _taken, slots / 32);
        Array.Resize(ref _bases, slots / 32);
    }
}
