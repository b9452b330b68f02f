using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Testing;

namespace Graph.Extraction.Tests.Segmentation;

/// <summary>Text that is not the plain sentence of a report, and use by many threads. What is expected is what jieba's algorithm gives.</summary>
public sealed class SegmenterEdgeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("完成投资3.5亿元，增长12%", "完成/v|投资/vn|3.5/m|亿元/m|，/x|增长/v|12/m|%/x")]
    [InlineData("A4L和3D打印", "A4L/eng|和/c|3/m|D/eng|打印/v")]
    [InlineData("一\r\n\r二", "一/m|\r\n/x|\r/x|二/m")]
    [InlineData("𠮷野家①", "𠮷/x|野家/n|①/x")]
    public void Marks_numbers_and_rare_characters_fall_as_in_jieba(string text, string expected) =>
        string.Join('|', Segmenter.Default.Tag(text).Select(token => $"{token.In(text)}/{token.Tag}")).ShouldBe(expected);

    [Fact]
    public void Half_a_character_stands_alone() =>
        Segmenter.Default.Tag("\uD83D坏").ShouldBe([new Token(0, 1, "x"), new Token(1, 2, "a")]);

    [Theory]
    [InlineData("增长12.5%左右", "增长|12.5%|左右")]
    [InlineData("全长5.8公里", "全长|5.8|公里")]
    public void Cutting_keeps_decimals_and_percent_signs_with_their_number(string text, string expected) =>
        string.Join('|', Segmenter.Default.Cut(text).Select(token => token.In(text).ToString())).ShouldBe(expected);

    [Theory]
    [InlineData("坏")]
    [InlineData("龘")]
    [InlineData("a")]
    [InlineData("。")]
    public void Many_thousand_of_one_character_are_covered_without_a_gap(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 20_000));
        AssertCovered(Segmenter.Default.Tag(text), text);
        AssertCovered(Segmenter.Default.Cut(text), text);
    }

    [Fact]
    public void The_tokens_cover_a_whole_report_without_a_gap()
    {
        foreach (var text in Reports())
        {
            AssertCovered(Segmenter.Default.Tag(text), text);
            AssertCovered(Segmenter.Default.Cut(text), text);
        }
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var lines = Reports().SelectMany(text => text.Split('\n')).ToArray();
        var one = Array.ConvertAll(lines, Segmenter.Default.Tag);
        var many = new ImmutableArray<Token>[lines.Length];
        _ = Parallel.For(0, lines.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => many[i] = Segmenter.Default.Tag(lines[i]));
        for (var i = 0; i < lines.Length; i++)
            many[i].ShouldBe(one[i]);
    }

    [Fact]
    public void Only_the_result_is_allocated()
    {
        var text = Reports()[0];
        var count = Segmenter.Default.Tag(text).Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Segmenter.Default.Tag(text);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeInRange(count * 16L, count * 16L + 64);
    }

    private static void AssertCovered(ImmutableArray<Token> tokens, string text)
    {
        var end = 0;
        foreach (var token in tokens)
        {
            token.Start.ShouldBe(end);
            token.End.ShouldBeGreaterThan(token.Start);
            end = token.End;
        }
        end.ShouldBe(text.Length);
    }

    private static string[] Reports() => [.. Directory.GetFiles(RepositoryFiles.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
