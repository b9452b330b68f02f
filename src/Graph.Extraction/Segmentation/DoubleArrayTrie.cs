using System.Runtime.CompilerServices;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// A set of strings, each with a number above 0, that is walked character by character. It is a double array: the child of a node by a character
/// stands at the node's base plus the character's label, so that a step is one addition, one read and one comparison.
/// </summary>
/// <remarks>
/// No two nodes share a base, so a slot needs to remember only the label that leads to it, not its parent. That lets a node fit into 64 bits.
/// </remarks>
internal sealed class DoubleArrayTrie
{
    private readonly ulong[] _nodes;

    // By character; 0 for those that stand in no key. No node has the label 0.
    private readonly ushort[] _labels = new ushort[char.MaxValue + 1];

    private readonly char[] _alphabet;

    /// <summary>From nodes as <see cref="DoubleArrayTrieBuilder"/> lays them out and the characters in the order of their labels.</summary>
    public DoubleArrayTrie(ulong[] nodes, char[] alphabet)
    {
        _nodes = nodes;
        _alphabet = alphabet;
        for (var i = 0; i < alphabet.Length; i++)
            _labels[alphabet[i]] = (ushort)(i + 1);
    }

    /// <summary>The node of the empty string, where every walk begins.</summary>
    public TrieNode Root => new(_nodes[0]);

    public static DoubleArrayTrie Read(CompiledFileReader reader) => new(reader.ReadTable<ulong>(), reader.ReadTable<char>());

    public void Write(CompiledFileWriter writer)
    {
        writer.WriteTable<ulong>(_nodes);
        writer.WriteTable<char>(_alphabet);
    }

    /// <summary>Goes from a node to its child by a character; false when no key goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryStep(TrieNode from, char character, out TrieNode child)
    {
        var label = _labels[character];
        child = new TrieNode(_nodes[from.Base + label]);
        return child.Label == label;
    }

    /// <summary>Walks a whole string; false when no key begins with it.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out TrieNode node)
    {
        node = Root;
        foreach (var character in text)
            if (!TryStep(node, character, out node))
                return false;
        return true;
    }
}

/// <summary>A node of a <see cref="DoubleArrayTrie"/>, packed: base (24 bits), label (16 bits), value (24 bits).</summary>
internal readonly record struct TrieNode(ulong Bits)
{
    /// <summary>The largest base and the largest value.</summary>
    public const int Limit = (1 << 24) - 1;

    /// <summary>The label of a slot that holds no node; no character has it.</summary>
    public const ushort Free = ushort.MaxValue;

    public TrieNode(int @base, ushort label, int value)
        : this((ulong)@base << 40 | (ulong)label << 24 | (uint)value)
    {
    }

    /// <summary>Where its children begin; 0 when it has none.</summary>
    public int Base => (int)(Bits >> 40);

    /// <summary>The label that leads to it.</summary>
    public ushort Label => (ushort)(Bits >> 24);

    /// <summary>The number of the key that ends here; 0 when none does.</summary>
    public int Value => (int)Bits & Limit;
}
