namespace Graph.Extraction.Mentions.Field;

/// <summary>What it counts for a name of label y to follow: nothing, a name right before it, or a name in the same list.</summary>
internal sealed class Transitions
{
    /// <summary>How many values there are.</summary>
    public const int Size = Lattice.Labels + (2 * Lattice.Labels * Lattice.Labels);

    private readonly double[] _values = new double[Size];

    /// <summary>From logarithms, in the order: from nothing, from a name, from a list.</summary>
    public Transitions(ReadOnlySpan<double> logarithms) => Set(logarithms);

    /// <summary>Where the value from a name of label <paramref name="from"/> stands.</summary>
    public static int NameSlot(int from, int to) => Lattice.Labels + (from * Lattice.Labels) + to;

    /// <summary>Where the value from a list after a name of label <paramref name="from"/> stands.</summary>
    public static int ListSlot(int from, int to) => Lattice.Labels + (Lattice.Labels * Lattice.Labels) + (from * Lattice.Labels) + to;

    /// <summary>Takes other values.</summary>
    public void Set(ReadOnlySpan<double> logarithms)
    {
        for (var k = 0; k < Size; k++)
            _values[k] = Exponential.Of(logarithms[k]);
    }

    /// <summary>The factor after no name.</summary>
    public double FromNone(int to) => _values[to];

    /// <summary>The factor right after a name.</summary>
    public double FromName(int from, int to) => _values[NameSlot(from, to)];

    /// <summary>The factor in a list after a name.</summary>
    public double FromList(int from, int to) => _values[ListSlot(from, to)];
}
