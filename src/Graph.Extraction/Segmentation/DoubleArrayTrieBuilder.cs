using System.Runtime.InteropServices;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Lays out a <see cref="DoubleArrayTrie"/>. Bases are chosen for the nodes with the most children first, each at the first free place where all of
/// them fit; the many nodes with one child then fill the gaps, label by label.
/// </summary>
internal sealed class DoubleArrayTrieBuilder
{
    private readonly List<Branch> _branches = [];
    private readonly List<ushort> _childLabels = [];
    private readonly List<(int Value, int Branch)> _children = [];
    private readonly SlotMap _slots = new();

    private DoubleArrayTrieBuilder()
    {
    }

    /// <summary>Builds the trie of these keys, each with a value from 1 to <see cref="TrieNode.Limit"/>; keys are distinct and not empty.</summary>
    public static DoubleArrayTrie Build(IEnumerable<KeyValuePair<string, int>> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        var alphabet = AlphabetByFrequency(sorted);
        var labels = new ushort[char.MaxValue + 1];
        for (var i = 0; i < alphabet.Length; i++)
            labels[alphabet[i]] = (ushort)(i + 1);
        return new DoubleArrayTrie(new DoubleArrayTrieBuilder().Lay(sorted, labels, alphabet.Length), alphabet);
    }

    // Frequent characters get small labels, so that the children of most nodes lie close together.
    private static char[] AlphabetByFrequency(KeyValuePair<string, int>[] entries)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var entry in entries)
            foreach (var character in entry.Key)
                counts[character]++;
        return [.. Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(c => c).Select(c => (char)c)];
    }

    private ulong[] Lay(KeyValuePair<string, int>[] entries, ushort[] labels, int largestLabel)
    {
        _ = AddBranch(entries, labels, 0, entries.Length, 0);
        var bases = new int[_branches.Count];
        foreach (var index in Enumerable.Range(0, bases.Length)
            .OrderByDescending(i => _branches[i].ChildCount).ThenBy(i => _childLabels[_branches[i].FirstChild]).ThenBy(i => i))
            bases[index] = _slots.Place(Labels(_branches[index]));

        // A step from the last base by any label stays inside the array.
        var nodes = new ulong[_slots.End + largestLabel + 1];
        Array.Fill(nodes, new TrieNode(0, TrieNode.Free, 0).Bits);
        nodes[0] = new TrieNode(bases.Length > 0 ? bases[^1] : 0, TrieNode.Free, 0).Bits;
        for (var i = 0; i < bases.Length; i++)
        {
            var branch = _branches[i];
            for (var c = 0; c < branch.ChildCount; c++)
            {
                var label = _childLabels[branch.FirstChild + c];
                var (value, own) = _children[branch.FirstChild + c];
                nodes[bases[i] + label] = new TrieNode(own < 0 ? 0 : bases[own], label, value).Bits;
            }
        }
        return nodes;
    }

    // Adds the node of the entries [begin, end), which agree in their first characters, after its descendants; the root comes last.
    private int AddBranch(KeyValuePair<string, int>[] entries, ushort[] labels, int begin, int end, int depth)
    {
        if (begin == end)
            return -1;
        var children = new List<(ushort Label, int Value, int Branch)>();
        while (begin < end)
        {
            var character = entries[begin].Key[depth];
            var next = begin + 1;
            while (next < end && entries[next].Key[depth] == character)
                next++;
            var ends = entries[begin].Key.Length == depth + 1;
            children.Add((labels[character], ends ? entries[begin].Value : 0, AddBranch(entries, labels, ends ? begin + 1 : begin, next, depth + 1)));
            begin = next;
        }
        children.Sort();
        _branches.Add(new Branch(_children.Count, children.Count));
        foreach (var (label, value, branch) in children)
        {
            _childLabels.Add(label);
            _children.Add((value, branch));
        }
        return _branches.Count - 1;
    }

    private ReadOnlySpan<ushort> Labels(Branch branch) =>
        CollectionsMarshal.AsSpan(_childLabels).Slice(branch.FirstChild, branch.ChildCount);

    /// <summary>A node with children; their labels, ascending, and where they lead stand side by side.</summary>
    private readonly record struct Branch(int FirstChild, int ChildCount);
}
