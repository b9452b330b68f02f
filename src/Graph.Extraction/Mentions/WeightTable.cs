using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Weights of features by their hash: a table with open addressing whose rows are sixteen small integers, so that one look-up touches one line of
/// memory. Sums are of integers and the same on every machine.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>How many weights a row has.</summary>
    public const int Width = 16;

    private readonly uint[] _keys;
    private readonly sbyte[] _rows;
    private readonly int _shift;

    // A bit for each key, at four places a slot: most features have no row, and are told so without a look at the table itself.
    private readonly ulong[] _seen;

    /// <summary>From keys and their rows of <see cref="Width"/> weights one after the other.</summary>
    public WeightTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> rows)
    {
        var bits = 4;
        while ((1 << bits) < keys.Length * 2)
            bits++;
        _shift = 32 - bits - 2;
        _keys = new uint[1 << bits];
        _rows = new sbyte[Width << bits];
        _seen = new ulong[Math.Max(1, (4 << bits) / 64)];
        for (var k = 0; k < keys.Length; k++)
        {
            var slot = Place(keys[k]) >> 2;
            while (_keys[slot] != 0)
                slot = (slot + 1) & (_keys.Length - 1);
            _keys[slot] = keys[k];
            rows.Slice(k * Width, Width).CopyTo(_rows.AsSpan(slot * Width));
            var place = Place(keys[k]);
            _seen[place >> 6] |= 1UL << (place & 63);
        }
    }

    /// <summary>The key of a feature; never 0, which marks an empty slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Key(ulong feature)
    {
        var key = (uint)(feature >> 32);
        return key == 0 ? 1 : key;
    }

    /// <summary>The sum of the rows of these features, those that are not in the table counting nothing.</summary>
    public Vector256<short> Sum(ReadOnlySpan<ulong> features)
    {
        var sum = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            var key = Key(feature);
            var place = Place(key);
            if (((_seen[place >> 6] >> (place & 63)) & 1) == 0)
                continue;
            var slot = place >> 2;
            uint found;
            while ((found = _keys[slot]) != 0)
            {
                if (found == key)
                {
                    var row = Vector128.LoadUnsafe(ref _rows[slot * Width]);
                    sum += Vector256.Create(Vector128.WidenLower(row), Vector128.WidenUpper(row));
                    break;
                }
                slot = (slot + 1) & (_keys.Length - 1);
            }
        }
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(uint key) => (int)((key * 0x9E3779B1) >> _shift);
}
