using System.Globalization;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Cli.Commands;

/// <summary>How a statement is printed: what is said, of which part, and the passage.</summary>
internal static class StatementLine
{
    public static IReadOnlyList<string> Headers(Terminal terminal) => terminal.Language == Language.Chinese
        ? ["年份", "口径", "阶段", "对象", "原文", "出处"]
        : ["year", "tense", "phase", "of", "passage", "document"];

    public static IReadOnlyList<string> Cells(Terminal terminal, StatementView statement) =>
    [
        statement.Year.ToString(CultureInfo.InvariantCulture),
        statement.Tense == Tense.Plan ? terminal.Say("planned", "计划") : terminal.Say("reported", "报告"),
        statement.Phase.ToString(),
        Of(statement),
        Excerpt(statement),
        $"{statement.Evidence.Document}:{statement.Evidence.Start.ToString(CultureInfo.InvariantCulture)}",
    ];

    /// <summary>The part by its full name, since in a list only “四期” may be written; and what of it is meant.</summary>
    private static string Of(StatementView statement)
    {
        var name = statement.Part?.Name ?? statement.Text;
        return statement.Scope.Length > 0 ? $"{name}（{statement.Scope}）" : name;
    }

    /// <summary>The clauses around the name, since a sentence of a report may list thirty projects.</summary>
    public static string Excerpt(StatementView statement)
    {
        const int Before = 12;
        const int After = 28;
        var quote = statement.Evidence.Quote;
        var at = quote.IndexOf(statement.Text, StringComparison.Ordinal);
        if (at < 0 || quote.Length <= Before + statement.Text.Length + After)
            return quote;
        var start = Math.Max(0, at - Before);
        var end = Math.Min(quote.Length, at + statement.Text.Length + After);
        return (start > 0 ? "…" : "") + quote[start..end] + (end < quote.Length ? "…" : "");
    }
}
