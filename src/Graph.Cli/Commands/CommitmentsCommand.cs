using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Graph.Insight;
using Graph.Insight.Commitments;
using Graph.Insight.Json;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Storage;
using Graph.Storage.Sqlite;

namespace Graph.Cli.Commands;

/// <summary><c>graph commitments</c>: promises, what became of them, and the score card.</summary>
internal static class CommitmentsCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var district = DistrictQuestion.Option(terminal);
        var year = TimelineCommand.YearOption(terminal, "--year", "The year for which it was promised.", "承诺的年份。");
        var outcome = new Option<string?>("--outcome") { Description = terminal.Say("Only these.", "只看这一种结果。") };
        outcome.AcceptOnlyFromAmong([.. Enum.GetValues<CommitmentOutcome>().Select(Word)]);
        var limit = new Option<int>("--limit")
        {
            DefaultValueFactory = _ => PageRequest.DefaultLimit,
            Description = terminal.Say($"How many at most, 1 to {PageRequest.MaxLimit}.", $"最多多少条，1 至 {PageRequest.MaxLimit}。"),
        };
        var command = new GraphCommand(
            terminal,
            "commitments",
            "What plans promised and what later reports say became of it, with both passages, and a score card by district and year.",
            "计划作出的承诺，以及后来的报告说明的结果，附两处原文，并按地区和年份统计。",
            "graph commitments --district 徐汇区 --year 2020",
            "graph commitments --outcome unreported --json")
        {
            district, year, outcome, limit, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!PageRequest.TryCreate(parsed.GetValue(limit), null, out var page))
            {
                terminal.Tell($"--limit is 1 to {PageRequest.MaxLimit}.", $"--limit 为 1 至 {PageRequest.MaxLimit}。");
                return ExitCode.Usage;
            }
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            if (!await StoreChecks.IsResolvedAsync(terminal, store, cancellation))
                return ExitCode.Store;
            var insight = new GraphInsight(store);
            var (scope, found) = await DistrictQuestion.ScopeAsync(terminal, insight, parsed.GetValue(district), cancellation);
            if (!found)
                return ExitCode.NotFound;
            var query = new CommitmentQuery
            {
                District = scope,
                Year = parsed.GetValue(year),
                Outcomes = [.. Enum.GetValues<CommitmentOutcome>().Where(o => string.Equals(Word(o), parsed.GetValue(outcome), StringComparison.Ordinal))],
                Page = page,
            };
            var answer = await insight.CommitmentsAsync(query, cancellation);
            if (parsed.GetValue(shared.Json))
                terminal.Output.WriteLine(GraphJson.Write(answer));
            else
                Print(terminal, answer);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Word(CommitmentOutcome outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());

    private static void Print(Terminal terminal, CommitmentPage answer)
    {
        terminal.WriteTable(
            terminal.Language == Language.Chinese
                ? ["地区", "年份", "承诺", "可核对", "已实现", "延迟", "再次提出", "未见报告", "未到期", "缺报告"]
                : ["district", "year", "promises", "judged", "kept", "late", "repeated", "unreported", "notYetDue", "noReport"],
            answer.ScoreCard.Select(r => (IReadOnlyList<string>)
            [
                r.District?.Name ?? "–", Number(r.Year), Number(r.Promises), Number(r.Judged), Number(r.Kept), Number(r.Late), Number(r.Repeated),
                Number(r.Unreported), Number(r.NotYetDue), Number(r.NoReport),
            ]));
        terminal.Output.WriteLine();
        terminal.WriteTable(
            terminal.Language == Language.Chinese
                ? ["年份", "对象", "承诺", "结果", "规则", "承诺原文", "结果原文"]
                : ["year", "entity", "promised", "outcome", "rule", "promise", "answer"],
            answer.Items.Select(c => (IReadOnlyList<string>)
            [
                Number(c.Year),
                c.Scope.Length > 0 ? $"{c.Entity.Name}（{c.Scope}）" : c.Entity.Name,
                c.Phase.ToString(),
                c.YearsLate is { } late ? $"{Word(c.Outcome)} {Number(late)}" : Word(c.Outcome),
                c.Explanation,
                StatementLine.Excerpt(c.Promise),
                (c.Answer ?? c.Reported) is { } answered ? StatementLine.Excerpt(answered) : "–",
            ]));
        if (answer.Total > answer.Items.Length)
            terminal.Tell($"{answer.Total} in all; --limit shows more.", $"共 {answer.Total} 条；--limit 可显示更多。");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
