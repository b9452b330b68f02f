using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Entities;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Endpoints;

/// <summary>Reads the filters of a search, the names of districts and areas among them.</summary>
internal static class EntityFilters
{
    /// <summary>The query, or the problem with it.</summary>
    public static async Task<(EntityQuery? Query, ProblemResult? Problem)> ReadAsync(HttpContext http, GraphInsight insight)
    {
        var (page, problem) = http.Page();
        if (problem is not null)
            return (null, problem);
        var arguments = http.Arguments();
        var (district, unknownDistrict) = await http.DistrictAsync(insight, arguments[Parameters.District]);
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
            District = district?.Scope,
            Area = area,
            Year = arguments[Parameters.Year],
            Phase = arguments.Choice(Parameters.Phase),
            Tense = arguments.Choice(Parameters.Tense),
            Sort = arguments.Choice(Parameters.Sort) ?? EntitySort.Relevance,
            Page = page,
        }, null);
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
