using System.Text.Json;
using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Api.Writing;
using Graph.Extraction.Reading;
using Graph.Insight;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>What a file that was sent brought about when there is nothing to wait for.</summary>
/// <param name="Document">The key it was sent under.</param>
/// <param name="Changed">False: nothing changed.</param>
/// <param name="HeldAs">The document held that has the same bytes.</param>
public sealed record Upload(string Document, bool Changed, string HeldAs);

/// <summary>Reports put in and taken out.</summary>
internal static class WriteEndpoints
{
    private const string Tag = "Documents";
    private const int SecondsToWait = 10;

    /// <summary>Maps them.</summary>
    public static void MapDocumentWrites(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/documents", TakeInAsync).Declare(
            "addDocument", Tag, "Take in a report",
            "Its text is read at once; the names in it, what is said of them and which are the same thing are left to a job, and readers see all of it or "
                + "nothing. The same bytes again change nothing; other bytes under a key that is held take its place. Sent as it is with `name`, or as a form with one file.",
            null,
            [
                Parameters.DocumentName, Parameters.ReportTitle, Parameters.ReportIssuer, Parameters.ReportDistrict, Parameters.ReportDate, Parameters.Kind,
                Parameters.ReviewYear, Parameters.PlanYear,
            ],
            [400, 401, 403, 413, 415, 422, 503], body: SentBody.Report);

        routes.MapDelete("/api/documents/{id}", TakeOutAsync).Declare(
            "removeDocument", Tag, "Take out a report",
            "With all that only it said; answered when it is done.",
            PathParameter.Document, [], [400, 401, 403, 404, 503]);
    }

    private static async Task<Results<Ok<Upload>, Accepted<Job>, ProblemResult>> TakeInAsync(HttpContext http, DocumentIntake intake)
    {
        var (file, problem) = await http.ReadFileAsync();
        if (file is null)
            return problem!;
        var taken = await intake.TakeAsync(file, http.RequestAborted);
        if (taken.Refused is { } refused)
            return ProblemResult.Of(http, StatusOf(refused.Code), JsonNamingPolicy.CamelCase.ConvertName(refused.Code.ToString()), refused.Message);
        if (taken.LineFull)
            return Patience.Of(http, Messages.TooManyJobs, SecondsToWait);
        return taken.Job is { } job
            ? TypedResults.Accepted($"/api/jobs/{job.Id}", job.In(http.Language()))
            : TypedResults.Ok(new Upload(file.Key, Changed: false, taken.HeldAs!));
    }

    private static async Task<Results<NoContent, ProblemResult>> TakeOutAsync(HttpContext http, GraphInsight insight, StoreWriter writer)
    {
        if (await insight.DocumentAsync(http.PathName(), http.RequestAborted) is not { Document.Id: var key })
            return await DocumentEndpoints.UnknownAsync(http, insight);
        if (!writer.TryEnqueue(draft => draft.Remove(key) ? new Written() : new NotHeld(), null, out var done))
            return Patience.Of(http, Messages.TooManyJobs, SecondsToWait);
        return await done switch
        {
            WriteFailed failed => ProblemResult.Of(http, StatusCodes.Status503ServiceUnavailable, failed.Code, failed.Detail),
            NotHeld => await DocumentEndpoints.UnknownAsync(http, insight),
            _ => TypedResults.NoContent(),
        };
    }

    private static int StatusOf(ReadFailureCode code) => code switch
    {
        ReadFailureCode.UnsupportedFormat => StatusCodes.Status415UnsupportedMediaType,
        ReadFailureCode.TooLarge => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
