using System.CommandLine;
using Graph.Storage;
using Graph.Storage.Sqlite;
using Graph.Storage.Export;

namespace Graph.Cli.Commands;

/// <summary><c>graph export</c>: the graph as files.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var folder = new Argument<string>("folder") { Description = terminal.Say("Where the files go; made when it is not there.", "输出文件夹；不存在时创建。") };
        var format = new Option<string>("--format")
        {
            DefaultValueFactory = _ => "jsonl",
            Description = terminal.Say(
                "jsonl: five files, one object a line; the others: one file graph.<format> (gexf for Gephi, csv for Excel).",
                "jsonl：五个文件，每行一个对象；其他：一个文件 graph.<格式>（gexf 供 Gephi，csv 供 Excel）。"),
        };
        format.AcceptOnlyFromAmong([.. Enum.GetNames<GraphFormat>().Select(f => f.ToLowerInvariant())]);
        var command = new GraphCommand(
            terminal,
            "export",
            "Write the graph to a folder: mentions, assertions, relations, indicators and entities, each in a file of its own.",
            "把图谱写入文件夹：提及、陈述、关系、指标、实体各一个文件。",
            "graph export --format jsonl out/")
        {
            folder, format, shared.Store,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            if (!await StoreChecks.IsResolvedAsync(terminal, store, cancellation))
                return ExitCode.Store;
            try
            {
                await WriteAsync(store, Enum.Parse<GraphFormat>(parsed.GetValue(format)!, ignoreCase: true), parsed.GetValue(folder)!, cancellation);
                return ExitCode.Done;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                terminal.Tell(
                    $"{parsed.GetValue(folder)}: cannot write there: {error.Message} Choose a folder that you may write to.",
                    $"{parsed.GetValue(folder)}：无法写入：{error.Message} 请选择有写入权限的文件夹。");
                return ExitCode.InputFailed;
            }
        });
        return command;
    }

    private static async Task WriteAsync(IGraphStore store, GraphFormat format, string folder, CancellationToken cancellation)
    {
        if (format == GraphFormat.Jsonl)
        {
            await new JsonLinesExporter(store).WriteAsync(folder, cancellation);
            return;
        }
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"graph.{format.ToString().ToLowerInvariant()}");
        // Beside its place first, so that nobody finds half a file there.
        var temporary = path + ".tmp";
        await using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            await GraphExporter.WriteAsync(store, format, stream, cancellation);
        File.Move(temporary, path, overwrite: true);
    }
}
