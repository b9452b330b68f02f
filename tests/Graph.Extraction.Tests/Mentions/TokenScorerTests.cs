using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;

namespace Graph.Extraction.Tests.Mentions;

public class TokenScorerTests
{
    [Fact]
    public void Kept_sums_are_the_sums_of_the_features_one_by_one()
    {
        var model = MentionModel.Default;
        var seed = SeedMentions.Of(1);
        var context = ReportContext.Of(seed.Report, seed.Sentences, GeneralKnowledge.Default);
        var view = new SentenceView();
        var scorer = new TokenScorer(model.Words);
        var features = new ulong[TokenFeatures.Most];

        foreach (var sentence in seed.Sentences.Take(150))
        {
            view.Fill(sentence.Sentence.Text, sentence.Tokens, context, model.Weights.Clusters);
            scorer.Score(view);
            for (var k = 0; k < view.Count; k++)
            {
                var direct = model.Words.Sum(features.AsSpan(0, TokenFeatures.Emit(view, k, features)));
                for (var y = 0; y < WeightTable.Width; y++)
                    scorer.Of(k)[y].ShouldBe(direct[y]);
            }
        }
    }
}
