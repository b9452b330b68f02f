using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// Sums of weights by what they depend on, some for each role. A newcomer takes the place of what it meets there. A key lies beside its sums, so that a
/// look-up touches few lines of memory.
/// </summary>
internal sealed class SumCache(int bits, int roles)
{
    // Sixteen short sums.
    private const int Words = WeightTable.Width / 4;

    private readonly int _stride = 1 + (roles * Words);
    private readonly ulong[] _slots = new ulong[(1 + (roles * Words)) << bits];

    /// <summary>Whether the sums of a key are kept; if not, <paramref name="slot"/> is from now on its place, to be filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ulong key, out int slot)
    {
        slot = (int)(key >> (64 - bits)) * _stride;
        if (_slots[slot] == key)
            return true;
        _slots[slot] = key;
        return false;
    }

    /// <summary>The sum for a role.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<short> Get(int slot, int role) => Vector256.LoadUnsafe(ref _slots[slot + 1 + (role * Words)]).AsInt16();

    /// <summary>Sets the sum for a role.</summary>
    public void Set(int slot, int role, Vector256<short> sum) => sum.AsUInt64().StoreUnsafe(ref _slots[slot + 1 + (role * Words)]);
}
