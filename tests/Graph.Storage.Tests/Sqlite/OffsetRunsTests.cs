using System.Buffers;
using CsCheck;
using Graph.Model;
using Graph.Storage.Sqlite;
using Graph.Testing;

namespace Graph.Storage.Tests.Sqlite;

public sealed class OffsetRunsTests
{
    [Fact]
    public void Offsets_of_any_sentence_are_read_as_they_were_written()
    {
        var gaps = Gen.Select(Gen.Int[0, 1 << 28], Gen.Frequency((5, Gen.Const(1)), (1, Gen.Int[2, 100_000])).Array[0, 40]);

        gaps.Sample(sample =>
        {
            var (start, steps) = sample;
            var offsets = new int[steps.Length + 1];
            offsets[0] = start;
            for (var i = 0; i < steps.Length; i++)
                offsets[i + 1] = offsets[i] + steps[i];
            return OffsetRuns.Read(Write(offsets), offsets.Length).SequenceEqual(offsets);
        });
    }

    [Fact]
    public void A_sentence_that_a_page_break_cuts_in_two_takes_a_few_bytes()
    {
        var sentence = SeedPassages.Xuhui2020.Report.Sentences.Single(s => s.Text.Contains("西岸国际人工智能中心", StringComparison.Ordinal));
        var offsets = Enumerable.Range(0, sentence.Text.Length).Select(i => sentence.ToRaw(i, i + 1).Start).ToArray();

        Write(offsets).Length.ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public void Offsets_that_are_cut_off_are_an_error()
    {
        Should.Throw<FormatException>(() => OffsetRuns.Read([0x03, 0x82], 300));
    }

    private static byte[] Write(int[] offsets)
    {
        var bytes = new ArrayBufferWriter<byte>();
        OffsetRuns.Write(new Sentence(new string('字', offsets.Length), offsets, 0, SentenceKind.Prose, default), bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
