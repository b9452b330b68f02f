using System.Text;
using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Api.Writing;
using Graph.Resolution.Curating;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Endpoints;

/// <summary>The curation file after a change.</summary>
/// <param name="Changed">Whether it is other than before.</param>
/// <param name="Decisions">How many decisions stand in it.</param>
public sealed record CurationAnswer(bool Changed, int Decisions);

/// <summary>The curation file: a person's decisions, which overrule every rule.</summary>
internal static class CurationEndpoints
{
    private const string Tag = "Curation";
    private const string MediaType = "text/tab-separated-values";
    private const int SecondsToWait = 10;

    /// <summary>Maps its reading.</summary>
    public static void MapCurationReads(this IEndpointRouteBuilder routes) => routes.MapGet("/api/curation", ReadAsync).Declare(
            "getCuration", Tag, "The curation file",
            "As it was put. Its `ETag` is of its text alone; send it as `If-Match` to replace the file.",
            null, [], [400, 503])
        .WithMetadata(new TaggedAnswers(), new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [MediaType]));

    /// <summary>Maps its changes.</summary>
    public static void MapCurationWrites(this IEndpointRouteBuilder routes)
    {
        routes.MapPut("/api/curation", PutAsync).Declare(
            "putCuration", Tag, "Replace the curation file",
            "Whole, and applied when answered. `If-Match` says which version the caller has seen (`*` for any). Lines that cannot be read or that contradict "
                + "another are all named, with both line numbers, and nothing is changed.",
            null, [], [400, 401, 403, 412, 413, 415, 422, 428, 503], body: SentBody.Curation);

        routes.MapPost("/api/curation", AddAsync).Declare(
            "addCuration", Tag, "Add lines to the curation file",
            "Such as the `accept` or `refuse` of a suggestion. Lines that stand there already change nothing.",
            null, [], [400, 401, 403, 413, 415, 422, 503], body: SentBody.Curation);
    }

    private static async Task<IResult> ReadAsync(HttpContext http, CurationDesk desk)
    {
        var (text, tag) = await desk.ReadAsync(http.RequestAborted);
        http.Response.GetTypedHeaders().ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Text(text, MediaType, Encoding.UTF8);
    }

    private static async Task<Results<Ok<CurationAnswer>, ProblemResult>> PutAsync(HttpContext http, CurationDesk desk)
    {
        var seen = http.Request.GetTypedHeaders().IfMatch;
        if (seen.Count == 0)
            return ProblemResult.Of(http, Messages.SeenWanted);
        var (text, problem) = await http.ReadTextAsync();
        return text is null ? problem! : await AnswerAsync(http, desk, desk.TryReplace(text, seen, out var change), change);
    }

    private static async Task<Results<Ok<CurationAnswer>, ProblemResult>> AddAsync(HttpContext http, CurationDesk desk)
    {
        var (lines, problem) = await http.ReadTextAsync();
        return lines is null ? problem! : await AnswerAsync(http, desk, desk.TryAdd(lines, out var change), change);
    }

    private static async Task<Results<Ok<CurationAnswer>, ProblemResult>> AnswerAsync(HttpContext http, CurationDesk desk, bool taken, Task<WriteResult> change)
    {
        if (!taken)
            return Patience.Of(http, Messages.TooManyJobs, SecondsToWait);
        var result = await change;
        switch (result)
        {
            case SeenOther:
                return ProblemResult.Of(http, Messages.CurationChanged);
            case LinesRefused { Reason: var reason }:
                return ProblemResult.Of(
                    http, Messages.CurationRefused, [string.Join(' ', reason.Errors.Select(e => e.Message))],
                    lines: [.. reason.Errors.Select(e => new LineAtFault(e.Line, e.OtherLine, e.Message))]);
            case WriteFailed failed:
                return ProblemResult.Of(http, StatusCodes.Status503ServiceUnavailable, failed.Code, failed.Detail);
        }
        var (text, tag) = await desk.ReadAsync(CancellationToken.None);
        http.Response.GetTypedHeaders().ETag = tag;
        return TypedResults.Ok(new CurationAnswer(result is Written, Curation.Parse(text).Decisions.Length));
    }
}
