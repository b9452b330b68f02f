using System.Reflection;
using Graph.Api.Requests;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Graph.Api.Agents;

/// <summary>
/// The questions of the REST API as tools of the Model Context Protocol, for programs that reason in words. Each reading route is a tool and answers as the route
/// does, so that neither can know what the other does not.
/// </summary>
public static class AgentServer
{
    private const string Instructions =
        "Answers what became of the projects, places, institutions and programmes that Chinese government reports name, and the numbers they give. "
        + "Names are Chinese, as the reports write them; listEntities finds them by a part, in Pinyin, or with a typing error, and shows the id of each. "
        + "An entity is given to the other tools by id or name. `ask` takes a whole question in Chinese. Years are those that a passage speaks of. Every answer carries "
        + "its evidence: document, section, quote and offsets; quote it. Lists come by pages: pass `cursor` the `nextCursor` of the page before.";

    /// <summary>Serves until the input ends or it is cancelled. Only the protocol goes to the output; logs go to standard error.</summary>
    /// <param name="store">What is asked; it stays the caller's.</param>
    /// <param name="options">Whose language errors speak.</param>
    /// <param name="input">Where requests come from.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task RunAsync(IGraphStore store, GraphApiOptions options, Stream input, Stream output, CancellationToken cancellation = default)
    {
        await using var api = GraphApi.Build(store, options);
        var log = api.Services.GetRequiredService<ILoggerFactory>();
        var server = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "graph", Version = Version },
            ServerInstructions = Instructions,
            ToolCollection = [.. Tools(api)],
        };
        await using var transport = new StreamServerTransport(input, output, "graph", log);
        await using var running = McpServer.Create(transport, server, log, api.Services);
        await running.RunAsync(cancellation);
    }

    private static string Version => typeof(AgentServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    // Answers drawn from the reports are tagged; jobs are of a server's own work. The whole graph is no answer that one can read.
    private static IEnumerable<McpServerTool> Tools(WebApplication api) => ((IEndpointRouteBuilder)api).DataSources
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<TaggedAnswers>() is not null)
        .Where(route => route.Metadata.GetMetadata<RouteDeclaration>() is { } declared && !declared.Query.Contains(Parameters.Format))
        .Where(route => route.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods: ["GET"] })
        .Select(route => new RouteTool(route, api.Services, api.Logger));
}
