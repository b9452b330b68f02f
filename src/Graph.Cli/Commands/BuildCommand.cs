using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Graph.Api.Ingestion;
using Graph.Insight.Json;
using Graph.Storage;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary><c>graph build</c>: files in, a graph out.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Arity = ArgumentArity.OneOrMore,
            HelpName = terminal.Say("files or folders", "文件或文件夹"),
            Description = terminal.Say("Reports (.txt, .md, .html, .docx, .pdf) or folders that hold them.", "报告（.txt、.md、.html、.docx、.pdf）或存放报告的文件夹。"),
        };
        var dictionary = Ingestion.DictionaryOption(terminal);
        var without = new WithoutOption(terminal);
        var command = new GraphCommand(
            terminal,
            "build",
            "Read reports into the store. May be stopped and run again; what has not changed is not read again.",
            "把报告读入库。可随时中断后再次运行；未改变的文件不会重读。",
            "graph build seeds/",
            "graph build reports/2024 extra/report.docx --store district.db")
        {
            inputs, dictionary, without, shared.Store, shared.Json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (Ingestion.Extractor(terminal, parsed.GetValue(dictionary), without.Knowledge(parsed)) is not { } extractor)
                return ExitCode.InputFailed;
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.Create, cancellation);
            var outcome = await RunAsync(terminal, Ingestion.Builder(store, extractor), parsed.GetValue(inputs)!, cancellation);
            if (parsed.GetValue(shared.Json))
                terminal.Output.WriteLine(JsonSerializer.Serialize(Summary(outcome), GraphJson.Options));
            return outcome.Failures.Length > 0 ? ExitCode.InputFailed : ExitCode.Done;
        });
        return command;
    }

    /// <summary>Builds with a progress bar for a person, and says at the end what was done and what could not be.</summary>
    public static async Task<BuildOutcome> RunAsync(
        Terminal terminal, CorpusBuilder builder, IReadOnlyCollection<string> inputs, CancellationToken cancellation)
    {
        var outcome = terminal.ErrorIsTerminal
            ? await WithBar(terminal, progress => builder.BuildAsync(inputs, progress, cancellation))
            : await builder.BuildAsync(inputs, null, cancellation);
        Tell(terminal, outcome);
        return outcome;
    }

    private static async Task<BuildOutcome> WithBar(Terminal terminal, Func<IProgress<BuildProgress>, Task<BuildOutcome>> build)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return await console.Progress().StartAsync(async context =>
        {
            var task = context.AddTask(terminal.Say("Reading reports", "正在阅读报告"));
            return await build(new Reporter(task, terminal));
        });
    }

    private static void Tell(Terminal terminal, BuildOutcome outcome)
    {
        foreach (var duplicate in outcome.Duplicates)
        {
            terminal.Tell(
                $"{duplicate.Key}: says the same as {duplicate.KeptAs}, which is kept; not loaded.",
                $"{duplicate.Key}：与 {duplicate.KeptAs} 内容相同，保留后者，未读入。");
        }
        foreach (var failure in outcome.Failures)
            terminal.Tell(failure.Path, failure.Message);
        if (!outcome.Changed && outcome.Failures.Length == 0)
        {
            terminal.Tell($"Nothing changed: {outcome.Unchanged} documents are held as they are.", $"没有变化：库中 {outcome.Unchanged} 份文件都是最新的。");
            return;
        }
        var seconds = outcome.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        terminal.Tell(
            $"Read {outcome.Read.Length} documents, {outcome.Mentions} mentions, in {seconds} s; {outcome.Unchanged} unchanged, "
            + $"{outcome.Duplicates.Length} duplicates, {outcome.Failures.Length} not read.",
            $"读入 {outcome.Read.Length} 份文件，{outcome.Mentions} 处提及，用时 {seconds} 秒；{outcome.Unchanged} 份未变，"
            + $"{outcome.Duplicates.Length} 份重复，{outcome.Failures.Length} 份未能读取。");
    }

    private static object Summary(BuildOutcome outcome) => new
    {
        outcome.Read,
        outcome.Unchanged,
        outcome.Duplicates,
        Failures = outcome.Failures.Select(f => new { f.Path, f.Code, Message = f.Message.English }),
        outcome.Mentions,
        Seconds = Math.Round(outcome.Elapsed.TotalSeconds, 3),
    };

    private sealed class Reporter(ProgressTask task, Terminal terminal) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            task.Description = Markup.Escape(terminal.Say(
                $"{value.Done}/{value.Total} documents, {value.Mentions} mentions", $"{value.Done}/{value.Total} 份文件，{value.Mentions} 处提及"));
        }
    }
}
