using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Areas;
using Graph.Insight.Graphs;
using Graph.Insight.Paging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>The graph around entities: neighbours, ways between them, what lies in an area, what to draw.</summary>
internal static class GraphEndpoints
{
    private const string Tag = "Graph";
    private const int UsualLength = 4;

    private static readonly int[] Problems = [400, 404, 503];

    /// <summary>Maps them.</summary>
    public static void MapGraph(this IEndpointRouteBuilder routes)
    {
        var graph = routes.MapGroup("/api").AddEndpointFilter<ResolvedStore>();

        graph.MapGet("/entities/{entity}/neighbors", NeighborsAsync).Declare(
            "listNeighbors", Tag, "What stands in a relation to an entity",
            "Each relation with its direction, its years, how many passages state it, and the passages; those with the most first.",
            PathParameter.Entity, [Parameters.Label, Parameters.StatedYear, Parameters.Limit, Parameters.Cursor], Problems);

        graph.MapGet("/paths", PathsAsync).Declare(
            "getPaths", Tag, "The shortest ways between two entities",
            "Relations are taken in either direction; each step has the passages that make it. Without a way of the length allowed, `length` is null.",
            null, [Parameters.PathFrom, Parameters.PathTo, Parameters.MaxLength], Problems);

        graph.MapGet("/areas/{area}/projects", ProjectsAsync).Declare(
            "listAreaProjects", Tag, "The projects of an area, by phase",
            "What passages say lies in the area, or in a place that lies in it.",
            PathParameter.Area, [Parameters.PhaseYear], Problems);

        graph.MapGet("/graph", AroundAsync).Declare(
            "getGraph", Tag, "Nodes and edges for drawing",
            "What lies around an entity, up to some steps away, and the edges between them.",
            null, [Parameters.Center, Parameters.Depth, Parameters.StatedYear, Parameters.Labels, Parameters.NodeLimit], Problems);
    }

    private static async Task<Results<Ok<Page<Neighbor>>, CandidatesResult, ProblemResult>> NeighborsAsync(HttpContext http, GraphInsight insight)
    {
        var (page, problem) = http.Page();
        if (problem is not null)
            return problem;
        var (entity, several, none) = await http.EntityAsync(insight, http.PathName());
        if (entity is null)
            return several is not null ? several : none!;
        var arguments = http.Arguments();
        return TypedResults.Ok(await insight.Graph.NeighborsAsync(
            entity, arguments.Choice(Parameters.Label), arguments[Parameters.StatedYear], page, http.RequestAborted));
    }

    private static async Task<Results<Ok<PathAnswer>, CandidatesResult, ProblemResult>> PathsAsync(HttpContext http, GraphInsight insight)
    {
        var arguments = http.Arguments();
        var (from, severalFrom, noneFrom) = await http.EntityAsync(insight, arguments[Parameters.PathFrom]!);
        if (from is null)
            return severalFrom is not null ? severalFrom : noneFrom!;
        var (to, severalTo, noneTo) = await http.EntityAsync(insight, arguments[Parameters.PathTo]!);
        if (to is null)
            return severalTo is not null ? severalTo : noneTo!;
        return TypedResults.Ok(await insight.Graph.PathsAsync(from, to, arguments[Parameters.MaxLength] ?? UsualLength, http.RequestAborted));
    }

    private static async Task<Results<Ok<AreaProjects>, CandidatesResult, ProblemResult>> ProjectsAsync(HttpContext http, GraphInsight insight)
    {
        var (area, several, none) = await http.EntityAsync(insight, http.PathName());
        if (area is null)
            return several is not null ? several : none!;
        return TypedResults.Ok(await insight.Graph.ProjectsAsync(area, http.Arguments()[Parameters.PhaseYear], http.RequestAborted));
    }

    private static async Task<Results<Ok<Neighborhood>, CandidatesResult, ProblemResult>> AroundAsync(HttpContext http, GraphInsight insight)
    {
        var arguments = http.Arguments();
        var (center, several, none) = await http.EntityAsync(insight, arguments[Parameters.Center]!);
        if (center is null)
            return several is not null ? several : none!;
        return TypedResults.Ok(await insight.Graph.AroundAsync(
            center,
            arguments[Parameters.Depth] ?? 1,
            arguments[Parameters.StatedYear],
            arguments.Choices(Parameters.Labels),
            arguments[Parameters.NodeLimit] ?? PageRequest.DefaultLimit,
            http.RequestAborted));
    }
}
