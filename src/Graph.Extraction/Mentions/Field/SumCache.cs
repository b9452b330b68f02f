using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// Sums of weights by what they depend on, some for each role. A newcomer takes the place of what it meets there. Keys stand apart from the sums: they
/// are few enough to stay near, and the sums of a key fill lines of memory without a rest.
/// </summary>
internal sealed class SumCache(int bits, int roles)
{
    private readonly ulong[] _keys = new ulong[1 << bits];
    private readonly Vector256<short>[] _sums = new Vector256<short>[roles << bits];

    /// <summary>Whether the sums of a key are kept; if not, <paramref name="slot"/> is from now on its place, to be filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ulong key, out int slot)
    {
        var at = (int)(key >> (64 - bits));
        slot = at * roles;
        if (_keys[at] == key)
            return true;
        _keys[at] = key;
        return false;
    }

    /// <summary>The sum for a role.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<short> Get(int slot, int role) => _sums[slot + role];

    /// <summary>Sets the sum for a role.</summary>
    public void Set(int slot, int role, Vector256<short> sum) => _sums[slot + role] = sum;
}
