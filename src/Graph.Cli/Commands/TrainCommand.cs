using System.CommandLine;
using System.Globalization;
using Graph.Insight.Json;
using Graph.Learning.Annotation;
using Graph.Learning.Training;

namespace Graph.Cli.Commands;

/// <summary><c>graph train</c>: makes the weights of the mention model from annotation.</summary>
internal static class TrainCommand
{
    private static readonly string Weights = Path.Combine("src", "Graph.Extraction", "Weights");

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var learning = new LearningOptions(terminal, shared);
        var output = new Option<string?>("--out")
        {
            HelpName = terminal.Say("folder", "文件夹"),
            Description = terminal.Say("Where the weights and their recipe go; else Weights/ of Graph.Extraction.", "权重及其配方写到哪里；未给出时为 Graph.Extraction 的 Weights/。"),
        };
        var command = new GraphCommand(
            terminal,
            "train",
            "Make the weights of the mention model from the composed reports that come with the program and, when given, from more annotation. The same input gives the same bytes.",
            "用随程序提供的自拟报告以及（若给出）更多标注，重新生成名称模型的权重。输入相同，结果逐字节相同。",
            "graph train --out weights/",
            "graph train --gold ../shared/gold")
        {
            learning.Gold, learning.Texts, output, shared.Json,
        };
        command.SetAction(parsed =>
        {
            try
            {
                var folder = parsed.GetValue(output) ?? RepositoryFolder.Find(Weights)
                    ?? throw new AnnotationException($"{Weights} is not here or above: say with --out where the weights go.");
                var corpus = learning.Load(parsed, learning.LoadGold(parsed));
                var options = new TrainingOptions();
                var result = new MentionTrainer(options).Train(corpus.Outside(null), progress => terminal.Tell(
                    $"epoch {progress.Epoch}/{progress.Epochs}, loss {Number(progress.Loss)}", $"第 {progress.Epoch}/{progress.Epochs} 轮，损失 {Number(progress.Loss)}"));
                WeightsFolder.Write(folder, result, options, corpus);
                var path = Path.Combine(folder, WeightsFolder.Weights);
                terminal.Tell(
                    $"{path}: {new FileInfo(path).Length} bytes, learned from {result.Names} names. Build the program again to use them.",
                    $"{path}：{new FileInfo(path).Length} 字节，学自 {result.Names} 处名称。重新编译程序后生效。");
                if (parsed.GetValue(shared.Json))
                    terminal.Output.WriteLine(GraphJson.Write(new { path, bytes = new FileInfo(path).Length, names = result.Names, clauses = result.Clauses }));
                return ExitCode.Done;
            }
            catch (Exception error) when (error is AnnotationException or IOException or UnauthorizedAccessException)
            {
                terminal.Error.WriteLine(error.Message);
                return ExitCode.InputFailed;
            }
        });
        return command;
    }

    private static string Number(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
