using System.Collections.Immutable;
using Graph.Api.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Graph.Api.Requests;

/// <summary>What a route takes and what it can answer, declared once: requests are read by it and the OpenAPI document is written from it.</summary>
/// <param name="Path">The name in its path, or null.</param>
/// <param name="Query">The parameters of its query.</param>
internal sealed record RouteDeclaration(PathParameter? Path, ImmutableArray<QueryParameter> Query)
{
    /// <summary>The year that stands in the path after the name, or null.</summary>
    public NumberParameter? PathYear { get; init; }

    /// <summary>The body that it takes, or null.</summary>
    public SentBody? Body { get; init; }
}

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
    public static readonly PathParameter Entity = new("entity", "An id, a name or an alias.", "北杨人工智能小镇");

    /// <summary>A district.</summary>
    public static readonly PathParameter District = new("district", "A district whose reports are held: its code or its name.", "徐汇区");

    /// <summary>An area.</summary>
    public static readonly PathParameter Area = new("area", "An area or a district: an id, a name or an alias.", "徐家汇");

    /// <summary>An indicator.</summary>
    public static readonly PathParameter Indicator = new("name", "What is measured, in the reports' words.", "固定资产投资");

    /// <summary>A document.</summary>
    public static readonly PathParameter Document = new(
        "id", "A document's id, percent-encoded, or the end of its path where that is of one only.", "000_e114de9436bf481b.txt");

    /// <summary>A job.</summary>
    public static readonly PathParameter Job = new("id", "The id that the answer 202 gave.", "5f0c2b7e9a4d1c3388e6a0b1");
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
        int[] problems,
        NumberParameter? pathYear = null,
        SentBody? body = null)
    {
        route.WithName(name).WithTags(tag).WithSummary(summary).WithDescription(description)
            .WithMetadata(new RouteDeclaration(path, [.. query]) { PathYear = pathYear, Body = body });
        foreach (var status in problems.Append(StatusCodes.Status414UriTooLong).Append(StatusCodes.Status429TooManyRequests))
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

    /// <summary>The year in the path (<c>/api/{resource}/{name}/years/{year}</c>), or the problem with it.</summary>
    public static (int Year, ProblemResult? Problem) PathYear(this HttpContext http, NumberParameter declared)
    {
        var text = Requests.PathName.Segment(http, PathParameter.Segment + 2);
        return declared.Read(text) is int year
            ? (year, null)
            : (0, ProblemResult.Of(http, Messages.InvalidValue, [declared.Name, text, declared.AllowedText], declared.Name));
    }

    /// <summary>The name in the path, decoded once.</summary>
    public static string PathName(this HttpContext http) => Requests.PathName.Segment(http, PathParameter.Segment);
}
