using System.CommandLine;
using Graph.Extraction;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Segmentation;
using Graph.Insight.Json;
using Graph.Learning.Annotation;
using Graph.Learning.Scoring;
using Graph.Learning.Training;

namespace Graph.Cli.Commands;

/// <summary><c>graph evaluate</c>: how well the program reads, judged by annotation.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var learning = new LearningOptions(terminal, shared);
        var show = new Option<int>("--show") { Description = terminal.Say("List so many missed and superfluous mentions.", "列出这么多处漏读和多读的名称。") };
        var cross = new Option<bool>("--cross")
        {
            Description = terminal.Say(
                "Cross-validation by place: each fold of folds.tsv is read with weights that saw nothing of its files.",
                "按地方交叉验证：folds.tsv 的每一折都用没有见过其文件的权重阅读。"),
        };
        var floors = new Option<string?>("--floors")
        {
            HelpName = terminal.Say("file", "文件"),
            Description = terminal.Say("Fail when a figure is below its floor: figure and floor, separated by a tab.", "任一数值低于下限即失败：每行一个名称和下限，以制表符分隔。"),
        };
        var weights = new Option<string?>("--weights")
        {
            HelpName = terminal.Say("folder", "文件夹"),
            Description = terminal.Say(
                "With --cross: where the weights of each fold are kept; a fold whose weights are there is not learned anew.",
                "与 --cross 合用：保存各折权重的文件夹；已有权重的折不再重新学习。"),
        };
        var without = new WithoutOption(terminal);
        learning.Gold.Required = true;
        var command = new GraphCommand(
            terminal,
            "evaluate",
            "Score what the program reads against annotation: mentions, assertions, relations, linking, indicators.",
            "把程序读出的内容与标注对照打分：提及、陈述、关系、归并、指标。",
            "graph evaluate --gold ../shared/gold/dev --show 20",
            "graph evaluate --gold ../shared/gold --cross",
            "graph evaluate --gold ../shared/gold/dev --without gazetteer")
        {
            learning.Gold, learning.Texts, show, cross, weights, without, floors, shared.Json,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            try
            {
                var gold = learning.LoadGold(parsed)!;
                var knowledge = without.Knowledge(parsed);
                var corpus = learning.Load(parsed, gold, knowledge);
                var extractor = ReportExtractor.Default.With(knowledge);
                var results = parsed.GetValue(cross)
                    ? CrossValidate(terminal, gold, corpus, new FoldWeights(parsed.GetValue(weights)), knowledge, cancellation)
                    : [new EvaluationResult("", [.. gold.Folders.Values.Select(f => (f.Name, Scorer.Score(f, GoldReading.Of(corpus, extractor, f.Ranges.Keys))))])];
                if (parsed.GetValue(shared.Json))
                    terminal.Output.WriteLine(GraphJson.Write(results.Select(ScoreTable.AsJson)));
                else
                    ScoreTable.Write(terminal, results, parsed.GetValue(show));
                return parsed.GetValue(floors) is { } file ? ScoreFloors.Check(terminal, file, results) : ExitCode.Done;
            }
            catch (Exception error) when (error is AnnotationException or IOException or UnauthorizedAccessException)
            {
                terminal.Error.WriteLine(error.Message);
                return ExitCode.InputFailed;
            }
        }, cancellation));
        return command;
    }

    private static List<EvaluationResult> CrossValidate(
        Terminal terminal, GoldCorpus gold, TrainingCorpus corpus, FoldWeights weights, GeneralKnowledge knowledge, CancellationToken cancellation)
    {
        var missing = gold.FoldNames.Where(fold => !weights.Has(fold)).ToList();
        if (missing.Count > 0)
        {
            var trained = new CrossValidator(corpus, new MentionTrainer()).Run(missing, progress: (fold, step) =>
            {
                cancellation.ThrowIfCancellationRequested();
                terminal.Tell($"{fold}: epoch {step.Epoch}/{step.Epochs}", $"{fold}：第 {step.Epoch}/{step.Epochs} 轮");
            });
            foreach (var fold in trained)
                weights.Keep(fold.Fold, fold.Training.Model);
        }
        return [.. gold.FoldNames.Select(fold => Judge(gold, corpus, fold, weights.Of(fold), knowledge))];
    }

    // “wide” has one reader only: learned from, not judged on.
    private static EvaluationResult Judge(GoldCorpus gold, TrainingCorpus corpus, string fold, MentionModel model, GeneralKnowledge knowledge)
    {
        var extractor = new ReportExtractor(Segmenter.Default, model, knowledge);
        var folders = gold.Folders.Values.Where(f => f.Name != "wide").Select(f => f.Only(d => gold.Folds.GetValueOrDefault(d) == fold));
        return new EvaluationResult(fold, [.. folders.Where(f => f.Ranges.Count > 0).Select(f => (f.Name, Scorer.Score(f, GoldReading.Of(corpus, extractor, f.Ranges.Keys))))]);
    }
}
