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
        var allowed = await HeldAsync(http, insight);
        return (null, ProblemResult.Of(
            http, Messages.UnknownDistrict, [asked, string.Join(", ", allowed)], Parameters.District.Name, [.. allowed]));
    }

    /// <summary>The district in the path, or the problem that no report of it is held.</summary>
    public static async Task<(DistrictRef? District, ProblemResult? Problem)> PathDistrictAsync(this HttpContext http, GraphInsight insight)
    {
        var asked = http.PathName();
        if (await insight.FindDistrictAsync(asked, http.RequestAborted) is { } district)
            return (district, null);
        var held = await HeldAsync(http, insight);
        return (null, ProblemResult.Of(
            http, Messages.UnknownDistrictNamed, [asked, string.Join(", ", held)], nearest: [.. held.Select(name => new NearName(name, name))]));
    }

    private static async Task<List<string>> HeldAsync(HttpContext http, GraphInsight insight) =>
        [.. (await insight.DistrictsAsync(http.RequestAborted)).Take(AllowedShown).Select(d => d.Name)];
}
