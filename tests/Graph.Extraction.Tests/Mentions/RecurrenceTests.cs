using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;

namespace Graph.Extraction.Tests.Mentions;

public class RecurrenceTests
{
    [Fact]
    public void What_is_known_of_a_stretch_is_what_counting_every_stretch_of_a_report_gives()
    {
        var seed = SeedMentions.Of(0);
        var context = ReportContext.Of(seed.Report, seed.Sentences, GeneralKnowledge.Default);
        var counted = CountAll(seed);
        var view = new SentenceView();
        var recurring = 0;

        foreach (var sentence in seed.Sentences)
        {
            view.Fill(sentence.Sentence.Text, sentence.Tokens, context, MentionModel.Default.Weights.Clusters);
            for (var i = 0; i < view.Count; i++)
            {
                for (var j = i + 1; j <= Math.Min(view.Count, i + Recurrence.LongestStretch); j++)
                {
                    var expected = counted.GetValueOrDefault(Text(view, i, j));
                    context.Recurrence.Of(view, i, j).ShouldBe(expected?.Packed ?? 0);
                    recurring += expected?.Count > 1 ? 1 : 0;
                }
            }
        }
        recurring.ShouldBeGreaterThan(1000);
    }

    private static Dictionary<string, Places> CountAll(ReadSeed seed)
    {
        var counted = new Dictionary<string, Places>(StringComparer.Ordinal);
        foreach (var (sentence, tokens) in seed.Sentences)
        {
            var text = sentence.Text;
            for (var i = 0; i < tokens.Length; i++)
            {
                for (var j = i; j < Math.Min(tokens.Length, i + Recurrence.LongestStretch) && !"，。；、：！？,;".Contains(text[tokens[j].Start]); j++)
                {
                    var words = string.Join(' ', tokens[i..(j + 1)].Select(token => Folded(token.In(text))));
                    if (!counted.TryGetValue(words, out var places))
                        counted.Add(words, places = new Places());
                    places.Add(
                        i == 0 ? "" : Folded(tokens[i - 1].In(text)),
                        j + 1 == tokens.Length ? "" : Folded(tokens[j + 1].In(text)),
                        (i == 0 || !char.IsLetterOrDigit(text[tokens[i].Start - 1])) && (j + 1 == tokens.Length || !char.IsLetterOrDigit(text[tokens[j].End])));
                }
            }
        }
        return counted;
    }

    private static string Text(SentenceView view, int i, int j) => string.Join(' ', Enumerable.Range(i, j - i).Select(k => Folded(view.Word(k))));

    private static string Folded(ReadOnlySpan<char> word)
    {
        var folded = new char[word.Length];
        for (var k = 0; k < folded.Length; k++)
            folded[k] = FeatureHash.Fold(word[k]);
        return new string(folded);
    }

    private sealed class Places
    {
        private readonly HashSet<string> _left = [], _right = [];
        private int _framed;

        public int Count { get; private set; }

        public ulong Packed =>
            1 | ((Count switch { 1 => 0UL, 2 => 1UL, < 5 => 2UL, _ => 3UL }) << 1) | (_left.Count > 1 ? 8UL : 0) | (_right.Count > 1 ? 16UL : 0)
            | ((ulong)Math.Min(_framed, 2) << 5);

        public void Add(string left, string right, bool framed)
        {
            Count++;
            _left.Add(left);
            _right.Add(right);
            _framed += framed ? 1 : 0;
        }
    }
}
