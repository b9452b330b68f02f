using System.CommandLine;
using Graph.Insight.Json;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary><c>graph remove</c>: takes documents out, with all that only they said.</summary>
internal static class RemoveCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var keys = new Argument<string[]>("documents")
        {
            Arity = ArgumentArity.OneOrMore,
            HelpName = terminal.Say("documents", "文件"),
            Description = terminal.Say("Keys, as “graph documents” lists them.", "文件键，即“graph documents”列出的名称。"),
        };
        var command = new GraphCommand(
            terminal,
            "remove",
            "Take documents out of the store, with all that only they said.",
            "从库中移除文件，以及只有它们说过的一切。",
            "graph remove 004_c7b044fd7b48fcbf.txt")
        {
            keys, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadWrite, cancellation);
            List<string> removed = [], missing = [];
            foreach (var key in parsed.GetValue(keys)!)
            {
                if (await store.RemoveReportAsync(key, cancellation))
                {
                    removed.Add(key);
                    terminal.Tell($"{key}: removed.", $"{key}：已移除。");
                    continue;
                }
                missing.Add(key);
                terminal.Tell($"{key}: no such document is held; “graph documents” lists them.", $"{key}：库中没有这份文件；“graph documents”可列出全部。");
            }
            await Ingestion.Builder(store).ResolveAsync(cancellation);
            if (parsed.GetValue(shared.Json))
                terminal.Output.WriteLine(GraphJson.Write(new { removed, missing }));
            return missing.Count > 0 ? ExitCode.NotFound : ExitCode.Done;
        });
        return command;
    }
}
