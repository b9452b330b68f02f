using Graph.Api.Requests;

namespace Graph.Api.Tests;

public sealed class PathNameTests
{
    [Theory]
    [InlineData("/api/entities/a%2Fb/timeline?from=2020", "a/b")]
    [InlineData("/api/entities/a%252Fb", "a%2Fb")]
    [InlineData("/api/./x/../entities/%E5%8C%97%E6%9D%A8", "北杨")]
    [InlineData("http://host:5080/api/entities/a#b", "a")]
    [InlineData("/api/entities/100%", "100%")]
    [InlineData("/api/entities", "")]
    [InlineData("*", "")]
    public void A_name_is_decoded_once_from_the_target_as_sent(string target, string name) => PathName.Segment(target, 2).ShouldBe(name);
}
