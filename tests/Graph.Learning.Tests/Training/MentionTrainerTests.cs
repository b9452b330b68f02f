using System.Collections.Immutable;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Learning.Annotation;
using Graph.Learning.Training;

namespace Graph.Learning.Tests.Training;

public class MentionTrainerTests
{
    private static readonly TrainingOptions Quick = new() { Epochs = 2 };
    private static readonly Lazy<TrainingCorpus> Few = new(() =>
    {
        var composed = ComposedTexts.Load(ComposedTexts.ShippedFolder);
        return TrainingCorpus.Load(composed with { Texts = [.. composed.Texts.Take(4)] }, gold: null, texts: []);
    });

    [Fact]
    public void The_same_reports_give_the_same_bytes()
    {
        var first = Bytes(new MentionTrainer(Quick).Train(Few.Value.Composed).Model);
        var second = Bytes(new MentionTrainer(Quick).Train(Few.Value.Composed).Model);

        second.ShouldBe(first);
    }

    [Fact]
    public void Another_seed_gives_other_weights() =>
        Bytes(new MentionTrainer(Quick with { Seed = 2 }).Train(Few.Value.Composed).Model)
            .ShouldNotBe(Bytes(new MentionTrainer(Quick).Train(Few.Value.Composed).Model));

    [Fact]
    public void What_was_learned_is_read_back_from_its_file()
    {
        var trained = new MentionTrainer(Quick with { Epochs = 6 }).Train(Few.Value.Composed).Model;
        using var stream = new MemoryStream(Bytes(trained));
        var report = Few.Value.Composed[0];
        var before = new MentionReader(trained, GeneralKnowledge.Default).Read(report.Report, report.Sentences);
        var after = new MentionReader(MentionModel.Load(stream), GeneralKnowledge.Default).Read(report.Report, report.Sentences);

        before.ShouldNotBeEmpty();
        after.ShouldBe(before);
    }

    [Fact]
    public void Names_outside_the_annotated_ranges_are_not_learned_from()
    {
        var whole = new MentionTrainer(Quick).Train(Few.Value.Composed);
        var nothing = new MentionTrainer(Quick).Train([.. Few.Value.Composed.Select(report => report with { Ranges = [] })]);

        whole.Names.ShouldBeGreaterThan(100);
        nothing.Names.ShouldBe(0);
        nothing.Clauses.ShouldBe(0);
    }

    [Fact]
    public void Progress_is_told_after_each_epoch_and_the_annotation_becomes_likelier()
    {
        var steps = new List<TrainingProgress>();
        _ = new MentionTrainer(Quick with { Epochs = 4 }).Train(Few.Value.Composed, steps.Add);

        steps.Select(step => step.Epoch).ShouldBe([1, 2, 3, 4]);
        steps[^1].Loss.ShouldBeLessThan(steps[0].Loss);
    }

    private static byte[] Bytes(MentionModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }
}
