using Graph.Model;
using Spectre.Console;

namespace Graph.Cli;

/// <summary>
/// Where a command writes: answers to standard output, everything else to standard error, in the user's language.
/// Tables and progress bars are for people at a terminal; elsewhere lines are plain, so that programs can read them.
/// </summary>
internal sealed class Terminal
{
    private readonly IAnsiConsole? _rich;

    /// <summary>A terminal over two writers.</summary>
    /// <param name="output">Answers.</param>
    /// <param name="error">Messages and progress.</param>
    /// <param name="language">The user's.</param>
    /// <param name="outputIsTerminal">Whether a person reads <paramref name="output"/> as it comes.</param>
    /// <param name="errorIsTerminal">Whether a person reads <paramref name="error"/> as it comes.</param>
    public Terminal(TextWriter output, TextWriter error, Language language, bool outputIsTerminal = false, bool errorIsTerminal = false)
    {
        (Output, Error, Language, ErrorIsTerminal) = (output, error, language, errorIsTerminal);
        if (outputIsTerminal)
            _rich = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
    }

    /// <summary>Answers.</summary>
    public TextWriter Output { get; }

    /// <summary>All else.</summary>
    public TextWriter Error { get; }

    /// <summary>The language of messages.</summary>
    public Language Language { get; }

    /// <summary>Whether progress may be drawn.</summary>
    public bool ErrorIsTerminal { get; }

    /// <summary>The message in the user's language.</summary>
    public string Say(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    /// <summary>Writes a message to standard error.</summary>
    public void Tell(string english, string chinese) => Error.WriteLine(Say(english, chinese));

    /// <summary>Writes a message to standard error after what it is about.</summary>
    public void Tell(string about, LocalizedText message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Error.WriteLine($"{about}: {message.In(Language)}");
    }

    /// <summary>Writes rows to standard output: a table for a person, else one line a row with tabs between its cells.</summary>
    /// <param name="headers">The heading of each column.</param>
    /// <param name="rows">As many cells a row as there are headings.</param>
    public void WriteTable(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(rows);
        if (_rich is null)
        {
            Output.WriteLine(string.Join('\t', headers));
            foreach (var row in rows)
                Output.WriteLine(string.Join('\t', row));
            return;
        }
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var header in headers)
            table.AddColumn(new TableColumn(new Text(header)));
        // Text of reports is never markup: “[注1]” would throw.
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        _rich.Write(table);
    }
}
