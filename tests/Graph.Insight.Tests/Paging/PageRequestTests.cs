using Graph.Insight.Paging;

namespace Graph.Insight.Tests.Paging;

public sealed class PageRequestTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(201, null)]
    [InlineData(10, "")]
    [InlineData(10, "北杨")]
    [InlineData(10, "!!")]
    [InlineData(10, "_w")]
    public void What_no_page_gave_is_no_request(int limit, string? cursor) => PageRequest.TryCreate(limit, cursor, out _).ShouldBeFalse();

    [Fact]
    public void A_page_goes_on_where_the_last_ended_when_something_was_added_before()
    {
        var first = First(2).Cut(["b", "d", "f"], key => key);
        first.Items.ShouldBe(["b", "d"]);

        PageRequest.TryCreate(2, first.NextCursor, out var next).ShouldBeTrue();
        var second = next!.Cut(["a", "b", "c", "d", "e", "f"], key => key);

        second.Items.ShouldBe(["e", "f"]);
        second.NextCursor.ShouldBeNull();
    }

    [Fact]
    public void A_page_goes_on_when_its_last_item_was_taken_out()
    {
        PageRequest.TryCreate(2, First(2).Cut(["b", "d", "f"], key => key).NextCursor, out var next).ShouldBeTrue();

        next!.Cut(["b", "f"], key => key).Items.ShouldBe(["f"]);
    }

    [Fact]
    public void After_the_end_there_is_nothing()
    {
        PageRequest.TryCreate(2, First(2).Cut(["b", "d", "f"], key => key).NextCursor, out var next).ShouldBeTrue();

        var page = next!.Cut(["a"], key => key);
        page.Items.ShouldBeEmpty();
        (page.Total, page.NextCursor).ShouldBe((1, null));
    }

    private static PageRequest First(int limit) => PageRequest.TryCreate(limit, null, out var request) ? request : throw new InvalidOperationException();
}
