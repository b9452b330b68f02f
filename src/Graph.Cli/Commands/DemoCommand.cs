using System.CommandLine;
using Graph.Storage;
using Graph.Storage.Sqlite;

namespace Graph.Cli.Commands;

/// <summary><c>graph demo</c>: the five reports that come with the program, built and served.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var urls = ServeCommand.UrlsOption(terminal);
        var command = new GraphCommand(
            terminal,
            "demo",
            "Build the reports in seeds/ into a temporary store, if that is not done yet, and serve it.",
            "把 seeds/ 中的报告读入临时库（若尚未读入），然后提供服务。",
            "graph demo",
            "graph demo --urls http://localhost:8080")
        {
            urls,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (RepositoryFolder.Find(Path.Combine("seeds", "corpus.json")) is not { } corpus)
            {
                terminal.Tell(
                    "There is no folder seeds/ here or above; run this in the repository, or use “graph build” with reports of your own.",
                    "当前及上级文件夹中没有 seeds/；请在代码库中运行，或用“graph build”读入您自己的报告。");
                return ExitCode.NotFound;
            }
            var path = Path.Combine(Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"graph-demo-{Environment.UserName}")).FullName, "graph.db");
            await using var store = await SqliteGraphStore.OpenAsync(path, StoreOpenMode.Create, cancellation);
            var outcome = await BuildCommand.RunAsync(terminal, Ingestion.Builder(store), [Path.GetDirectoryName(corpus)!], cancellation);
            return outcome.Failures.Length > 0
                ? ExitCode.InputFailed
                : await ServeCommand.RunAsync(terminal, store, parsed.GetValue(urls)!, cancellation);
        });
        return command;
    }
}
