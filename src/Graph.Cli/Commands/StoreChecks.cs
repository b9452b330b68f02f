using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary>What must hold before a question can be answered.</summary>
internal static class StoreChecks
{
    /// <summary>Whether the entities are those of the facts held; says what to run when they are not.</summary>
    public static async Task<bool> IsResolvedAsync(Terminal terminal, IGraphStore store, CancellationToken cancellation)
    {
        if ((await store.GetStateAsync(cancellation)).Resolved)
            return true;
        terminal.Tell(
            "The store holds facts that are not resolved yet: run “graph resolve”, or “graph build” once more.",
            "库中有尚未判定的事实：请运行“graph resolve”，或再次运行“graph build”。");
        return false;
    }
}
