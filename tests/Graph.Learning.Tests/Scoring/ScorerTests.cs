using System.Collections.Immutable;
using Graph.Learning.Annotation;
using Graph.Learning.Scoring;
using Graph.Model;

namespace Graph.Learning.Tests.Scoring;

public class ScorerTests
{
    private const string Doc = "001_c022cf71a8959804.txt";

    [Fact]
    public void A_perfect_reader_gets_one_everywhere()
    {
        var gold = Gold([Mention(10, 19, EntityLabel.Project, "北杨人工智能小镇", "a"), Mention(30, 33, EntityLabel.District, "徐汇区", "b")]);

        var card = Scorer.Score(gold, Predictions.None with { Mentions = [.. gold.Mentions!] });

        card[FigureName.MentionStrict]!.F1.ShouldBe(1);
        card[FigureName.MentionOverlap]!.F1.ShouldBe(1);
        card.Linking!.F1.ShouldBe(1);
    }

    [Fact]
    public void A_name_with_a_wrong_edge_is_missed_strictly_and_found_by_overlap()
    {
        var gold = Gold([Mention(10, 19, EntityLabel.Project, "北杨人工智能小镇", null)]);

        var card = Scorer.Score(gold, Predictions.None with { Mentions = [Mention(8, 19, EntityLabel.Project, "推动北杨人工智能小镇", null)] });

        card[FigureName.MentionStrict].ShouldBe(new Figure(FigureName.MentionStrict, 0, 1, 1));
        card[FigureName.MentionOverlap].ShouldBe(new Figure(FigureName.MentionOverlap, 1, 0, 0));
        card.Missed.Single().Text.ShouldBe("北杨人工智能小镇");
    }

    [Fact]
    public void A_name_found_elsewhere_is_no_overlap()
    {
        var gold = Gold([Mention(10, 19, EntityLabel.Project, "北杨人工智能小镇", null)]);

        var card = Scorer.Score(gold, Predictions.None with { Mentions = [Mention(40, 45, EntityLabel.Project, "徐家汇书院", null)] });

        card[FigureName.MentionOverlap].ShouldBe(new Figure(FigureName.MentionOverlap, 0, 1, 1));
    }

    [Fact]
    public void Nothing_outside_the_annotated_ranges_and_no_bare_voice_counts()
    {
        var gold = Gold([Mention(10, 19, EntityLabel.Project, "北杨人工智能小镇", null)]);

        var card = Scorer.Score(gold, Predictions.None with
        {
            Mentions =
            [
                Mention(10, 19, EntityLabel.Project, "北杨人工智能小镇", null),
                Mention(50, 52, EntityLabel.District, "上海", null),
                Mention(500, 503, EntityLabel.Area, "徐家汇", null),
            ],
        });

        card[FigureName.MentionStrict].ShouldBe(new Figure(FigureName.MentionStrict, 1, 0, 0));
    }

    [Fact]
    public void One_assertion_found_answers_for_one_of_the_annotation_only()
    {
        var said = new GoldAssertion(Doc, new Span(10, 19), "北杨人工智能小镇", EntityLabel.Project, 2020, Tense.Review, Phase.Started, "开工建设", "");
        var gold = Gold([]) with { Assertions = [said, said with { Phase = Phase.SitePrep }] };

        var card = Scorer.Score(gold, Predictions.None with { Assertions = [said] });

        card[FigureName.Assertion].ShouldBe(new Figure(FigureName.Assertion, 1, 0, 1));
        card["assertion year+tense"].ShouldBe(new Figure("assertion year+tense", 1, 0, 1));
    }

    [Fact]
    public void Merging_two_things_costs_precision_of_the_links_only()
    {
        var gold = Gold([Mention(10, 12, EntityLabel.Area, "徐家汇", "a"), Mention(20, 22, EntityLabel.Area, "漕河泾", "b")]);

        var card = Scorer.Score(gold, Predictions.None with
        {
            Mentions = [Mention(10, 12, EntityLabel.Area, "徐家汇", "x"), Mention(20, 22, EntityLabel.Area, "漕河泾", "x")],
        });

        card.Linking.ShouldBe(new BCubed(0.5, 1, 2, 2));
    }

    [Fact]
    public void An_observation_must_give_value_unit_year_and_tense_and_like_words()
    {
        var growth = new GoldObservation(Doc, new Span(40, 60), "地区生产总值", "徐汇区", 2020, Tense.Review, 2.5, "%", Measure.Growth, "左右");
        var gold = Gold([]) with { Observations = [growth] };

        Scorer.Score(gold, Predictions.None with { Observations = [growth with { Indicator = "地区生产总值增速" }] })[FigureName.Indicator]!.F1.ShouldBe(1);
        Scorer.Score(gold, Predictions.None with { Observations = [growth with { Value = 2.6 }] })[FigureName.Indicator]!.F1.ShouldBe(0);
        Scorer.Score(gold, Predictions.None with { Observations = [growth with { Unit = "个百分点" }] })[FigureName.Indicator]!.F1.ShouldBe(0);
    }

    [Fact]
    public void Figures_of_several_folds_are_added_up_by_their_counts()
    {
        var one = new ScoreCard([new Figure(FigureName.MentionStrict, 1, 1, 0)], null, [], []);
        var two = new ScoreCard([new Figure(FigureName.MentionStrict, 3, 0, 3)], null, [], []);

        ScoreCard.Sum([one, two])[FigureName.MentionStrict].ShouldBe(new Figure(FigureName.MentionStrict, 4, 1, 3));
    }

    private static GoldMention Mention(int start, int end, EntityLabel label, string text, string? entity) =>
        new(Doc, new Span(start, end), label, text, text, entity);

    private static GoldFolder Gold(IReadOnlyList<GoldMention> mentions) => new(
        "test",
        ImmutableSortedDictionary.Create<string, ImmutableArray<Span>>(StringComparer.Ordinal).Add(Doc, [new Span(0, 100)]),
        mentions,
        null,
        null,
        null);
}
