using System.CommandLine;
using Graph.Insight;
using Graph.Insight.Entities;
using Graph.Insight.Json;
using Graph.Resolution.Curating;
using Graph.Storage;
using Graph.Storage.Sqlite;

namespace Graph.Cli.Commands;

/// <summary><c>graph merge</c> and <c>graph split</c>: a person's decision on two names, written as a line of the curation file.</summary>
internal static class DecisionCommand
{
    public static Command Merge(Terminal terminal, SharedOptions shared) => Create(
        terminal, shared, "merge", "same",
        "Say that two names are of one thing: adds a line to the curation file and resolves anew.",
        "判定两个名称是同一事物：在人工裁定文件中加一行并重新判定。",
        "graph merge 徐家汇国贸中心 徐家汇中心 --reason 改名");

    public static Command Split(Terminal terminal, SharedOptions shared) => Create(
        terminal, shared, "split", "distinct",
        "Say that two names are of different things: adds a line to the curation file and resolves anew.",
        "判定两个名称是不同事物：在人工裁定文件中加一行并重新判定。",
        "graph split 310104/天桥连廊四期 310104/天桥连廊五期 --reason 两期工程");

    private static GraphCommand Create(
        Terminal terminal, SharedOptions shared, string name, string verb, string english, string chinese, string example)
    {
        var a = NameArgument(terminal, "a");
        var b = NameArgument(terminal, "b");
        var reason = new Option<string>("--reason")
        {
            Required = true,
            Description = terminal.Say("Why, in words; it is kept with the decision.", "理由；与判定一同保存。"),
        };
        var command = new GraphCommand(terminal, name, english, chinese, example) { a, b, reason, shared.Store, shared.Json };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadWrite, cancellation);
            if (!await StoreChecks.IsResolvedAsync(terminal, store, cancellation))
                return ExitCode.Store;
            var insight = new GraphInsight(store);
            if (await CuratedAsync(terminal, insight, parsed.GetValue(a)!, cancellation) is not { } first
                || await CuratedAsync(terminal, insight, parsed.GetValue(b)!, cancellation) is not { } second)
                return ExitCode.NotFound;
            var held = await store.ReadCurationAsync(cancellation);
            var why = string.Join(' ', parsed.GetValue(reason)!.Split(['\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
            var text = held + (held.Length > 0 && !held.EndsWith('\n') ? "\n" : "") + $"{verb}\t{first}\t{second}\t{why}\n";
            int decisions;
            try
            {
                decisions = Curation.Parse(text).Decisions.Length;
            }
            catch (CurationException error)
            {
                terminal.Error.WriteLine(error.Message);
                return ExitCode.InputFailed;
            }
            await store.WriteCurationAsync(text, cancellation);
            await Ingestion.Builder(store).ResolveAsync(cancellation);
            if (parsed.GetValue(shared.Json))
                terminal.Output.WriteLine(GraphJson.Write(new { changed = true, decisions }));
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> NameArgument(Terminal terminal, string name) => new(name)
    {
        Description = terminal.Say("A name, an alias or an id, or district-code/name.", "名称、别名、标识，或“区划代码/名称”。"),
    };

    /// <summary>The name as the curation file writes it; the name typed is kept, since an alias may be what is split off.</summary>
    private static async Task<string?> CuratedAsync(Terminal terminal, GraphInsight insight, string typed, CancellationToken cancellation)
    {
        switch (await insight.LookUpAsync(typed, cancellation))
        {
            case FoundEntity { Record.Entity: var entity }:
                return $"{entity.Scope}/{(typed.Contains(':', StringComparison.Ordinal) ? entity.Name : typed)}";
            case AmbiguousName several:
                terminal.Tell($"“{typed}” is the name of several things; write one of:", $"“{typed}”是多个事物的名称；请写作：");
                foreach (var hit in several.Candidates)
                    terminal.Error.WriteLine($"  {hit.Scope}/{hit.Name}");
                return null;
            default:
                if (typed.IndexOf('/', StringComparison.Ordinal) > 0)
                    return typed;
                terminal.Tell($"Nothing is named “{typed}”.", $"没有名为“{typed}”的事物。");
                return null;
        }
    }
}
