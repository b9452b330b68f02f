using System.CommandLine;
using System.Globalization;
using Graph.Insight;
using Graph.Insight.Entities;
using Graph.Insight.Json;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary><c>graph search</c>: names by a part of them, by how they are read, or with a typing error.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var text = new Argument<string>("text") { Description = terminal.Say("A name or a part of one, one character will do; or Pinyin, or its first letters.", "名称或其片段，一个字也可以；或拼音、拼音首字母。") };
        var limit = new Option<int>("--limit")
        {
            DefaultValueFactory = _ => 20,
            Description = terminal.Say($"How many at most, 1 to {PageRequest.MaxLimit}.", $"最多多少条，1 至 {PageRequest.MaxLimit}。"),
        };
        var command = new GraphCommand(
            terminal,
            "search",
            "Find things by a part of a name or alias, by Pinyin or its first letters; a name with one typing error is found where nothing else is.",
            "按名称或别名的片段、拼音或拼音首字母查找；都没有时，查找只差一个字的名称。",
            "graph search 北杨",
            "graph search beiyang",
            "graph search 园 --limit 50 --json")
        {
            text, limit, shared.Store, shared.Json,
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
            var query = new EntityQuery { Text = parsed.GetValue(text)!, Page = page };
            var found = await new GraphInsight(store).SearchAsync(query, cancellation);
            if (parsed.GetValue(shared.Json))
                terminal.Output.WriteLine(GraphJson.Write(found));
            else
                Print(terminal, found);
            return found.Total > 0 ? ExitCode.Done : ExitCode.NotFound;
        });
        return command;
    }

    private static void Print(Terminal terminal, Page<EntityHit> found)
    {
        if (found.Total == 0)
        {
            terminal.Tell("Nothing is named like that.", "没有这样的名称。");
            return;
        }
        terminal.WriteTable(
            terminal.Language == Language.Chinese ? ["名称", "类别", "年份", "提及", "标识"] : ["name", "label", "years", "mentions", "id"],
            found.Items.Select(hit => (IReadOnlyList<string>)
            [
                hit.Name, hit.Label.ToString(), $"{hit.FirstYear}–{hit.LastYear}", hit.Mentions.ToString(CultureInfo.InvariantCulture), hit.Id,
            ]));
        if (found.Total > found.Items.Length)
            terminal.Tell($"{found.Total} in all; --limit shows more.", $"共 {found.Total} 条；--limit 可显示更多。");
    }
}
