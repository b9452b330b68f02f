using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Graph.Cli.Commands;
using Graph.Model;
using Graph.Storage;

namespace Graph.Cli;

/// <summary>The program <c>graph</c>: which commands there are, and what happens when something goes wrong.</summary>
internal static class GraphCommandLine
{
    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">What the user typed.</param>
    /// <param name="terminal">Where answers and messages go.</param>
    /// <param name="environment">Looks up an environment variable.</param>
    /// <param name="cancellation">Set when the user presses Ctrl+C.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, Terminal terminal, Func<string, string?> environment, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(terminal);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(terminal.Language == Language.Chinese ? "zh-Hans" : "en");
        // “@北杨” is a name, not a response file.
        var parsed = Root(terminal, environment).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            foreach (var error in parsed.Errors)
                terminal.Error.WriteLine(error.Message);
            var command = parsed.CommandResult.Command is RootCommand ? "graph" : "graph " + parsed.CommandResult.Command.Name;
            terminal.Tell($"See “{command} --help”.", $"请看“{command} --help”。");
            return ExitCode.Usage;
        }
        try
        {
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Output,
                Error = terminal.Error,
                // Ctrl+C is handled by the caller, who says so by the token.
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (StoreException error)
        {
            terminal.Error.WriteLine(error.Text.In(terminal.Language));
            return ExitCode.Store;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Tell("Stopped. What was written stays; run the same command again to go on.", "已停止。已写入的内容保留；再次运行同一命令即可继续。");
            return ExitCode.InputFailed;
        }
        catch (Exception error) when (string.IsNullOrEmpty(environment("GRAPH_DEBUG")))
        {
            terminal.Tell(
                $"Something went wrong that the program did not foresee: {error.Message} Set GRAPH_DEBUG=1 to see where.",
                $"出现了程序未预料的错误：{error.Message} 设置 GRAPH_DEBUG=1 可查看位置。");
            return ExitCode.InputFailed;
        }
    }

    private static RootCommand Root(Terminal terminal, Func<string, string?> environment)
    {
        var shared = new SharedOptions(terminal, environment);
        var root = new RootCommand(terminal.Say(
            "Reads government reports and answers what became of the things they name.",
            "阅读政府工作报告和计划报告，回答其中提到的项目、地方、机构和计划后来怎样了。"))
        {
            BuildCommand.Create(terminal, shared),
            ExtractCommand.Create(terminal),
            LoadCommand.Create(terminal, shared),
            ResolveCommand.Create(terminal, shared),
            DocumentsCommand.Create(terminal, shared),
            RemoveCommand.Create(terminal, shared),
            CurationCommand.Create(terminal, shared),
            TimelineCommand.Create(terminal, shared),
            EvolutionCommand.Create(terminal, shared),
            CommitmentsCommand.Create(terminal, shared),
            CompareCommand.Create(terminal, shared),
            ShowCommand.Create(terminal, shared),
            AskCommand.Create(terminal, shared),
            SuggestCommand.Create(terminal, shared),
            DecisionCommand.Merge(terminal, shared),
            DecisionCommand.Split(terminal, shared),
            SearchCommand.Create(terminal, shared),
            ExportCommand.Create(terminal, shared),
            ServeCommand.Create(terminal, shared),
            McpCommand.Create(terminal, shared),
            DemoCommand.Create(terminal, shared),
            KeyCommand.Create(terminal, shared),
            TrainCommand.Create(terminal, shared),
            EvaluateCommand.Create(terminal, shared),
        };
        root.Options.Add(shared.Language);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = HelpWithExamples.Description(terminal);
        help.Action = new HelpWithExamples(
            terminal, ["graph build seeds/", "graph timeline 北杨人工智能小镇", "graph evolution 北杨人工智能小镇 --from 2020 --to 2021", "graph serve"]);
        root.Options.OfType<VersionOption>().Single().Description = terminal.Say("Show the version.", "显示版本。");
        return root;
    }
}
