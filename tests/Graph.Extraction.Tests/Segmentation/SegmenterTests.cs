using System.Collections.Immutable;
using System.Text;
using Graph.Extraction.Segmentation;
using Graph.Testing;

namespace Graph.Extraction.Tests.Segmentation;

/// <summary>jieba's own output on the five seeds is the measure: the same tokens and tags, token for token.</summary>
public sealed class SegmenterTests
{
    private const char BetweenTokens = '\u001F';
    private const char BeforeTag = '\u001E';

    public static TheoryData<string> Seeds => ["000", "001", "002", "003", "004"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_line_of_a_seed_has_the_tokens_and_tags_that_jieba_gives(string seed) =>
        AssertSame(seed, "tag", line => string.Join(
            BetweenTokens, Segmenter.Default.Tag(line).Select(token => $"{token.In(line)}{BeforeTag}{token.Tag}")));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_line_of_a_seed_is_cut_as_jieba_cuts_it(string seed) =>
        AssertSame(seed, "cut", line => string.Join(BetweenTokens, Segmenter.Default.Cut(line).Select(token => token.In(line).ToString())));

    private static void AssertSame(string seed, string kind, Func<string, string> segment)
    {
        var lines = SeedLines(seed);
        var expected = ExpectedOutput.Lines($"{seed}.{kind}.txt");
        expected.Length.ShouldBe(lines.Length);
        for (var i = 0; i < lines.Length; i++)
            segment(lines[i]).ShouldBe(expected[i], $"line {i + 1} of those that are not blank");
    }

    private static ImmutableArray<string> SeedLines(string seed) =>
    [
        .. File.ReadAllText(Directory.GetFiles(RepositoryFiles.Seeds, seed + "_*.txt").Single(), Encoding.UTF8)
            .Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line)),
    ];
}
