using System.Runtime.CompilerServices;
using Graph.Extraction.Mentions.Features;

namespace Graph.Extraction.Mentions.Field;

/// <summary>
/// Tells at little cost which words stand in no name, so that the field is asked about the others only: the first step of a cascade (Weiss and Taskar,
/// Structured Prediction Cascades, 2010). A logistic model over a few features, its weights in a table that stays in the processor's nearest cache.
/// </summary>
internal sealed class WordFilter
{
    /// <summary>How many weights there are.</summary>
    public const int Size = 1 << Bits;

    /// <summary>How many features a word has.</summary>
    public const int Features = 12;

    /// <summary>How many steps of a weight make 1 in the logarithm.</summary>
    public const int Scale = 16;

    private const int Bits = 15;
    private const int M = SentenceView.Margin;

    // Words on either side whose scores count too, each a quarter as much as the word's own: a name seldom holds one doubtful word among clear ones.
    private const int Reach = 2;
    private const int Own = 4;

    // A word of a lower mean score is not looked at. Of places not learned from it costs nine in a thousand of the marked names, most of which the field
    // would not have found (no figure of cross-validation falls by .001), and spares the field more than a third of the words.
    private const int Least = (int)(-4.4 * Scale * (Own + (2 * Reach)));

    // No word is more out of the question than this.
    private const int Floor = -8 * Scale;

    private readonly sbyte[] _weights;
    private int[] _scores = [];
    private bool[] _passes = [];

    /// <summary>From the weights of all features.</summary>
    public WordFilter(sbyte[] weights)
    {
        if (weights.Length != Size)
            throw new ArgumentException($"A filter of words has {Size} weights.", nameof(weights));
        _weights = weights;
    }

    /// <summary>Looks at a sentence: <see cref="Passes"/> speaks of its words from now on.</summary>
    public void Sift(SentenceView view)
    {
        var count = view.Count;
        if (_scores.Length < count + (2 * Reach))
            (_scores, _passes) = (new int[(count + Reach) * 2], new bool[(count + Reach) * 2]);
        Span<ushort> slots = stackalloc ushort[Features];
        _scores.AsSpan(0, Reach).Fill(Floor);
        _scores.AsSpan(count + Reach, Reach).Fill(Floor);
        for (var k = 0; k < count; k++)
        {
            Emit(view, k, slots);
            var sum = 0;
            foreach (var slot in slots)
                sum += _weights[slot];
            _scores[k + Reach] = Math.Max(sum, Floor);
        }
        // Outside stands one word that does not pass on either side.
        _passes[0] = _passes[count + 1] = false;
        for (var k = 0; k < count; k++)
        {
            var sum = (Own - 1) * _scores[k + Reach];
            for (var near = k; near <= k + (2 * Reach); near++)
                sum += _scores[near];
            _passes[k + 1] = sum >= Least;
        }
    }

    /// <summary>Whether word k may stand in a name; the words right before and right behind the sentence do not.</summary>
    public bool Passes(int k) => _passes[k + 1];

    /// <summary>The first word from k on that does not pass, or <paramref name="end"/>.</summary>
    public int EndOfRun(int k, int end)
    {
        while (k < end && Passes(k))
            k++;
        return k;
    }

    /// <summary>Writes the places of the weights of a word's features.</summary>
    public static void Emit(SentenceView view, int k, Span<ushort> slots)
    {
        ulong word = view.Words[k + M], tag = view.Tags[k + M], nextTag = view.Tags[k + 1 + M];
        var head = view.NextHead[k];
        slots[0] = Slot(0, 0);
        slots[1] = Slot(1, word);
        slots[2] = Slot(2, view.Words[k + 1 + M]);
        slots[3] = Slot(3, ((ulong)view.Divisions[k - 1 + M] << 8) | view.Divisions[k + 1 + M]);
        slots[4] = Slot(4, (view.Tags[k - 1 + M] << 40) ^ (tag << 20) ^ nextTag);
        slots[5] = Slot(5, ((ulong)view.Clusters[k + M] << 8) | view.Clusters[k + 1 + M]);
        slots[6] = Slot(6, ((ulong)view.Divisions[k + M] << 16) | ((ulong)view.Known[k + M] << 8) | view.Heads[k]);
        slots[7] = Slot(7, (tag << 16) | ((head < view.Count ? view.Heads[head] : 0UL) << 8) | (uint)Math.Min(head - k, 6));
        slots[8] = Slot(8, ((ulong)view.Kind(k - 1) << 16) | ((ulong)view.Enclosing[k] << 8) | (ulong)view.Kind(k + 1));
        slots[9] = Slot(9, view.Char(view.Starts[k]));
        slots[10] = Slot(10, view.Char(view.Starts[k + 1] - 1));
        int last = view.LastBreak[k], next = view.NextBreak[k];
        slots[11] = Slot(
            11, ((ulong)view.Kind(last) << 24) | ((ulong)view.Kind(next) << 16) | ((uint)Math.Min(k - last, 5) << 8) | (uint)Math.Min(next - k, 5));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort Slot(int template, ulong value) => (ushort)(FeatureHash.Of(template, value) >> (64 - Bits));
}
