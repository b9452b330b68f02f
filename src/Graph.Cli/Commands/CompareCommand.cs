using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Graph.Insight;
using Graph.Insight.Comparisons;
using Graph.Insight.Indicators;
using Graph.Insight.Json;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;

namespace Graph.Cli.Commands;

/// <summary><c>graph compare</c>: districts side by side in a year.</summary>
internal static class CompareCommand
{
    private const int Shown = 50;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var districts = new Argument<string[]>("districts")
        {
            Arity = new ArgumentArity(2, 10),
            Description = terminal.Say("Two districts or more, by name or code.", "两个或更多地区，名称或区划代码。"),
        };
        var year = TimelineCommand.YearOption(
            terminal, "--year", "The year; else the last on which a report of each is held.", "年份；未给出时取各地都有报告的最近一年。");
        var command = new GraphCommand(
            terminal,
            "compare",
            "Districts side by side in a year: what they name, where it stands, promises kept, and what is measured of both.",
            "各地区同一年并列：提到多少事物、处于什么阶段、承诺兑现情况，以及共有的指标。",
            "graph compare 徐汇区 静安区 --year 2019",
            "graph compare 310104 310106 --json")
        {
            districts, year, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            if (!await StoreChecks.IsResolvedAsync(terminal, store, cancellation))
                return ExitCode.Store;
            var insight = new GraphInsight(store);
            var found = ImmutableArray.CreateBuilder<DistrictRef>();
            foreach (var name in parsed.GetValue(districts)!)
            {
                var (scope, held) = await DistrictQuestion.ScopeAsync(terminal, insight, name, cancellation);
                if (!held)
                    return ExitCode.NotFound;
                found.Add((await insight.FindDistrictAsync(scope!, cancellation))!);
            }
            var answer = await insight.Graph.CompareAsync([.. found.Distinct()], parsed.GetValue(year), null, Shown, cancellation);
            if (parsed.GetValue(shared.Json))
                terminal.Output.WriteLine(GraphJson.Write(answer));
            else
                Print(terminal, answer);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Terminal terminal, DistrictComparison answer)
    {
        var year = Number(answer.Year);
        terminal.WriteTable(
            [year, .. answer.Districts.Select(d => d.District.Name)],
            [
                .. Enum.GetValues<EntityLabel>().Select((label, i) => Row(label.ToString(), answer, d => Number(d.Labels[i].Entities))),
                .. answer.Districts.SelectMany(d => d.Phases).Select(p => p.Phase).Distinct().Order()
                    .Select(phase => Row(phase.ToString(), answer, d => Number(d.Phases.FirstOrDefault(p => p.Phase == phase)?.Entities ?? 0))),
                Row(terminal.Say("promises", "承诺"), answer, d => Number(d.ScoreCard?.Promises ?? 0)),
                Row(terminal.Say("kept", "已实现"), answer, d => Number(d.ScoreCard?.Kept ?? 0)),
                .. answer.Indicators.Select(i => Row(
                    $"{i.Name}（{i.Unit}，{i.Measure}）", answer, d => Values(i.Values.FirstOrDefault(v => v.District == d.District)?.Year))),
            ]);
    }

    private static IReadOnlyList<string> Row(string heading, DistrictComparison answer, Func<ComparedDistrict, string> cell) =>
        [heading, .. answer.Districts.Select(cell)];

    private static string Values(IndicatorYear? year)
    {
        if (year is null)
            return "–";
        var value = year.Results.IsEmpty ? year.Targets[0] : year.Results[^1];
        return value.Value.ToString(CultureInfo.InvariantCulture) + value.Qualifier + (year.Results.IsEmpty ? " *" : "");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
