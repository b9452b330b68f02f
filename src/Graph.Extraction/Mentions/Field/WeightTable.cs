using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Graph.Extraction.Mentions.Features;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// Weights of features by their hash. A bit at one of many places says that a feature has weights, and how many bits stand before it says where: rows
/// lie one after the other without gaps, so that few lines of memory are touched, and most features, having none, touch one. Sums are of integers and
/// the same on every machine.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>How many weights a row has.</summary>
    public const int Width = 16;

    private readonly ulong[] _places;

    // How many bits are set before each word of places.
    private readonly int[] _ranks;
    private readonly uint[] _keys;
    private readonly sbyte[] _rows;
    private readonly int _shift;

    /// <summary>From keys and their rows of <see cref="Width"/> weights one after the other.</summary>
    public WeightTable(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> rows)
    {
        // Eight places or more for a key: a feature that has no weights seldom meets another's bit.
        var bits = 6;
        while ((1 << bits) < keys.Length * 8)
            bits++;
        _shift = 32 - bits;
        _places = new ulong[(1 << bits) / 64];
        _ranks = new int[_places.Length];
        _keys = new uint[keys.Length];
        _rows = new sbyte[keys.Length * Width];
        var places = new int[keys.Length];
        for (var k = 0; k < keys.Length; k++)
        {
            var place = Place(keys[k]);
            while (IsTaken(place))
                place = After(place);
            _places[place >> 6] |= 1UL << (place & 63);
            places[k] = place;
        }
        for (var word = 1; word < _ranks.Length; word++)
            _ranks[word] = _ranks[word - 1] + BitOperations.PopCount(_places[word - 1]);
        for (var k = 0; k < keys.Length; k++)
        {
            var row = Row(places[k]);
            _keys[row] = keys[k];
            rows.Slice(k * Width, Width).CopyTo(_rows.AsSpan(row * Width));
        }
    }

    /// <summary>The sum of the rows of these features, those that are not in the table counting nothing.</summary>
    public Vector256<short> Sum(ReadOnlySpan<ulong> features)
    {
        var sum = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            var key = FeatureHash.Key(feature);
            for (var place = Place(key); IsTaken(place); place = After(place))
            {
                var at = Row(place);
                if (_keys[at] == key)
                {
                    var row = Vector128.LoadUnsafe(ref _rows[at * Width]);
                    sum += Vector256.Create(Vector128.WidenLower(row), Vector128.WidenUpper(row));
                    break;
                }
            }
        }
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(uint key) => (int)((key * 0x9E3779B1) >> _shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int After(int place) => (place + 1) & ((_places.Length * 64) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsTaken(int place) => ((_places[place >> 6] >> (place & 63)) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Row(int place) => _ranks[place >> 6] + BitOperations.PopCount(_places[place >> 6] & ((1UL << (place & 63)) - 1));
}
