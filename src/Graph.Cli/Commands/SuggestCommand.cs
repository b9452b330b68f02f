using System.CommandLine;
using System.Globalization;
using Graph.Insight;
using Graph.Insight.Json;
using Graph.Insight.Paging;
using Graph.Storage;
using Graph.Storage.Sqlite;

namespace Graph.Cli.Commands;

/// <summary><c>graph suggest</c>: pairs that may be one thing.</summary>
internal static class SuggestCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var district = DistrictQuestion.Option(terminal);
        var command = new GraphCommand(
            terminal,
            "suggest",
            "Pairs that may be one thing, with what speaks for and against; nothing is merged until you say so by “graph merge”.",
            "可能是同一事物的名称对，附支持和反对的依据；只有用“graph merge”确认后才会合并。",
            "graph suggest --district 徐汇区",
            "graph suggest --json")
        {
            district, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            if (!await StoreChecks.IsResolvedAsync(terminal, store, cancellation))
                return ExitCode.Store;
            var insight = new GraphInsight(store);
            var (scope, found) = await DistrictQuestion.ScopeAsync(terminal, insight, parsed.GetValue(district), cancellation);
            if (!found)
                return ExitCode.NotFound;
            var answer = await insight.Graph.SuggestionsAsync(scope, PageRequest.First, cancellation);
            if (parsed.GetValue(shared.Json))
            {
                terminal.Output.WriteLine(GraphJson.Write(answer));
                return ExitCode.Done;
            }
            terminal.WriteTable(
                terminal.Language == Model.Language.Chinese ? ["分值", "名称", "名称", "支持", "反对"] : ["score", "name", "name", "for", "against"],
                answer.Items.Select(s => (IReadOnlyList<string>)
                [
                    s.Score.ToString("F3", CultureInfo.InvariantCulture), s.A.Name, s.B.Name, string.Join('；', s.For.Select(c => c.Text)),
                    string.Join('；', s.Against.Select(c => c.Text)),
                ]));
            return ExitCode.Done;
        });
        return command;
    }
}
