using System.CommandLine;
using Graph.Api;
using Graph.Api.Agents;
using Graph.Storage;

namespace Graph.Cli.Commands;

/// <summary><c>graph mcp</c>: the questions of the API as tools for an agent that starts this program.</summary>
internal static class McpCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new GraphCommand(
            terminal,
            "mcp",
            "Answer an agent over standard input and output, by the Model Context Protocol; its tools are the questions of the REST API.",
            "通过标准输入输出以 Model Context Protocol 回答智能体；其工具即 REST API 的各种查询。",
            "graph mcp --store graph.db",
            "claude mcp add graph -- graph mcp --store /data/graph.db")
        {
            shared.Store,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadOnly, cancellation);
            await using var input = Console.OpenStandardInput();
            await using var output = Console.OpenStandardOutput();
            await AgentServer.RunAsync(store, new GraphApiOptions { Language = terminal.Language }, input, output, cancellation);
            return ExitCode.Done;
        });
        return command;
    }
}
