using System.CommandLine;
using System.Globalization;
using Graph.Insight.Entities;
using Graph.Insight.Json;
using Graph.Storage;
using Graph.Storage.Sqlite;

namespace Graph.Cli.Commands;

/// <summary><c>graph show</c>: what is known of one thing.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var name = EntityQuestion.NameArgument(terminal);
        var command = new GraphCommand(
            terminal,
            "show",
            "What is known of a thing: its names with the reason for each, its parts and whole, where it lies, its years and latest phase.",
            "一个事物的概况：各个名称及归并理由、组成部分与整体、位置、年份和最近的阶段。",
            "graph show 天桥连廊",
            "graph show project:310104:北杨人工智能小镇 --json")
        {
            name, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            return await EntityQuestion.AnswerAsync(terminal, store, parsed.GetValue(name)!, async (insight, entity) =>
            {
                var profile = await insight.ProfileAsync(entity, cancellation);
                if (parsed.GetValue(shared.Json))
                    terminal.Output.WriteLine(GraphJson.Write(profile));
                else
                    Print(terminal, profile);
                return ExitCode.Done;
            }, cancellation);
        });
        return command;
    }

    private static void Print(Terminal terminal, EntityProfile profile)
    {
        void Line(string english, string chinese, string value)
        {
            if (value.Length > 0)
                terminal.Output.WriteLine($"{terminal.Say(english, chinese)}\t{value}");
        }

        Line("name", "名称", profile.Name);
        Line("label", "类别", profile.Labels[^1]);
        Line("id", "标识", profile.Id);
        foreach (var alias in profile.Aliases)
            Line("alias", "别名", $"{alias.Name}（{alias.Reason}）");
        Line("part of", "属于", string.Join('、', profile.PartOf.Select(p => p.Entity.Name)));
        Line("parts", "组成", string.Join('、', profile.Parts.Select(p => p.Entity.Name)));
        Line("lies in", "位于", string.Join('、', profile.LocatedIn.Select(l => l.Place.Name)));
        Line("years", "年份", profile.FirstYear is null ? "" : $"{Number(profile.FirstYear)}–{Number(profile.LastYear)}");
        if (profile.LatestPhase is { } latest)
            Line("latest phase", "最近阶段", $"{Number(latest.Year)} {latest.Phase.Phase}{(latest.Phase.Planned ? terminal.Say(" (planned)", "（计划）") : "")}");
        Line("mentions", "提及", $"{Number(profile.Counts.Mentions)} / {Number(profile.Counts.Documents)}");
        foreach (var passage in profile.Evidence)
            Line("passage", "原文", $"{passage.Quote} ({passage.Document}:{Number(passage.Start)})");
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
