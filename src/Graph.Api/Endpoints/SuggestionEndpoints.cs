using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Paging;
using Graph.Insight.Suggestions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>Pairs that may be one thing.</summary>
internal static class SuggestionEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapSuggestions(this IEndpointRouteBuilder routes) => routes.MapGet("/api/suggestions", ListAsync)
        .AddEndpointFilter<ResolvedStore>()
        .Declare(
            "listSuggestions", "Curation", "Pairs that may be one thing",
            "Ranked, with what speaks for and against. Nothing is merged by itself: `accept` and `refuse` are the lines of the curation file that decide.",
            null, [Parameters.District, Parameters.Limit, Parameters.Cursor], [400, 503]);

    private static async Task<Results<Ok<Page<Suggestion>>, ProblemResult>> ListAsync(HttpContext http, GraphInsight insight)
    {
        var (page, problem) = http.Page();
        if (problem is not null)
            return problem;
        var (district, unknown) = await http.DistrictAsync(insight, http.Arguments()[Parameters.District]);
        return unknown is not null ? unknown : TypedResults.Ok(await insight.Graph.SuggestionsAsync(district?.Scope, page, http.RequestAborted));
    }
}
