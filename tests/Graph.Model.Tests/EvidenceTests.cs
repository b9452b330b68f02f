namespace Graph.Model.Tests;

public class EvidenceTests
{
    private static Evidence Read(string heading) => new(
        "001_c022cf71a8959804.txt", null, new DateOnly(2020, 12, 23), [heading], "北杨人工智能小镇开工建设", 3664, 3672);

    [Fact]
    public void One_passage_read_twice_is_the_same_and_under_another_heading_it_is_not()
    {
        var (first, again) = (Read("表4重点项目推进情况"), Read("表4重点项目推进情况"));

        again.ShouldBe(first);
        again.GetHashCode().ShouldBe(first.GetHashCode());
        Read("表14推进重大项目建设主要任务").ShouldNotBe(first);
    }
}
