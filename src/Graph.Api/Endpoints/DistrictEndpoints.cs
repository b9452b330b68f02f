using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Districts;
using Graph.Insight.Documents;
using Graph.Insight.Paging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>Districts: what their reports say year by year, and one year against another.</summary>
internal static class DistrictEndpoints
{
    private const string Tag = "Districts";

    private static readonly int[] OneProblems = [400, 404, 503];

    /// <summary>Maps them.</summary>
    public static void MapDistricts(this IEndpointRouteBuilder routes)
    {
        var districts = routes.MapGroup("/api/districts").AddEndpointFilter<ResolvedStore>();

        districts.MapGet("", ListAsync).Declare(
            "listDistricts", Tag, "The districts whose reports are held",
            "With the years that their reports look back on and ahead to.",
            null, [Parameters.Limit, Parameters.Cursor], [400, 503]);

        districts.MapGet("/{district}", ShowAsync).Declare(
            "getDistrict", Tag, "Show a district",
            "Its reports, the entities they name by label, and each year counted.",
            PathParameter.District, [], OneProblems);

        districts.MapGet("/{district}/years/{year}", YearAsync).Declare(
            "getDistrictYear", Tag, "What a year's reports added, finished, dropped and promised",
            "Of the reports that look ahead to the year and those that look back on it. `added`: named for the first time; `movedOn`: standing elsewhere "
                + "than in the year before on which a report is held; `finished`: reported as completed or in use for the first time; `dropped`: on the "
                + "way in that year before, no longer named, and never reported as finished; `promised`: with what became of it.",
            PathParameter.District, [Parameters.EachLimit], OneProblems, Parameters.YearInPath);

        routes.MapGet("/api/diff", DiffAsync).AddEndpointFilter<ResolvedStore>().Declare(
            "getDiff", Tag, "One year of a district's reports against another",
            "Entities that appeared, vanished, moved on (phase before and after) and stayed, and the graph of both years with each node and edge marked. "
                + "The lists are paged together; the edges of a page's graph lead from its nodes to one another and to those of the pages before.",
            null,
            [Parameters.DistrictNeeded, Parameters.FromNeeded, Parameters.ToNeeded, Parameters.Label, Parameters.EachLimit, Parameters.Cursor],
            [400, 503]);
    }

    private static async Task<Results<Ok<Page<DistrictCount>>, ProblemResult>> ListAsync(HttpContext http, GraphInsight insight)
    {
        var (page, problem) = http.Page();
        return problem is not null ? problem : TypedResults.Ok(await insight.DistrictsAsync(page, http.RequestAborted));
    }

    private static async Task<Results<Ok<DistrictProfile>, ProblemResult>> ShowAsync(HttpContext http, GraphInsight insight)
    {
        var (district, unknown) = await http.PathDistrictAsync(insight);
        return district is null ? unknown! : TypedResults.Ok(await insight.DistrictAsync(district, http.RequestAborted));
    }

    private static async Task<Results<Ok<DistrictYear>, ProblemResult>> YearAsync(HttpContext http, GraphInsight insight)
    {
        var (year, problem) = http.PathYear(Parameters.YearInPath);
        if (problem is not null)
            return problem;
        var (district, unknown) = await http.PathDistrictAsync(insight);
        return district is null
            ? unknown!
            : TypedResults.Ok(await insight.DistrictYearAsync(district, year, http.EachLimit(), http.RequestAborted));
    }

    private static async Task<Results<Ok<YearDiff>, ProblemResult>> DiffAsync(HttpContext http, GraphInsight insight)
    {
        var arguments = http.Arguments();
        var (page, problem) = http.EachPage();
        if (problem is not null)
            return problem;
        var (from, to) = (arguments[Parameters.FromNeeded]!.Value, arguments[Parameters.ToNeeded]!.Value);
        if (from > to)
            return YearsReversed.Of(http, from, to);
        var (district, unknown) = await http.DistrictAsync(insight, arguments[Parameters.DistrictNeeded]);
        if (district is null)
            return unknown!;
        return TypedResults.Ok(
            await insight.DiffAsync(district, from, to, arguments.Choice(Parameters.Label), page, http.RequestAborted));
    }
}
