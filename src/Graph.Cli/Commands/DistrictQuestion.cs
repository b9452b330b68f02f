using System.CommandLine;
using Graph.Insight;

namespace Graph.Cli.Commands;

/// <summary>What the questions about a district have in common: the option that names it, and the answer when no report of it is held.</summary>
internal static class DistrictQuestion
{
    public static Option<string?> Option(Terminal terminal) => new("--district")
    {
        HelpName = terminal.Say("name", "名称"),
        Description = terminal.Say("The district: its name or its code.", "地区：名称或区划代码。"),
    };

    /// <summary>The scope of the district, null when none is asked for; says which are held when no report of it is.</summary>
    public static async Task<(string? Scope, bool Found)> ScopeAsync(
        Terminal terminal, GraphInsight insight, string? asked, CancellationToken cancellation)
    {
        if (asked is null)
            return (null, true);
        if (await insight.FindDistrictAsync(asked, cancellation) is { } district)
            return (district.Scope, true);
        var held = string.Join(", ", (await insight.DistrictsAsync(cancellation)).Take(50).Select(d => d.Name));
        terminal.Tell($"No report of “{asked}” is held. Held are: {held}.", $"库中没有“{asked}”的报告。库中有：{held}。");
        return (null, false);
    }
}
