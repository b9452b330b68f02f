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
    private const string Neo4jCsv = "neo4j-csv";

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var folder = new Argument<string>("folder") { Description = terminal.Say("Where the files go; made when it is not there.", "输出文件夹；不存在时创建。") };
        var format = new Option<string>("--format")
        {
            DefaultValueFactory = _ => "jsonl",
            Description = terminal.Say(
                "jsonl: five files, one object a line; neo4j-csv: files for neo4j-admin database import; the others: one file graph.<format> (gexf for Gephi, csv for Excel).",
                "jsonl：五个文件，每行一个对象；neo4j-csv：供 neo4j-admin database import 导入的文件；其他：一个文件 graph.<格式>（gexf 供 Gephi，csv 供 Excel）。"),
        };
        format.AcceptOnlyFromAmong([.. Enum.GetNames<GraphFormat>().Select(f => f.ToLowerInvariant()), Neo4jCsv]);
        var minScore = new Option<double>("--min-score")
        {
            HelpName = "0–1",
            Description = terminal.Say(
                "Only mentions that the reader is at least so sure of (a probability), and what hangs on them; not with neo4j-csv.",
                "只导出把握（概率）不低于此值的提及及其所属内容；不用于 neo4j-csv。"),
        };
        minScore.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is < 0 or > 1)
                result.AddError(terminal.Say("--min-score is a probability: a number from 0 to 1.", "--min-score 是概率：0 到 1 之间的数。"));
        });
        var command = new GraphCommand(
            terminal,
            "export",
            "Write the graph to a folder: mentions, assertions, relations, indicators and entities, each in a file of its own.",
            "把图谱写入文件夹：提及、陈述、关系、指标、实体各一个文件。",
            "graph export --format jsonl out/",
            "graph export --format gexf --min-score 0.8 out/",
            "graph export --format neo4j-csv out/")
        {
            folder, format, minScore, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            if (!await StoreChecks.IsResolvedAsync(terminal, store, cancellation))
                return ExitCode.Store;
            try
            {
                var files = await WriteAsync(store, parsed.GetValue(format)!, parsed.GetValue(folder)!, parsed.GetValue(minScore), cancellation);
                if (parsed.GetValue(format) == Neo4jCsv)
                {
                    terminal.Tell(
                        $"Import them in that folder, with the server stopped: {Neo4jCsvExporter.ImportCommand}",
                        $"请停止服务器后在该文件夹中导入：{Neo4jCsvExporter.ImportCommand}");
                }
                if (parsed.GetValue(shared.Json))
                    terminal.Output.WriteLine(GraphJson.Write(new { files = files.Select(f => new { path = f, bytes = new FileInfo(f).Length }) }));
                return ExitCode.Done;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ExportException)
            {
                // What the system said is inside; the sentence around it is said here, in the user's language.
                var reason = (error.InnerException ?? error).Message.TrimEnd('.');
                terminal.Tell(
                    $"{parsed.GetValue(folder)}: cannot write there ({reason}): choose a folder that you may write to, or make room.",
                    $"{parsed.GetValue(folder)}：无法写入（{reason}）：请选择有写入权限的文件夹，或腾出空间。");
                return ExitCode.InputFailed;
            }
        });
        return command;
    }

    /// <summary>Writes the files and names them.</summary>
    private static async Task<IEnumerable<string>> WriteAsync(IGraphStore store, string format, string folder, double minScore, CancellationToken cancellation)
    {
        switch (format)
        {
            case "jsonl":
                await new JsonLinesExporter(store, minScore).WriteAsync(folder, cancellation);
                return Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal);
            case Neo4jCsv:
                await new Neo4jCsvExporter(store).WriteAsync(folder, cancellation);
                return Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal);
            default:
                Directory.CreateDirectory(folder);
                var path = Path.Combine(folder, "graph." + format);
                // Beside its place first, so that nobody finds half a file there.
                var temporary = path + ".tmp";
                await using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
                    await GraphExporter.WriteAsync(store, Enum.Parse<GraphFormat>(format, ignoreCase: true), stream, minScore, cancellation);
                File.Move(temporary, path, overwrite: true);
                return [path];
        }
    }
}
