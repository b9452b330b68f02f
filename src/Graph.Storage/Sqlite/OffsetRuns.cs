using System.Buffers;
using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>
/// The offsets of a sentence as the runs of raw text it is made of: where the first begins, then in turn a run's length and the gap to the next,
/// each as a variable-length number. A sentence that nothing cuts through takes three or four bytes.
/// </summary>
internal static class OffsetRuns
{
    /// <summary>Writes the offsets of a sentence.</summary>
    public static void Write(Sentence sentence, IBufferWriter<byte> target)
    {
        var runStart = Offset(sentence, 0);
        VariableLength.Write(target, runStart);
        for (var i = 1; i <= sentence.Text.Length; i++)
        {
            var runEnd = Offset(sentence, i - 1) + 1;
            var next = i < sentence.Text.Length ? Offset(sentence, i) : -1;
            if (next == runEnd)
                continue;
            VariableLength.Write(target, runEnd - runStart);
            if (next < 0)
                break;
            VariableLength.Write(target, next - runEnd);
            runStart = next;
        }
    }

    /// <summary>Reads the offsets of a sentence of this length.</summary>
    public static int[] Read(ReadOnlySpan<byte> runs, int length)
    {
        var offsets = new int[length];
        var position = VariableLength.Read(ref runs);
        var filled = 0;
        while (filled < length)
        {
            var run = VariableLength.Read(ref runs);
            for (var i = 0; i < run; i++)
                offsets[filled++] = position++;
            if (filled < length)
                position += VariableLength.Read(ref runs);
        }
        return offsets;
    }

    private static int Offset(Sentence sentence, int unit) => sentence.ToRaw(unit, unit + 1).Start;
}
