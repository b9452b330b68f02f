using System.CommandLine;
using Graph.Insight;
using Graph.Insight.Json;
using Graph.Insight.Questions;
using Graph.Storage;
using Graph.Storage.Sqlite;

namespace Graph.Cli.Commands;

/// <summary><c>graph ask</c>: a question in Chinese.</summary>
internal static class AskCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var question = new Argument<string>("question") { Description = terminal.Say("The question, in Chinese.", "问题。") };
        var command = new GraphCommand(
            terminal,
            "ask",
            "Answer a question in Chinese, and show how it was read.",
            "回答一个问题，并说明是如何理解的。",
            "graph ask 北杨人工智能小镇从2020年到2021年有什么变化",
            "graph ask 徐汇区2023年计划竣工哪些项目 --json")
        {
            question, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            if (!await StoreChecks.IsResolvedAsync(terminal, store, cancellation))
                return ExitCode.Store;
            if (await new GraphInsight(store).AskAsync(parsed.GetValue(question)!, cancellation) is not { } answer)
            {
                terminal.Tell("The question cannot be read. What can be asked:", "无法读懂这个问题。可以这样问：");
                foreach (var example in QuestionForms.Examples)
                    terminal.Error.WriteLine("  " + example);
                return ExitCode.NotFound;
            }
            if (parsed.GetValue(shared.Json))
            {
                terminal.Output.WriteLine(GraphJson.Write(answer));
                return ExitCode.Done;
            }
            terminal.Output.WriteLine(answer.Text);
            var values = string.Join(' ', answer.Reading.Parameters.Select(p => $"{p.Name}={p.Value}"));
            terminal.Tell($"Read as: {answer.Reading.Form} {values}; the whole answer: --json.", $"理解为：{answer.Reading.Form} {values}；完整回答：--json。");
            if (!answer.Reading.Unread.IsEmpty)
                terminal.Tell($"Not read: {string.Join(' ', answer.Reading.Unread)}", $"未用到：{string.Join(' ', answer.Reading.Unread)}");
            return ExitCode.Done;
        });
        return command;
    }
}
