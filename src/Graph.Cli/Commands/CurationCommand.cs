using System.CommandLine;
using System.Text;
using Graph.Insight.Json;
using Graph.Resolution;
using Graph.Resolution.Curating;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary><c>graph curation get|put</c>: the user's decisions, which overrule what the program infers.</summary>
internal static class CurationCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new GraphCommand(
            terminal,
            "curation",
            "Read or replace the curation file: which names are the same or distinct, which label, what to ignore. It is applied last.",
            "读取或替换人工裁定文件：哪些名称相同或不同、用何标签、忽略什么。它最后生效。",
            "graph curation get > curation.tsv",
            "graph curation put curation.tsv")
        {
            Get(terminal, shared), Put(terminal, shared),
        };
        return command;
    }

    private static GraphCommand Get(Terminal terminal, SharedOptions shared)
    {
        var command = new GraphCommand(terminal, "get", "Print the curation file.", "输出人工裁定文件。", "graph curation get > curation.tsv") { shared.Store, shared.Json };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            var text = await store.ReadCurationAsync(cancellation);
            terminal.Output.Write(parsed.GetValue(shared.Json) ? GraphJson.Write(new { text }) + "\n" : text);
            return ExitCode.Done;
        });
        return command;
    }

    private static GraphCommand Put(Terminal terminal, SharedOptions shared)
    {
        var file = new Argument<string>("file") { Description = terminal.Say("The file to put in its place.", "用来替换的文件。") };
        var command = new GraphCommand(
            terminal,
            "put",
            "Replace the curation file and resolve anew. One decision a line, tab-separated: same A B, distinct A B, label A L, ignore A, then the reason; "
            + "A and B are district-code/name.",
            "替换人工裁定文件并重新判定。每行一条，以制表符分隔：same A B、distinct A B、label A L、ignore A，最后是理由；A、B 写作“区划代码/名称”。",
            "graph curation put curation.tsv")
        {
            file, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetValue(file)!;
            string text;
            try
            {
                text = await File.ReadAllTextAsync(path, Encoding.UTF8, cancellation);
                Curation.Parse(text);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or CurationException)
            {
                terminal.Error.WriteLine($"{path}: {error.Message}");
                return ExitCode.InputFailed;
            }
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadWrite, cancellation);
            var changed = !string.Equals(await store.ReadCurationAsync(cancellation), text, StringComparison.Ordinal);
            await store.WriteCurationAsync(text, cancellation);
            await Ingestion.Builder(store).ResolveAsync(cancellation);
            if (parsed.GetValue(shared.Json))
                terminal.Output.WriteLine(GraphJson.Write(new { changed, decisions = Curation.Parse(text).Decisions.Length }));
            return ExitCode.Done;
        });
        return command;
    }
}
