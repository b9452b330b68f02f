using System.Collections.Immutable;
using Graph.Learning.Annotation;
using Graph.Model;

namespace Graph.Learning.Scoring;

/// <summary>
/// Scores what the program found against annotation, with the same counts as the scoring script of the annotation's makers:
/// only inside the annotated ranges, and without the bare words of a report's own voice.
/// </summary>
public static class Scorer
{
    private static readonly HashSet<string> Ignored = new(StringComparer.Ordinal)
    {
        "上海", "上海市", "全市", "全区", "本市", "本区", "中国", "国家", "中央", "市", "区",
    };

    /// <summary>Compares; a figure is there only where the annotation has that file.</summary>
    public static ScoreCard Score(GoldFolder gold, Predictions predicted)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var missed = ImmutableArray<GoldMention>.Empty;
        var superfluous = ImmutableArray<GoldMention>.Empty;
        BCubed? linking = null;
        if (gold.Mentions is { } mentions)
        {
            var score = new MentionScore(Kept(gold, mentions), Kept(gold, predicted.Mentions));
            figures.AddRange(score.Figures());
            (missed, superfluous, linking) = (score.Missed, score.Superfluous, score.Linking());
        }
        if (gold.Assertions is { } assertions)
            figures.AddRange(AssertionScore.Figures(
                [.. assertions.Where(a => gold.Covers(a.Document, a.Span.Start))],
                [.. predicted.Assertions.Where(a => gold.Covers(a.Document, a.Span.Start) && a.Phase != Phase.Mentioned)]));
        if (gold.Relations is { } relations)
            figures.AddRange(RelationScore.Figures(
                [.. relations.Where(r => gold.Covers(r.Document, r.From.Start))],
                [.. predicted.Relations.Where(r => gold.Covers(r.Document, r.From.Start))]));
        if (gold.Observations is { } observations)
            figures.Add(ObservationScore.Figure(
                [.. observations.Where(o => gold.Covers(o.Document, o.Span.Start))],
                [.. predicted.Observations.Where(o => gold.Covers(o.Document, o.Span.Start))]));
        return new ScoreCard(figures.ToImmutable(), linking, missed, superfluous);
    }

    private static List<GoldMention> Kept(GoldFolder gold, IEnumerable<GoldMention> mentions) =>
        [.. mentions.Where(m => gold.Covers(m.Document, m.Span.Start) && !Ignored.Contains(m.Text.Replace("\n", "", StringComparison.Ordinal)))];
}
