using Graph.Model;

namespace Graph.Model.Tests;

public class CodePointComparerTests
{
    [Fact]
    public void A_character_outside_the_BMP_comes_after_every_one_inside()
    {
        // U+20000 is written with surrogates, whose units are below U+FF08: the ordinal order is the other way round.
        CodePointComparer.Instance.Compare("\U00020000", "（").ShouldBeGreaterThan(0);
        StringComparer.Ordinal.Compare("\U00020000", "（").ShouldBeLessThan(0);
    }

    [Theory]
    [InlineData("北杨", "北杨人工智能小镇")]
    [InlineData("北杨人工智能小镇", "徐家汇")]
    public void Names_are_ordered_by_code_point_and_a_prefix_comes_first(string first, string second)
    {
        CodePointComparer.Instance.Compare(first, second).ShouldBeLessThan(0);
        CodePointComparer.Instance.Compare(second, first).ShouldBeGreaterThan(0);
        CodePointComparer.Instance.Compare(first, first).ShouldBe(0);
    }
}
