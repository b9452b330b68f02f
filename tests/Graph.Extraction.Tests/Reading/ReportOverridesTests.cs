using Graph.Extraction.Reading;
using Graph.Model;
using Graph.Testing;

namespace Graph.Extraction.Tests.Reading;

public sealed class ReportOverridesTests
{
    [Fact]
    public void The_corpus_file_of_the_seeds_has_an_entry_for_each()
    {
        var file = Path.Combine(RepositoryFiles.Seeds, "corpus.json");
        var entries = ReportOverrides.ParseCorpus("corpus.json", File.ReadAllText(file));
        var seeds = Directory.GetFiles(RepositoryFiles.Seeds, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
        entries.Keys.ShouldBe(seeds);
    }

    [Fact]
    public void Every_field_is_read()
    {
        var read = ReportOverrides.ParseCorpus(
            "corpus.json",
            """{"a.txt": {"title": "报告", "issuer": "徐汇区人民政府", "district": "徐汇区", "date": "2020-01-07", "kind": "plan", "review": 2019, "plan": 2020, "source": "…"}}""")["a.txt"];
        read.ShouldBe(new ReportOverrides(
            new("报告", ValueOrigin.Corpus),
            new("徐汇区人民政府", ValueOrigin.Corpus),
            new("徐汇区", ValueOrigin.Corpus),
            new(new DateOnly(2020, 1, 7), ValueOrigin.Corpus),
            new(ReportKind.Plan, ValueOrigin.Corpus),
            new(2019, ValueOrigin.Corpus),
            new(2020, ValueOrigin.Corpus)));
    }

    [Fact]
    public void A_side_file_wins_over_the_corpus_file()
    {
        var corpus = new ReportOverrides(Review: new(2018, ValueOrigin.Corpus), Plan: new(2019, ValueOrigin.Corpus));
        var side = ReportOverrides.Parse("a.txt.json", """{"plan": 2020}""");
        side.Over(corpus).ShouldBe(new ReportOverrides(Review: new(2018, ValueOrigin.Corpus), Plan: new(2020, ValueOrigin.SideFile)));
    }

    [Theory]
    [InlineData("{", "line 1 is no valid JSON")]
    [InlineData("[]", "an object")]
    [InlineData("""{"year": 2020}""", "“year” is not known; allowed are title, issuer")]
    [InlineData("""{"review": "2020"}""", "“review” is \"2020\"; a year from 1949 to 2100")]
    [InlineData("""{"kind": "budget"}""", "\"work\" or \"plan\"")]
    [InlineData("""{"date": "2020/1/7"}""", "a day such as \"2024-01-16\"")]
    [InlineData("""{"title": ""}""", "a text in quotation marks")]
    [InlineData("""{"review": 2021, "plan": 2020}""", "“review” (2021) is after “plan” (2020)")]
    public void A_wrong_file_is_told_what_is_allowed(string json, string expected)
    {
        var error = Should.Throw<ReportOverridesException>(() => ReportOverrides.Parse("a.txt.json", json));
        error.Message.ShouldStartWith("a.txt.json");
        error.Message.ShouldContain(expected);
        error.Sentence.Chinese.ShouldStartWith("a.txt.json");
    }
}
