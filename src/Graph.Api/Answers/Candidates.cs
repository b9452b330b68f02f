using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Graph.Insight.Entities;
using Graph.Insight.Json;
using Graph.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Graph.Api.Answers;

/// <summary>The entities that a name fits, when it fits several.</summary>
/// <param name="Code"><c>ambiguousName</c>.</param>
/// <param name="Detail">A sentence for people, in the caller's language.</param>
/// <param name="Name">The name asked for.</param>
/// <param name="Items">The entities, best first.</param>
/// <param name="Total">How many.</param>
public sealed record Candidates(string Code, string Detail, string Name, ImmutableArray<EntityHit> Items, int Total);

/// <summary>Answers 300 with the candidates; without <c>Location</c>, which clients would follow by themselves.</summary>
internal sealed class CandidatesResult : IResult, IStatusCodeHttpResult, IValueHttpResult<Candidates>, IEndpointMetadataProvider
{
    private CandidatesResult(Candidates candidates) => Value = candidates;

    /// <summary>The candidates.</summary>
    public Candidates Value { get; }

    int? IStatusCodeHttpResult.StatusCode => StatusCodes.Status300MultipleChoices;

    /// <summary>The candidates for a name.</summary>
    public static CandidatesResult Of(HttpContext http, AmbiguousName name) => new(new Candidates(
        Messages.Candidates.Code, Messages.Candidates.In(http.Language(), name.Name), name.Name, name.Candidates, name.Candidates.Length));

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status300MultipleChoices, typeof(Candidates), ["application/json"]));
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status300MultipleChoices;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        httpContext.Response.Headers.Vary = "Accept-Language";
        await JsonSerializer.SerializeAsync(httpContext.Response.Body, Value, GraphJson.Options, httpContext.RequestAborted);
    }
}
