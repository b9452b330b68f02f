using System.CommandLine;
using Graph.Insight;
using Graph.Insight.Entities;
using Graph.Model;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary>What the questions about one entity have in common: the name asked for, the store asked, and the answer when the name fits none or several.</summary>
internal static class EntityQuestion
{
    public static Argument<string> NameArgument(Terminal terminal) => new("name")
    {
        HelpName = terminal.Say("name", "名称"),
        Description = terminal.Say("A name, an alias or an id.", "名称、别名或标识。"),
    };

    /// <summary>Finds the entity and answers; says which names are near when there is none, and which ids there are when there are several.</summary>
    public static async Task<int> AnswerAsync(
        Terminal terminal, IGraphStore store, string name, Func<GraphInsight, EntityRecord, Task<int>> answer, CancellationToken cancellation)
    {
        if (!await StoreChecks.IsResolvedAsync(terminal, store, cancellation))
            return ExitCode.Store;
        var insight = new GraphInsight(store);
        switch (await insight.LookUpAsync(name, cancellation))
        {
            case FoundEntity found:
                return await answer(insight, found.Record);
            case AmbiguousName several:
                terminal.Tell($"“{name}” is the name of several things; ask for one by its id:", $"“{name}”是多个事物的名称；请用标识指定其一：");
                Candidates(terminal, several.Candidates);
                return ExitCode.NotFound;
            case UnknownName unknown when unknown.Nearest.Length > 0:
                terminal.Tell($"Nothing is named “{name}”. Near it are:", $"没有名为“{name}”的事物。相近的有：");
                Candidates(terminal, unknown.Nearest);
                return ExitCode.NotFound;
            default:
                terminal.Tell(
                    $"Nothing is named “{name}”, or like it; “graph search” finds names by a part of them.",
                    $"没有名为“{name}”或相近的事物；“graph search”可按名称片段查找。");
                return ExitCode.NotFound;
        }
    }

    private static void Candidates(Terminal terminal, IEnumerable<EntityHit> hits)
    {
        foreach (var hit in hits)
            terminal.Error.WriteLine($"  {hit.Name}  ({hit.Label}, {hit.Id})");
    }
}
