using Graph.Api.Answers;
using Graph.Insight;
using Graph.Model;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Requests;

/// <summary>Reads the district that a request names.</summary>
internal static class DistrictValue
{
    private const int AllowedShown = 50;

    /// <summary>The district, or null when none is asked for, or the problem that no report of it is held.</summary>
    public static async Task<(DistrictRef? District, ProblemResult? Problem)> DistrictAsync(this HttpContext http, GraphInsight insight, string? asked)
    {
        if (asked is null)
            return (null, null);
        if (await insight.FindDistrictAsync(asked, http.RequestAborted) is { } district)
            return (district, null);
        var held = await insight.DistrictsAsync(http.RequestAborted);
        var allowed = held.Take(AllowedShown).Select(d => d.Name).ToList();
        return (null, ProblemResult.Of(
            http, Messages.UnknownDistrict, [asked, string.Join(", ", allowed)], Parameters.District.Name, [.. allowed]));
    }
}
