using System.CommandLine;
using System.Globalization;
using Graph.Insight.Json;
using Graph.Insight.Timelines;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary><c>graph timeline</c>: what was planned and reported of a thing, year by year.</summary>
internal static class TimelineCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var name = EntityQuestion.NameArgument(terminal);
        var from = YearOption(terminal, "--from", "The first year.", "起始年份。");
        var to = YearOption(terminal, "--to", "The last year.", "结束年份。");
        var command = new GraphCommand(
            terminal,
            "timeline",
            "What was planned and what was reported of a thing and its parts, year by year, each with its passage.",
            "一个事物及其组成部分每年计划了什么、报告了什么，并附原文。",
            "graph timeline 北杨人工智能小镇",
            "graph timeline 宛平剧场 --from 2019 --to 2021 --json")
        {
            name, from, to, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!YearsInOrder(terminal, parsed.GetValue(from), parsed.GetValue(to)))
                return ExitCode.Usage;
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            return await EntityQuestion.AnswerAsync(terminal, store, parsed.GetValue(name)!, async (insight, entity) =>
            {
                var timeline = await insight.TimelineAsync(entity, parsed.GetValue(from), parsed.GetValue(to), cancellation);
                if (parsed.GetValue(shared.Json))
                    terminal.Output.WriteLine(GraphJson.Write(timeline));
                else
                    Print(terminal, timeline);
                return ExitCode.Done;
            }, cancellation);
        });
        return command;
    }

    public static Option<int?> YearOption(Terminal terminal, string name, string english, string chinese) => new(name)
    {
        HelpName = terminal.Say("year", "年份"),
        Description = terminal.Say(english, chinese),
    };

    public static bool YearsInOrder(Terminal terminal, int? from, int? to)
    {
        if (!(from > to))
            return true;
        terminal.Tell($"--from {from} is after --to {to}; exchange them.", $"--from {from} 晚于 --to {to}；请交换两者。");
        return false;
    }

    private static void Print(Terminal terminal, Timeline timeline)
    {
        terminal.WriteTable(
            StatementLine.Headers(terminal),
            timeline.Years.SelectMany(year => year.Planned.Concat(year.Reported)).Select(s => StatementLine.Cells(terminal, s)));
        foreach (var year in timeline.Years.Where(y => y.Missing is not null))
        {
            var number = year.Year.ToString(CultureInfo.InvariantCulture);
            if (year.Missing == Coverage.NotNamed)
                terminal.Tell($"{number}: a report of the year is held, but does not name it.", $"{number}：有该年的报告，但未提及。");
            else
                terminal.Tell($"{number}: no report of the year is held.", $"{number}：库中没有该年的报告。");
        }
    }
}
