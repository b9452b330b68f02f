using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Graph.Extraction.Mentions.Features;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// Weights of features by their hash. A bit at one of many places says that a feature has weights, and how many bits stand before it says where: rows
/// lie one after the other without gaps, so that a feature touches two lines of memory, one for the bit and its rank and one for the row. Sums are of
/// integers and the same on every machine.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>How many weights a row has.</summary>
    public const int Width = 16;

    // The last weight of a row says nothing of a name; eight bits of the key stand in its place, so that telling keys apart touches no further memory.
    private const int Check = Width - 1;

    private static readonly Vector256<short> Weights = ~Vector256<short>.Zero.WithElement(Check, (short)-1);

    // By 64 places: which of them are taken, and how many are before them.
    private readonly ulong[] _places;
    private readonly sbyte[] _rows;
    private readonly int _shift;

    /// <summary>From keys and their rows of <see cref="Width"/> weights one after the other, the last of which is zero.</summary>
    public WeightTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> rows)
    {
        // Eight places or more for a key: a feature that has no weights seldom meets another's bit.
        var bits = 6;
        while ((1 << bits) < keys.Length * 8)
            bits++;
        _shift = 32 - bits;
        _places = new ulong[(1 << bits) / 32];
        _rows = new sbyte[keys.Length * Width];
        var places = new int[keys.Length];
        for (var k = 0; k < keys.Length; k++)
        {
            var place = Place(Spread(keys[k]));
            while (IsTaken(place))
                place = After(place);
            Taken(place) |= 1UL << place;
            places[k] = place;
        }
        for (var word = 2; word < _places.Length; word += 2)
            _places[word + 1] = _places[word - 1] + (ulong)BitOperations.PopCount(_places[word - 2]);
        for (var k = 0; k < keys.Length; k++)
        {
            var row = _rows.AsSpan(Row(places[k]) * Width, Width);
            rows.Slice(k * Width, Width).CopyTo(row);
            row[Check] = (sbyte)Spread(keys[k]);
        }
    }

    /// <summary>
    /// The sum of the rows of these features, those that are not in the table counting nothing. One in some thousand is taken for another that has the same
    /// eight bits, always for the same.
    /// </summary>
    public Vector256<short> Sum(ReadOnlySpan<ulong> features)
    {
        var sum = Vector256<short>.Zero;
        // A place and a rank lie within by how they are made, so that nothing needs to be checked a hundred thousand times a report.
        ref var places = ref MemoryMarshal.GetArrayDataReference(_places);
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (var feature in features)
        {
            var key = Spread(FeatureHash.Key(feature));
            for (var place = Place(key); ; place = After(place))
            {
                ref var some = ref Unsafe.Add(ref places, (nint)(uint)((place >> 6) * 2));
                var upTo = some << (63 - (place & 63));
                if ((long)upTo >= 0)
                    break;
                var at = (nint)(uint)((int)Unsafe.Add(ref some, 1) + BitOperations.PopCount(upTo) - 1) * Width;
                var row = Vector128.LoadUnsafe(ref rows, (nuint)at);
                if (row[Check] == (sbyte)key)
                {
                    sum += Vector256.Create(Vector128.WidenLower(row), Vector128.WidenUpper(row));
                    break;
                }
            }
        }
        return sum & Weights;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Spread(uint key) => key * 0x9E3779B1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(uint key) => (int)(key >> _shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int After(int place) => (place + 1) & ((_places.Length * 32) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref ulong Taken(int place) => ref _places[(place >> 6) * 2];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsTaken(int place) => ((Taken(place) >> place) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Row(int place) => (int)_places[((place >> 6) * 2) + 1] + BitOperations.PopCount(Taken(place) & ((1UL << place) - 1));
}
