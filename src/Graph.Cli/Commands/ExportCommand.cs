using System.CommandLine;
using Graph.Insight.Json;
using Graph.Storage;
using Graph.Storage.Export;
using Graph.Storage.Neo4j.Csv;
using Graph.Storage.Sqlite;

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
                "jsonl: JSON Lines, one object a line; neo4j-csv: files for neo4j-admin database import.",
                "jsonl：JSON Lines，每行一个对象；neo4j-csv：供 neo4j-admin database import 导入的文件。"),
        };
        format.AcceptOnlyFromAmong("jsonl", "neo4j-csv");
        var command = new GraphCommand(
            terminal,
            "export",
            "Write the graph to a folder: mentions, assertions, relations, indicators and entities, each in a file of its own.",
            "把图谱写入文件夹：提及、陈述、关系、指标、实体各一个文件。",
            "graph export --format jsonl out/",
            "graph export --format neo4j-csv out/")
        {
            folder, format, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            if (!await StoreChecks.IsResolvedAsync(terminal, store, cancellation))
                return ExitCode.Store;
            try
            {
                var csv = parsed.GetValue(format) == "neo4j-csv";
                if (csv)
                    await new Neo4jCsvExporter(store).WriteAsync(parsed.GetValue(folder)!, cancellation);
                else
                    await new JsonLinesExporter(store).WriteAsync(parsed.GetValue(folder)!, cancellation);
                if (csv)
                {
                    terminal.Tell(
                        $"Import them in that folder, with the server stopped: {Neo4jCsvExporter.ImportCommand}",
                        $"请停止服务器后在该文件夹中导入：{Neo4jCsvExporter.ImportCommand}");
                }
                if (parsed.GetValue(shared.Json))
                {
                    var files = Directory.GetFiles(parsed.GetValue(folder)!, csv ? "*.csv" : "*.jsonl").Order(StringComparer.Ordinal);
                    terminal.Output.WriteLine(GraphJson.Write(new { files = files.Select(f => new { path = f, bytes = new FileInfo(f).Length }) }));
                }
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
}
