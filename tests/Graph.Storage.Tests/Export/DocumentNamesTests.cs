using Graph.Storage.Export;

namespace Graph.Storage.Tests.Export;

public sealed class DocumentNamesTests
{
    [Theory]
    [InlineData("000.txt", "000.txt")]
    [InlineData("徐汇/2020.txt 静安/2020.txt 静安/2021.txt", "徐汇/2020.txt 静安/2020.txt 2021.txt")]
    [InlineData("a/x/r.txt b/x/r.txt b/y/r.txt", "a/x/r.txt b/x/r.txt y/r.txt")]
    public void A_document_goes_by_the_shortest_end_of_its_path_that_no_other_shares(string keys, string names)
    {
        var all = keys.Split(' ');

        var named = DocumentNames.Of(all);

        all.Select(k => named[k]).ShouldBe(names.Split(' '));
    }

    [Fact]
    public void A_path_that_is_the_end_of_another_keeps_itself_and_the_names_stay_different()
    {
        var named = DocumentNames.Of(["r.txt", "a/r.txt", "b/a/r.txt"]);

        named["r.txt"].ShouldBe("r.txt");
        named["a/r.txt"].ShouldBe("a/r.txt");
        named["b/a/r.txt"].ShouldBe("b/a/r.txt");
    }
}
