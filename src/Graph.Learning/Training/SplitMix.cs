namespace Graph.Learning.Training;

/// <summary>A small generator of random numbers (SplitMix64), the same everywhere and for ever, which the runtime's does not promise.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Brings items into a random order.</summary>
    public void Shuffle(Span<int> items)
    {
        for (var k = items.Length - 1; k > 0; k--)
        {
            var other = (int)(Next() % (ulong)(k + 1));
            (items[k], items[other]) = (items[other], items[k]);
        }
    }
}
