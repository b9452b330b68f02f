using System.Text;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Segmentation;

/// <summary>A user's words, in jieba's format.</summary>
public sealed class UserDictionaryTests
{
    private const string Sentence = "北杨人工智能小镇启动建设";

    [Fact]
    public void Without_a_users_word_the_dictionary_takes_a_name_apart() =>
        Tagged(Segmenter.Default, Sentence).ShouldBe("北杨/nr 人工智能/n 小镇/nr 启动/vn 建设/vn");

    [Theory]
    [InlineData("北杨人工智能小镇 3 nz", "北杨人工智能小镇/nz 启动/vn 建设/vn")]
    [InlineData("北杨人工智能小镇 nz", "北杨人工智能小镇/nz 启动/vn 建设/vn")]
    [InlineData("北杨人工智能小镇 3", "北杨人工智能小镇/x 启动/vn 建设/vn")]
    [InlineData("北杨人工智能小镇", "北杨人工智能小镇/x 启动/vn 建设/vn")]
    [InlineData("\uFEFF小镇 5 q\r\n\r\n启动 500 nz\r\n", "北杨/nr 人工智能/n 小/a 镇/n 启动/nz 建设/vn")]
    [InlineData("小镇 500 q", "北杨/nr 人工智能/n 小镇/q 启动/vn 建设/vn")]
    public void A_users_word_counts_before_the_dictionarys(string lines, string expected) =>
        Tagged(Segmenter.Default.With(Parse(lines)), Sentence).ShouldBe(expected);

    [Fact]
    public void A_word_without_a_frequency_gets_one_that_wins_over_its_parts()
    {
        // 台中 is cut 台/中 by its frequency of 3; jieba's own example.
        Cut(Segmenter.Default, "「台中」正确应该不会被切开").ShouldBe("「 台 中 」 正确 应该 不会 被 切开");
        Cut(Segmenter.Default.With(Parse("台中")), "「台中」正确应该不会被切开").ShouldBe("「 台中 」 正确 应该 不会 被 切开");
    }

    [Fact]
    public void A_word_of_frequency_0_is_taken_out()
    {
        Tagged(Segmenter.Default, "人工智能").ShouldBe("人工智能/n");
        Tagged(Segmenter.Default.With(Parse("人工智能 0")), "人工智能").ShouldBe("人工/n 智能/n");
    }

    [Fact]
    public void A_word_that_was_taken_out_is_not_joined_again_by_the_model() =>
        Cut(Segmenter.Default.With(Parse("杭研 0")), "他来到了网易杭研大厦").ShouldBe("他 来到 了 网易 杭 研 大厦");

    [Fact]
    public void Words_are_added_to_words_that_were_added()
    {
        var segmenter = Segmenter.Default.With(Parse("北杨人工智能小镇 nz")).With(Parse("启动建设 vn"));
        Tagged(segmenter, Sentence).ShouldBe("北杨人工智能小镇/nz 启动建设/vn");
        Tagged(Segmenter.Default, Sentence).ShouldStartWith("北杨/nr");
    }

    [Theory]
    [InlineData("北杨 3 ns 上海", "not a word")]
    [InlineData("北杨\t3\tns", "not a word")]
    [InlineData("北杨 三 ns", "not a word")]
    [InlineData("北杨 99999999999", "too large")]
    public void A_bad_line_is_reported_with_file_and_number(string line, string problem)
    {
        var exception = Should.Throw<UserDictionaryException>(() => Parse("张园 3 ns\n" + line + "\n启动 v"));
        exception.Message.ShouldStartWith("words.txt:2: ");
        exception.Message.ShouldContain(problem);
    }

    [Fact]
    public void Every_bad_line_is_reported()
    {
        byte[] content = [.. "张园 3 ns\n"u8, 0xBD, 0xA8, (byte)'\n', .. "a b c d"u8];
        var lines = Should.Throw<UserDictionaryException>(() => UserDictionary.Parse("words.txt", content)).Message.Split('\n');
        lines.Select(line => line.Split(':')[1]).ShouldBe(["2", "3"]);
    }

    private static UserDictionary Parse(string lines) => UserDictionary.Parse("words.txt", Encoding.UTF8.GetBytes(lines));

    private static string Tagged(Segmenter segmenter, string text) =>
        string.Join(' ', segmenter.Tag(text).Select(token => $"{token.In(text)}/{token.Tag}"));

    private static string Cut(Segmenter segmenter, string text) => string.Join(' ', segmenter.Cut(text).Select(token => token.In(text).ToString()));
}
