using System.CommandLine;
using Graph.Api.Writing;
using Graph.Insight.Json;

namespace Graph.Cli.Commands;

/// <summary><c>graph key</c>: a new key for writing over HTTP, and its hash for the server.</summary>
internal static class KeyCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var command = new GraphCommand(
            terminal,
            "key",
            "Make a key for writing over HTTP. Its owner keeps the key; the server is started with the hash in GRAPH_API_KEYS.",
            "生成经 HTTP 写入所用的密钥。密钥由使用者保存；启动服务时把哈希放入 GRAPH_API_KEYS。",
            "graph key",
            "GRAPH_API_KEYS=HASH graph serve")
        {
            shared.Json,
        };
        command.SetAction(parsed =>
        {
            var (key, hash) = ApiKeys.Create();
            terminal.Output.WriteLine(parsed.GetValue(shared.Json) ? GraphJson.Write(new { key, hash }) : $"key   {key}\nhash  {hash}");
            return ExitCode.Done;
        });
        return command;
    }
}
