using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Api.Writing;
using Graph.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>Jobs: how far a report has come on its way into the store.</summary>
internal static class JobEndpoints
{
    private const string Tag = "Documents";

    /// <summary>Maps them.</summary>
    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/jobs/{id}", Show).Declare(
            "getJob", Tag, "How far a job has come", "Jobs are those of this server; of those that are over the last thousand are kept.", PathParameter.Job, [], [400, 404]);

        routes.MapGet("/api/jobs/{id}/events", Follow).Declare(
                "followJob", Tag, "Follow a job",
                "Server-sent events: `job`, as `/api/jobs/{id}` shows it, now and after each step; the stream ends with the job.",
                PathParameter.Job, [], [400, 404])
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["text/event-stream"]))
            .DisableRequestTimeout();
    }

    private static Results<Ok<Job>, ProblemResult> Show(HttpContext http, JobBoard jobs)
    {
        http.Response.Headers.CacheControl = "no-store";
        return jobs.Find(http.PathName()) is { } job ? TypedResults.Ok(job.In(http.Language())) : ProblemResult.Of(http, Messages.UnknownJob, [http.PathName()]);
    }

    private static IResult Follow(HttpContext http, JobBoard jobs)
    {
        var id = http.PathName();
        return jobs.Find(id) is null
            ? ProblemResult.Of(http, Messages.UnknownJob, [id])
            : TypedResults.ServerSentEvents(EventsAsync(jobs, id, http.Language(), http.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<Job>> EventsAsync(
        JobBoard jobs, string id, Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var job in jobs.FollowAsync(id, cancellation))
            yield return new SseItem<Job>(job.In(language), "job");
    }
}
