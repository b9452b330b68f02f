using System.CommandLine;
using System.CommandLine.Help;

namespace Graph.Cli;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class GraphCommand : Command
{
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
        Options.Add(new HelpOption { Action = new HelpWithExamples(terminal, examples), Description = HelpWithExamples.Description(terminal) });
    }
}
