using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>Whether the program is well.</summary>
/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
public sealed record Health(string Status);

/// <summary>Whether the program runs, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    private const string Tag = "Health";

    /// <summary>Maps them.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").AddEndpointFilter(RouteDeclarations.ReadAsync);

        health.MapGet("/live", Live).Declare(
            "getLive", Tag, "Whether the program runs", "Asks the store nothing.", null, [], [400]);

        health.MapGet("/ready", ReadyAsync).Declare(
            "getReady", Tag, "Whether the program can answer", "The store can be read, and its names are resolved.", null, [], [400, 503]);
    }

    private static Results<Ok<Health>, ProblemResult> Live(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Health("live"));
    }

    private static async Task<Results<Ok<Health>, ProblemResult>> ReadyAsync(HttpContext http, GraphInsight insight)
    {
        var state = await insight.StateAsync(http.RequestAborted);
        if (!state.Resolved)
            return ProblemResult.Of(http, Messages.Unresolved);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Health("ready"));
    }
}
