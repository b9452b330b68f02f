using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Mentions.Field;

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
        var filter = new WordFilter(model.Weights.Filter);
        var features = new ulong[TokenFeatures.Most];
        var passed = 0;

        foreach (var sentence in seed.Sentences.Take(150))
        {
            view.Fill(sentence.Sentence.Text, sentence.Tokens, context, model.Weights.Clusters);
            filter.Sift(view);
            scorer.Score(view, filter);
            for (var k = 0; k < view.Count; k++)
            {
                if (!filter.Passes(k))
                    continue;
                passed++;
                var direct = model.Words.Sum(features.AsSpan(0, TokenFeatures.Emit(view, k, features)));
                for (var y = 0; y < Lattice.Labels; y++)
                {
                    scorer.Begins(k)[y].ShouldBe(direct[y]);
                    scorer.RunsOver(k)[y].ShouldBe(direct[Lattice.Labels + y]);
                    scorer.Ends(k)[y].ShouldBe(direct[(2 * Lattice.Labels) + y]);
                }
            }
        }
        passed.ShouldBeGreaterThan(1000);
    }
}
