using System.Collections.Immutable;
using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Comparisons;
using Graph.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>Districts side by side.</summary>
internal static class CompareEndpoints
{
    private const int Fewest = 2;
    private const int Most = 10;

    /// <summary>Maps it.</summary>
    public static void MapCompare(this IEndpointRouteBuilder routes) => routes.MapGet("/api/compare", CompareAsync)
        .AddEndpointFilter<ResolvedStore>()
        .Declare(
            "getComparison", "Districts", "Districts side by side in a year",
            "How many entities are named and where they stand, the score card of the year's promises, what the reports of all name, and what is measured "
                + "of two of them or more in one unit.",
            null, [Parameters.Districts, Parameters.ComparedYear, Parameters.Label, Parameters.EachLimit], [400, 503]);

    private static async Task<Results<Ok<DistrictComparison>, ProblemResult>> CompareAsync(HttpContext http, GraphInsight insight)
    {
        var arguments = http.Arguments();
        var asked = arguments[Parameters.Districts]!;
        var names = asked.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var districts = ImmutableArray.CreateBuilder<DistrictRef>();
        foreach (var name in names)
        {
            var (district, unknown) = await http.DistrictAsync(insight, name);
            if (district is null)
                return unknown!;
            if (!districts.Contains(district))
                districts.Add(district);
        }
        if (districts.Count is < Fewest or > Most)
            return ProblemResult.Of(http, Messages.InvalidValue, [Parameters.Districts.Name, asked, Parameters.Districts.Description], Parameters.Districts.Name);
        return TypedResults.Ok(await insight.Graph.CompareAsync(
            districts.ToImmutable(), arguments[Parameters.ComparedYear], arguments.Choice(Parameters.Label), http.EachLimit(), http.RequestAborted));
    }
}
