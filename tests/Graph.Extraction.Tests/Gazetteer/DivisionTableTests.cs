using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Tests.Gazetteer;

/// <summary>The table of divisions on names as they stand in reports.</summary>
public sealed class DivisionTableTests
{
    [Theory]
    [InlineData("31", "上海市", DivisionLevel.Province)]
    [InlineData("5325", "红河哈尼族彝族自治州", DivisionLevel.City)]
    [InlineData("310104", "徐汇区", DivisionLevel.County)]
    [InlineData("310104014", "徐家汇街道", DivisionLevel.Subdistrict)]
    public void A_code_finds_its_division(string code, string name, DivisionLevel level) =>
        DivisionTable.Default.Find(code).ShouldBe(new Division(code, name, level));

    [Theory]
    [InlineData("")]
    [InlineData("310")]
    [InlineData("999999")]
    [InlineData("31010a")]
    [InlineData("3101")] // 市辖区 only fills the level.
    public void What_is_no_code_of_a_named_division_finds_nothing(string code) => DivisionTable.Default.Find(code).ShouldBeNull();

    [Fact]
    public void A_name_that_several_divisions_bear_gives_them_all_by_code() =>
        DivisionTable.Default.Named("鼓楼区").Select(division => division.Code).ShouldBe(["320106", "320302", "350102", "410204"]);

    [Theory]
    [InlineData("徐汇", "310104")]
    [InlineData("浦东", "310115")]
    [InlineData("徐家汇", "310104014")]
    [InlineData("云南", "53")]
    [InlineData("内蒙古", "15")]
    [InlineData("广西", "45")]
    [InlineData("新疆", "65")]
    [InlineData("红河", "5325")]
    [InlineData("红河州", "5325")]
    [InlineData("巴音郭楞", "6528")]
    [InlineData("西双版纳州", "5328")]
    [InlineData("锡林郭勒", "1525")]
    [InlineData("大兴安岭", "2327")]
    [InlineData("积石山", "622927")]
    [InlineData("孟村县", "130930")]
    [InlineData("东乡", "622926")]
    [InlineData("鄂伦春", "150723")]
    [InlineData("神农架", "429021")]
    [InlineData("峰峰", "130406")]
    public void A_short_name_finds_its_division(string shortName, string code) =>
        DivisionTable.Default.ShortNamed(shortName).Select(division => division.Code).ShouldContain(code);

    [Theory]
    [InlineData("易")] // 易县: one character is no name.
    [InlineData("徐汇区")]
    [InlineData("市辖区")]
    [InlineData("闸北")]
    [InlineData("")]
    public void What_no_division_is_called_in_short_finds_nothing(string name) => DivisionTable.Default.ShortNamed(name).ShouldBeEmpty();

    [Theory]
    [InlineData("市辖区")]
    [InlineData("县")]
    [InlineData("闸北区")]
    public void What_no_division_is_called_finds_nothing(string name) => DivisionTable.Default.Named(name).ShouldBeEmpty();

    [Fact]
    public void A_division_that_is_counted_under_its_own_name_again_is_one() =>
        DivisionTable.Default.Named("东莞市").ShouldBe([new Division("4419", "东莞市", DivisionLevel.City)]);

    [Fact]
    public void A_development_zone_has_a_full_name_and_no_short_one()
    {
        DivisionTable.Default.Named("苏州工业园区").Select(division => division.Code).ShouldBe(["320576"]);
        DivisionTable.Default.ShortNamed("苏州工业园").ShouldBeEmpty();
        DivisionTable.Default.TryMatch("苏州工业园区", out var match).ShouldBeTrue();
        match.ShouldBe(new DivisionMatch(2, DivisionLevel.City, IsShort: true));
    }

    [Theory]
    [InlineData("徐汇区人民政府", 3, DivisionLevel.County, false)]
    [InlineData("徐汇滨江", 2, DivisionLevel.County, true)]
    [InlineData("徐家汇街道办事处", 5, DivisionLevel.Subdistrict, false)]
    [InlineData("徐家汇国贸中心", 3, DivisionLevel.Subdistrict, true)]
    [InlineData("红河州州长", 3, DivisionLevel.City, true)]
    [InlineData("吉林省吉林市", 3, DivisionLevel.Province, false)]
    [InlineData("吉林", 2, DivisionLevel.Province, true)]
    public void The_longest_name_at_the_beginning_of_a_text_is_matched(string text, int length, DivisionLevel level, bool isShort)
    {
        DivisionTable.Default.TryMatch(text, out var match).ShouldBeTrue();
        match.ShouldBe(new DivisionMatch(length, level, isShort));
    }

    [Theory]
    [InlineData("闸北区")]
    [InlineData("城区面积")]
    [InlineData("发展经济")] // 发展街道 in short.
    [InlineData("的徐汇区")]
    [InlineData("")]
    public void Text_that_does_not_begin_with_a_name_is_not_matched(string text) => DivisionTable.Default.TryMatch(text, out _).ShouldBeFalse();

    [Fact]
    public void The_empty_table_knows_nothing()
    {
        DivisionTable.Empty.Find("31").ShouldBeNull();
        DivisionTable.Empty.Named("上海市").ShouldBeEmpty();
        DivisionTable.Empty.ShortNamed("上海").ShouldBeEmpty();
        DivisionTable.Empty.TryMatch("上海市", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("闸北区", "闸北")]
    [InlineData("喇叭沟门满族乡", "喇叭沟门、喇叭沟门乡")]
    [InlineData("双江拉祜族佤族布朗族傣族自治县", "双江、双江县")]
    [InlineData("内蒙古自治区", "内蒙古")]
    [InlineData("景德镇市", "景德镇")]
    [InlineData("新林区", "新林")]
    [InlineData("易县", "")]
    [InlineData("张江科学城", "")]
    public void A_name_is_shortened_whether_or_not_the_table_has_it(string fullName, string shortForms) =>
        string.Join('、', DivisionName.ShortForms(fullName)).ShouldBe(shortForms);
}
