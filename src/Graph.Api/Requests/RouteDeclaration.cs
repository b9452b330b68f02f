using System.Collections.Immutable;
using Graph.Api.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Graph.Api.Requests;

/// <summary>What a route takes and what it can answer, declared once: requests are read by it and the OpenAPI document is written from it.</summary>
/// <param name="Path">The name in its path, or null.</param>
/// <param name="Query">The parameters of its query.</param>
internal sealed record RouteDeclaration(PathParameter? Path, ImmutableArray<QueryParameter> Query);

/// <summary>Marks routes whose answers are tagged, and may be 304.</summary>
internal sealed record TaggedAnswers;

/// <summary>A name in a path.</summary>
internal sealed record PathParameter(string Name, string Description, string Example)
{
    /// <summary>The longest name, in UTF-16 units.</summary>
    public const int MaxLength = 300;

    /// <summary>Its place among the segments of the path: every route that has one is <c>/api/{resource}/{name}…</c>.</summary>
    public const int Segment = 2;

    /// <summary>An entity.</summary>
    public static readonly PathParameter Entity = new("entity", "An id, or a name or alias, percent-encoded.", "北杨人工智能小镇");

    /// <summary>A document.</summary>
    public static readonly PathParameter Document = new(
        "id", "A document's id, percent-encoded, or the end of its path where that is of one only.", "000_e114de9436bf481b.txt");
}

/// <summary>Declares routes.</summary>
internal static class RouteDeclarations
{
    private const string ArgumentsKey = "graph.arguments";

    /// <summary>Names a route, says what it is for, what it takes and which problems it can answer with.</summary>
    public static RouteHandlerBuilder Declare(
        this RouteHandlerBuilder route,
        string name,
        string tag,
        string summary,
        string description,
        PathParameter? path,
        QueryParameter[] query,
        int[] problems)
    {
        route.WithName(name).WithTags(tag).WithSummary(summary).WithDescription(description).WithMetadata(new RouteDeclaration(path, [.. query]));
        foreach (var status in problems)
            route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), [ProblemResult.MediaType]));
        return route;
    }

    /// <summary>Reads the query by what the route declares, and refuses what it does not.</summary>
    public static async ValueTask<object?> ReadAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var declared = http.GetEndpoint()!.Metadata.GetRequiredMetadata<RouteDeclaration>();
        var (arguments, problem) = Requests.Arguments.Read(http, declared.Query);
        if (problem is not null)
            return problem;
        if (declared.Path is { } path && http.PathName().Length > PathParameter.MaxLength)
            return ProblemResult.Of(http, Messages.ValueTooLong, [path.Name, $"{PathParameter.MaxLength}"], path.Name);
        http.Items[ArgumentsKey] = arguments;
        return await next(context);
    }

    /// <summary>The values of the query, read by <see cref="ReadAsync"/>.</summary>
    public static Arguments Arguments(this HttpContext http) => (Arguments)http.Items[ArgumentsKey]!;

    /// <summary>The name in the path, decoded once.</summary>
    public static string PathName(this HttpContext http) => Requests.PathName.Segment(http, PathParameter.Segment);
}
