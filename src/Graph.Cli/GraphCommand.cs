using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Graph.Cli;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class GraphCommand : Command
{
    private readonly string[] _examples;

    /// <summary>A command.</summary>
    /// <param name="terminal">Whose language the help speaks.</param>
    /// <param name="name">What the user types.</param>
    /// <param name="english">What it does, in English.</param>
    /// <param name="chinese">The same in Chinese.</param>
    /// <param name="examples">Command lines that can be copied.</param>
    public GraphCommand(Terminal terminal, string name, string english, string chinese, params string[] examples)
        : base(name, terminal?.Say(english, chinese))
    {
        ArgumentNullException.ThrowIfNull(terminal);
        _examples = examples;
        Options.Add(new HelpOption { Action = new HelpWithExamples(terminal, this) });
    }

    private sealed class HelpWithExamples(Terminal terminal, GraphCommand command) : SynchronousCommandLineAction
    {
        private readonly HelpAction _help = new();

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            _help.Invoke(parseResult);
            if (command._examples.Length == 0)
                return ExitCode.Done;
            terminal.Output.WriteLine(terminal.Say("Examples:", "示例："));
            foreach (var example in command._examples)
                terminal.Output.WriteLine("  " + example);
            terminal.Output.WriteLine();
            return ExitCode.Done;
        }
    }
}
