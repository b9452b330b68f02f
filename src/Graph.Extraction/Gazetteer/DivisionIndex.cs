using System.Globalization;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Gazetteer;

/// <summary>The table of divisions as it is compiled: rows in the order of codes, and a trie of names, full and short, that leads to groups of rows.</summary>
/// <param name="Codes">By row: the code, as <see cref="TryKey"/> gives it; ascending.</param>
/// <param name="NameStarts">By row: where its full name begins in <paramref name="Characters"/>; one more than there are rows.</param>
/// <param name="Characters">The full names, one after the other.</param>
/// <param name="Names">Every full name and short form; the value is the number of its group.</param>
/// <param name="GroupStarts">By group, from 1: where it begins in <paramref name="Rows"/>, those with the full name first; one more than there are groups.</param>
/// <param name="ShortStarts">By group: where those begin that the name is a short form of.</param>
/// <param name="Rows">The rows of the groups, one after the other.</param>
/// <param name="Matches">By group: what the name means in running text, as <see cref="MatchOf"/> gives it; 0 when nothing.</param>
internal sealed record DivisionIndex(
    uint[] Codes,
    int[] NameStarts,
    char[] Characters,
    DoubleArrayTrie Names,
    int[] GroupStarts,
    int[] ShortStarts,
    int[] Rows,
    byte[] Matches)
{
    // By level, from 0 for a province: how many digits its codes have.
    private static readonly int[] Digits = [2, 4, 6, 9];

    public static DivisionIndex Empty { get; } = new([], [0], [], DoubleArrayTrieBuilder.Build([]), [0, 0], [0], [], [0]);

    /// <summary>
    /// A code as a number that sorts as the code does: its digits, filled up with zeros, × 4 + its level from 0 for a province; false when it is no code.
    /// </summary>
    public static bool TryKey(ReadOnlySpan<char> code, out uint key)
    {
        key = 0;
        var level = Array.IndexOf(Digits, code.Length);
        if (level < 0 || code.ContainsAnyExceptInRange('0', '9'))
            return false;
        for (var i = 0; i < Digits[^1]; i++)
            key = key * 10 + (i < code.Length ? (uint)(code[i] - '0') : 0);
        key = key * 4 + (uint)level;
        return true;
    }

    /// <summary>The level that a key holds, from 0 for a province.</summary>
    public static int LevelOf(uint key) => (int)(key % 4);

    /// <summary>The code that a key holds.</summary>
    public static string CodeOf(uint key) => (key / 4).ToString("D9", CultureInfo.InvariantCulture)[..Digits[LevelOf(key)]];

    /// <summary>A level, from 0 for a province, and whether the name is short, in one byte above 0.</summary>
    public static byte MatchOf(int level, bool isShort) => (byte)(1 + level * 2 + (isShort ? 1 : 0));

    public static DivisionIndex Read(CompiledFileReader reader) => new(
        reader.ReadTable<uint>(),
        reader.ReadTable<int>(),
        reader.ReadTable<char>(),
        DoubleArrayTrie.Read(reader),
        reader.ReadTable<int>(),
        reader.ReadTable<int>(),
        reader.ReadTable<int>(),
        reader.ReadTable<byte>());

    public void Write(CompiledFileWriter writer)
    {
        writer.WriteTable<uint>(Codes);
        writer.WriteTable<int>(NameStarts);
        writer.WriteTable<char>(Characters);
        Names.Write(writer);
        writer.WriteTable<int>(GroupStarts);
        writer.WriteTable<int>(ShortStarts);
        writer.WriteTable<int>(Rows);
        writer.WriteTable<byte>(Matches);
    }
}
