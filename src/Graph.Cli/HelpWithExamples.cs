using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Graph.Cli;

/// <summary>The help of a command, and after it command lines that can be copied.</summary>
internal sealed class HelpWithExamples(Terminal terminal, IReadOnlyList<string> examples) : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    /// <summary>What <c>--help</c> does; the package has it in English only.</summary>
    public static string Description(Terminal terminal) => terminal.Say("Show help and examples.", "显示帮助和示例。");

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        if (examples.Count == 0)
            return ExitCode.Done;
        terminal.Output.WriteLine(terminal.Say("Examples:", "示例："));
        foreach (var example in examples)
            terminal.Output.WriteLine("  " + example);
        terminal.Output.WriteLine();
        return ExitCode.Done;
    }
}
