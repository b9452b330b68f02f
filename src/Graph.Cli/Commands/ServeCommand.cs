using System.CommandLine;
using Graph.Api;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Cli.Commands;

/// <summary><c>graph serve</c>: the REST API over a store.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var urls = UrlsOption(terminal);
        var command = new GraphCommand(
            terminal,
            "serve",
            "Serve the REST API, its OpenAPI document (/openapi/v1.json) and Swagger UI (/swagger) until Ctrl+C.",
            "提供 REST API、OpenAPI 文档（/openapi/v1.json）和 Swagger 页面（/swagger），按 Ctrl+C 结束。",
            "graph serve",
            "graph serve --urls http://0.0.0.0:8080 --store district.db",
            "GRAPH_API_KEYS=HASH graph serve")
        {
            urls, shared.Store,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await shared.OpenAsync(parsed, StoreOpenMode.ReadWrite, cancellation);
            return await RunAsync(terminal, store, parsed.GetValue(urls)!, cancellation);
        });
        return command;
    }

    public static Option<string> UrlsOption(Terminal terminal) => new("--urls")
    {
        DefaultValueFactory = _ => "http://localhost:5080",
        Description = terminal.Say("Where to listen; port 0 takes a free one.", "监听地址；端口 0 表示任取一个空闲端口。"),
    };

    /// <summary>Serves until cancelled.</summary>
    public static async Task<int> RunAsync(Terminal terminal, IGraphStore store, string urls, CancellationToken cancellation)
    {
        WebApplication api;
        try
        {
            api = GraphApi.Build(store, new GraphApiOptions { Urls = urls, Language = terminal.Language, JsonLog = !terminal.ErrorIsTerminal });
        }
        catch (ApiConfigurationException wrong)
        {
            terminal.Error.WriteLine(wrong.Sentence.In(terminal.Language));
            return ExitCode.Usage;
        }
        await using var running = api;
        try
        {
            await api.StartAsync(cancellation);
        }
        catch (Exception error) when (error is IOException or FormatException or InvalidOperationException)
        {
            terminal.Tell(
                $"Cannot listen on {urls}: {error.Message} Choose another address with --urls.",
                $"无法监听 {urls}：{error.Message} 请用 --urls 另选地址。");
            return ExitCode.Usage;
        }
        foreach (var address in api.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses)
            terminal.Tell($"Serving on {address} (documentation: {address}/swagger). Ctrl+C ends it.", $"服务地址：{address}（文档：{address}/swagger）。按 Ctrl+C 结束。");
        await api.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
