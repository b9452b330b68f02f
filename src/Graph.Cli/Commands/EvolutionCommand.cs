using System.CommandLine;
using Graph.Insight.Evolutions;
using Graph.Insight.Json;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary><c>graph evolution</c>: what changed between two years.</summary>
internal static class EvolutionCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var name = EntityQuestion.NameArgument(terminal);
        var from = TimelineCommand.YearOption(terminal, "--from", "The year to compare from; else the first that names it.", "起始年份；未给出时取首次提及的年份。");
        var to = TimelineCommand.YearOption(terminal, "--to", "The year to compare to; else the last that names it.", "结束年份；未给出时取最后提及的年份。");
        var command = new GraphCommand(
            terminal,
            "evolution",
            "How a thing came from one year to another: phases, promises and what became of them, parts that appeared; with the passages.",
            "一个事物从某年到另一年的变化：阶段、承诺及其结果、新出现的组成部分，并附原文。",
            "graph evolution 北杨人工智能小镇 --from 2020 --to 2021",
            "graph evolution 西岸金融城 --json")
        {
            name, from, to, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!TimelineCommand.YearsInOrder(terminal, parsed.GetValue(from), parsed.GetValue(to)))
                return ExitCode.Usage;
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            return await EntityQuestion.AnswerAsync(terminal, store, parsed.GetValue(name)!, async (insight, entity) =>
            {
                if (await insight.EvolutionAsync(entity, parsed.GetValue(from), parsed.GetValue(to), cancellation) is not { } evolution)
                {
                    terminal.Tell("No report says of which year it speaks when it names this.", "提及它的报告没有说明所指年份。");
                    return ExitCode.NotFound;
                }
                if (parsed.GetValue(shared.Json))
                    terminal.Output.WriteLine(GraphJson.Write(evolution));
                else
                    Print(terminal, evolution);
                return ExitCode.Done;
            }, cancellation);
        });
        return command;
    }

    private static void Print(Terminal terminal, Evolution evolution)
    {
        terminal.Output.WriteLine(evolution.Summary);
        terminal.Output.WriteLine();
        var years = new[] { evolution.Before }.Concat(evolution.Between).Append(evolution.After).DistinctBy(y => y.Year);
        terminal.WriteTable(
            StatementLine.Headers(terminal),
            years.SelectMany(year => year.Planned.Concat(year.Reported)).Select(s => StatementLine.Cells(terminal, s)));
    }
}
