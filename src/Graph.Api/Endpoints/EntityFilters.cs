using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Entities;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Endpoints;

/// <summary>Reads the filters of a search, the names of districts and areas among them.</summary>
internal static class EntityFilters
{
    private const int AllowedShown = 50;

    /// <summary>The query, or the problem with it.</summary>
    public static async Task<(EntityQuery? Query, ProblemResult? Problem)> ReadAsync(HttpContext http, GraphInsight insight)
    {
        var (page, problem) = http.Page();
        if (problem is not null)
            return (null, problem);
        var arguments = http.Arguments();
        var (district, unknownDistrict) = await DistrictAsync(http, insight, arguments[Parameters.District]);
        if (unknownDistrict is not null)
            return (null, unknownDistrict);
        var (area, unknownArea) = await AreaAsync(http, insight, arguments[Parameters.Area]);
        if (unknownArea is not null)
            return (null, unknownArea);
        return (new EntityQuery
        {
            Text = arguments[Parameters.Text] ?? "",
            Name = arguments[Parameters.Name],
            Label = arguments.Choice(Parameters.Label),
            District = district,
            Area = area,
            Year = arguments[Parameters.Year],
            Phase = arguments.Choice(Parameters.Phase),
            Tense = arguments.Choice(Parameters.Tense),
            Sort = arguments.Choice(Parameters.Sort) ?? EntitySort.Relevance,
            Page = page,
        }, null);
    }

    private static async Task<(string? Scope, ProblemResult? Problem)> DistrictAsync(HttpContext http, GraphInsight insight, string? asked)
    {
        if (asked is null)
            return (null, null);
        var held = await insight.DistrictsAsync(http.RequestAborted);
        var district = held.FirstOrDefault(d => string.Equals(d.Code, asked, StringComparison.Ordinal))
            ?? held.FirstOrDefault(d => string.Equals(d.Name, asked, StringComparison.Ordinal));
        if (district is not null)
            return (district.Code ?? district.Name, null);
        var allowed = held.Take(AllowedShown).Select(d => d.Name).ToList();
        return (null, ProblemResult.Of(
            http, Messages.UnknownDistrict, [asked, string.Join(", ", allowed)], Parameters.District.Name, [.. allowed]));
    }

    private static async Task<(string? Id, ProblemResult? Problem)> AreaAsync(HttpContext http, GraphInsight insight, string? asked)
    {
        if (asked is null)
            return (null, null);
        var found = await insight.LookUpAsync(asked, http.RequestAborted);
        if (found is FoundEntity area)
            return (area.Record.Entity.Id, null);
        var like = found switch
        {
            AmbiguousName several => several.Candidates,
            UnknownName none => none.Nearest,
            _ => [],
        };
        return (null, ProblemResult.Of(
            http, Messages.UnknownArea, [asked, string.Join(", ", like.Select(n => n.Id))], Parameters.Area.Name, [.. like.Select(n => n.Id)],
            [.. like.Select(n => new NearName(n.Id, n.Name))]));
    }
}
