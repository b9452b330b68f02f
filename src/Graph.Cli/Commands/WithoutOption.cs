using System.CommandLine;
using Graph.Extraction.Gazetteer;

namespace Graph.Cli.Commands;

/// <summary><c>--without divisions|gazetteer</c>: leaves general knowledge out, to see what it is worth; nothing is learned anew.</summary>
internal sealed class WithoutOption : Option<string[]>
{
    private const string Divisions = "divisions";
    private const string Gazetteer = "gazetteer";

    public WithoutOption(Terminal terminal)
        : base("--without")
    {
        HelpName = $"{Divisions}|{Gazetteer}";
        AllowMultipleArgumentsPerToken = true;
        Description = terminal.Say(
            "Leave out the administrative divisions of China, or the gazetteer of well-known names; nothing is learned anew.",
            "不用中国行政区划表，或不用常见名称表；不重新学习。");
        this.AcceptOnlyFromAmong(Divisions, Gazetteer);
    }

    /// <summary>What is left to know.</summary>
    public GeneralKnowledge Knowledge(ParseResult parsed)
    {
        var left = GeneralKnowledge.Default;
        foreach (var part in parsed.GetValue(this) ?? [])
            left = part == Divisions ? left.WithoutDivisions() : left.WithoutNames();
        return left;
    }
}
