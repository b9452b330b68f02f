using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Graph.Insight;
using Graph.Insight.Documents;
using Graph.Insight.Json;
using Graph.Insight.Paging;
using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary><c>graph documents</c>: what was read, what was found in it, and where its district, date and years were taken from.</summary>
internal static class DocumentsCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new GraphCommand(
            terminal,
            "documents",
            "List the documents held: whose they are, of which years, what was found in each, and where that was taken from.",
            "列出库中的文件：属于哪里、哪些年份、各读出多少内容，以及这些信息取自何处。",
            "graph documents",
            "graph documents --json --store district.db")
        {
            shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            if (parsed.GetValue(shared.Json))
            {
                terminal.Output.WriteLine(GraphJson.Write(await AllAsync(store, cancellation)));
                return ExitCode.Done;
            }
            var documents = await store.GetDocumentsAsync(cancellation);
            terminal.WriteTable(
                terminal.Language == Language.Chinese
                    ? ["文件", "标题", "地区", "日期", "回顾", "计划", "提及", "陈述", "指标", "关系"]
                    : ["document", "title", "district", "date", "review", "plan", "mentions", "assertions", "indicators", "relations"],
                documents.Select(d => Row(terminal, d)));
            terminal.Tell("What bears no mark was read from the text itself.", "未标注来源的均读自报告原文。");
            foreach (var document in documents)
            {
                foreach (var warning in document.Warnings)
                    terminal.Error.WriteLine($"{document.Key}: {warning.In(terminal.Language)}");
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<string> Row(Terminal terminal, DocumentRecord document) =>
    [
        document.Key,
        Cell(terminal, document.Metadata.Title, t => t),
        Cell(terminal, document.Metadata.District, d => d.Name),
        Cell(terminal, document.Metadata.Date, d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Cell(terminal, document.Metadata.ReviewYear, y => y.ToString(CultureInfo.InvariantCulture)),
        Cell(terminal, document.Metadata.PlanYear, y => y.ToString(CultureInfo.InvariantCulture)),
        document.Mentions.ToString(CultureInfo.InvariantCulture),
        document.Assertions.ToString(CultureInfo.InvariantCulture),
        document.Observations.ToString(CultureInfo.InvariantCulture),
        document.Relations.ToString(CultureInfo.InvariantCulture),
    ];

    /// <summary>The value, and in brackets where it was taken from when that is not the text.</summary>
    private static string Cell<T>(Terminal terminal, Sourced<T>? value, Func<T, string> print) => value switch
    {
        null => "–",
        { Origin: ValueOrigin.Text } => print(value.Value),
        { Origin: ValueOrigin.Corpus } => print(value.Value) + " (corpus.json)",
        _ => print(value.Value) + terminal.Say(" (side file)", "（附属文件）"),
    };

    /// <summary>The documents as the API lists them, on one page.</summary>
    private static async Task<Page<DocumentView>> AllAsync(IGraphStore store, CancellationToken cancellation)
    {
        var insight = new GraphInsight(store);
        var all = ImmutableArray.CreateBuilder<DocumentView>();
        string? cursor = null;
        do
        {
            PageRequest.TryCreate(PageRequest.MaxLimit, cursor, out var request);
            var page = await insight.DocumentsAsync(request!, cancellation);
            all.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return new Page<DocumentView>(all.ToImmutable(), all.Count, null);
    }
}
