using System.Runtime.Intrinsics;

namespace Graph.Extraction.Mentions;

/// <summary>Sums of weights by what they depend on, some for each role. A newcomer takes the place of what it meets there.</summary>
internal sealed class SumCache(int bits, int roles)
{
    private readonly ulong[] _keys = new ulong[1 << bits];
    private readonly short[] _sums = new short[(1 << bits) * roles * WeightTable.Width];

    /// <summary>Whether the sums of a key are kept; if not, <paramref name="slot"/> is from now on its place, to be filled.</summary>
    public bool TryFind(ulong key, out int slot)
    {
        slot = (int)(key >> (64 - bits));
        if (_keys[slot] == key)
            return true;
        _keys[slot] = key;
        return false;
    }

    /// <summary>The sum for a role.</summary>
    public Vector256<short> Get(int slot, int role) => Vector256.LoadUnsafe(ref _sums[((slot * roles) + role) * WeightTable.Width]);

    /// <summary>Sets the sum for a role.</summary>
    public void Set(int slot, int role, Vector256<short> sum) => sum.StoreUnsafe(ref _sums[((slot * roles) + role) * WeightTable.Width]);
}
