using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Indicators;
using Graph.Insight.Paging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>What reports measure, target beside result.</summary>
internal static class IndicatorEndpoints
{
    private const string Tag = "Indicators";

    /// <summary>Maps them.</summary>
    public static void MapIndicators(this IEndpointRouteBuilder routes)
    {
        var indicators = routes.MapGroup("/api/indicators");

        indicators.MapGet("", ListAsync).Declare(
            "listIndicators", Tag, "What reports measure",
            "Each indicator of a district with its units and years, those with the most numbers first.",
            null, [Parameters.MeasuredDistrict, Parameters.Indicator, Parameters.Limit, Parameters.Cursor], [400, 503]);

        indicators.MapGet("/{name}/series", SeriesAsync).Declare(
            "getIndicatorSeries", Tag, "The numbers of an indicator by year",
            "A series for each district, measure and unit: targets beside results, whether the result came up to the target, and the growth from one "
                + "year's amount to the next.",
            PathParameter.Indicator, [Parameters.MeasuredDistrict], [400, 404, 503]);
    }

    private static async Task<Results<Ok<Page<IndicatorSummary>>, ProblemResult>> ListAsync(HttpContext http, GraphInsight insight)
    {
        var (page, problem) = http.Page();
        if (problem is not null)
            return problem;
        var (district, unknown) = await http.DistrictAsync(insight, http.Arguments()[Parameters.MeasuredDistrict]);
        if (unknown is not null)
            return unknown;
        return TypedResults.Ok(await insight.IndicatorsAsync(district?.Scope, http.Arguments()[Parameters.Indicator], page, http.RequestAborted));
    }

    private static async Task<Results<Ok<IndicatorHistory>, ProblemResult>> SeriesAsync(HttpContext http, GraphInsight insight)
    {
        var (district, unknown) = await http.DistrictAsync(insight, http.Arguments()[Parameters.MeasuredDistrict]);
        if (unknown is not null)
            return unknown;
        var name = http.PathName();
        if (await insight.IndicatorAsync(name, district?.Scope, http.RequestAborted) is { } history)
            return TypedResults.Ok(history);
        var nearest = await insight.NearestIndicatorsAsync(name, http.RequestAborted);
        return ProblemResult.Of(
            http, Messages.UnknownIndicator, [name, string.Join(", ", nearest)], nearest: [.. nearest.Select(n => new NearName(n, n))]);
    }
}
