using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>What the store holds.</summary>
internal static class StatsEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapStats(this IEndpointRouteBuilder routes) => routes.MapGet("/api/stats", ShowAsync).Declare(
        "getStats", "Store", "What is held",
        "How much is held, entities by label, and the districts with the years that their reports look back on and ahead to.",
        null, [], [400, 503]);

    private static async Task<Results<Ok<StoreStatistics>, ProblemResult>> ShowAsync(HttpContext http, GraphInsight insight) =>
        TypedResults.Ok(await insight.StatisticsAsync(http.RequestAborted));
}
