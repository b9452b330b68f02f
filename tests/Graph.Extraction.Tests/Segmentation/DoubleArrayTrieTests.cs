using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Segmentation;

/// <summary>The trie against a plain dictionary.</summary>
public sealed class DoubleArrayTrieTests
{
    private static readonly string[] Keys = ["上海", "上海市", "上", "海", "徐汇", "徐汇区", "徐家汇", "徐家汇街道", "\uFFFF", "a"];

    private static readonly DoubleArrayTrie Trie = DoubleArrayTrieBuilder.Build(Keys.Select((key, i) => KeyValuePair.Create(key, i + 1)));

    [Fact]
    public void Every_key_leads_to_its_value()
    {
        for (var i = 0; i < Keys.Length; i++)
        {
            Trie.TryFind(Keys[i], out var node).ShouldBeTrue(Keys[i]);
            node.Value.ShouldBe(i + 1);
        }
    }

    [Fact]
    public void The_beginning_of_a_key_is_found_without_a_value()
    {
        Trie.TryFind("徐家", out var node).ShouldBeTrue();
        node.Value.ShouldBe(0);
    }

    [Theory]
    [InlineData("市")]
    [InlineData("海上")]
    [InlineData("上海市区")]
    [InlineData("aa")]
    [InlineData("龘")]
    public void What_no_key_begins_with_is_not_found(string text) => Trie.TryFind(text, out _).ShouldBeFalse();

    [Fact]
    public void Random_keys_are_found_and_their_neighbours_are_not()
    {
        var random = new Random(4);
        var keys = Enumerable.Range(0, 5000)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => (char)random.Next('一', '一' + 200))))
            .Distinct().ToArray();
        var trie = DoubleArrayTrieBuilder.Build(keys.Select((key, i) => KeyValuePair.Create(key, i + 1)));
        var prefixes = keys.SelectMany(key => Enumerable.Range(1, key.Length).Select(length => key[..length])).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            trie.TryFind(keys[i], out var node).ShouldBeTrue();
            node.Value.ShouldBe(i + 1);
            var neighbour = keys[i] + (char)random.Next('一', '一' + 200);
            trie.TryFind(neighbour, out _).ShouldBe(prefixes.Contains(neighbour));
        }
    }

    [Fact]
    public void A_trie_without_keys_finds_nothing() => DoubleArrayTrieBuilder.Build([]).TryFind("上", out _).ShouldBeFalse();
}
