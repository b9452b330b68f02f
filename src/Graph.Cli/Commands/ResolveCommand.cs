using System.CommandLine;
using Graph.Insight.Json;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary><c>graph resolve</c>: makes the entities anew from the facts and the curation held.</summary>
internal static class ResolveCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new GraphCommand(
            terminal,
            "resolve",
            "Decide anew which names are the same thing, from the facts and the curation in the store.",
            "根据库中的事实和人工裁定，重新判定哪些名称指同一事物。",
            "graph resolve --store district.db")
        {
            shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadWrite, cancellation);
            await Ingestion.Builder(store).ResolveAsync(cancellation);
            var state = await store.GetStateAsync(cancellation);
            terminal.Tell($"{state.Mentions} mentions are of {state.Entities} entities.", $"{state.Mentions} 处提及归为 {state.Entities} 个实体。");
            if (parsed.GetValue(shared.Json))
                terminal.Output.WriteLine(GraphJson.Write(state));
            return ExitCode.Done;
        });
        return command;
    }
}
