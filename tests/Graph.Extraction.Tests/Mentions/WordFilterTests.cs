using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Mentions.Field;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Mentions;

public class WordFilterTests
{
    [Fact]
    public void Every_word_of_a_name_passes()
    {
        foreach (var name in new[] { "北杨", "人工智能", "小镇", "天桥", "连廊" })
            Passing("北杨人工智能小镇首发地块竣工，徐家汇空中天桥连廊一期建成开放").ShouldContain(name);
    }

    [Fact]
    public void Of_a_sentence_without_a_name_most_words_do_not_pass() =>
        Passing("我们要坚持稳中求进，以更大的决心和力度推动高质量发展，不断提高人民生活水平").Count.ShouldBeLessThan(12);

    [Fact]
    public void It_spares_the_field_a_third_of_the_words_of_a_report()
    {
        var seed = SeedMentions.Of(1);
        var context = ReportContext.Of(seed.Report, seed.Sentences, GeneralKnowledge.Default);
        var (view, filter) = (new SentenceView(), new WordFilter(MentionModel.Default.Weights.Filter));
        int words = 0, passed = 0;

        foreach (var sentence in seed.Sentences)
        {
            view.Fill(sentence.Sentence.Text, sentence.Tokens, context, MentionModel.Default.Weights.Clusters);
            filter.Sift(view);
            words += view.Count;
            passed += Enumerable.Range(0, view.Count).Count(filter.Passes);
        }

        ((double)passed / words).ShouldBeInRange(0.5, 0.68);
    }

    [Fact]
    public void Weights_of_another_size_are_refused() => Should.Throw<ArgumentException>(() => new WordFilter(new sbyte[3]));

    private static List<string> Passing(string text)
    {
        var seed = SeedMentions.ReadPassage(text);
        var context = ReportContext.Of(seed.Report, seed.Sentences, GeneralKnowledge.Default);
        var (view, filter) = (new SentenceView(), new WordFilter(MentionModel.Default.Weights.Filter));
        view.Fill(text, Segmenter.Default.Tag(text), context, MentionModel.Default.Weights.Clusters);
        filter.Sift(view);
        return [.. Enumerable.Range(0, view.Count).Where(filter.Passes).Select(k => view.Word(k).ToString())];
    }
}
