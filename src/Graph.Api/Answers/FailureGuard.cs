using System.Globalization;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Api.Answers;

/// <summary>Turns what would leave a request without an answer into a problem: a store that fails, an unknown address, a fault of ours.</summary>
internal static class FailureGuard
{
    /// <summary>Guards everything after it.</summary>
    public static void UseFailureGuard(this WebApplication app)
    {
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
            {
                // The caller has gone; nobody reads an answer.
            }
            catch (Exception e) when (!http.Response.HasStarted)
            {
                http.Response.Clear();
                await Answer(http, e, app.Logger).ExecuteAsync(http);
            }
        });
        app.UseStatusCodePages(context => Bare(context.HttpContext).ExecuteAsync(context.HttpContext));
    }

    /// <summary>The problem that a failure is told as.</summary>
    public static ProblemResult Answer(HttpContext http, Exception failure, ILogger log)
    {
        switch (failure)
        {
            case StoreException store:
                log.LogError("The store failed: {Message}", store.Message);
                return ProblemResult.Of(http, Messages.StoreUnavailable, [store.Text.In(http.Language())]);
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                var most = http.RequestServices.GetRequiredService<GraphApiOptions>().LargestBody;
                return ProblemResult.Of(http, Messages.BodyTooLarge, [most.ToString(CultureInfo.InvariantCulture)]);
            case BadHttpRequestException:
                return ProblemResult.Of(http, Messages.BadRequest);
            default:
                log.LogError(failure, "The request failed");
                return ProblemResult.Of(http, Messages.Failure);
        }
    }

    private static ProblemResult Bare(HttpContext http) => http.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => ProblemResult.Of(http, Messages.NoSuchAddress),
        StatusCodes.Status405MethodNotAllowed => ProblemResult.Of(http, Messages.MethodNotAllowed, [http.Request.Method]),
        >= 500 => ProblemResult.Of(http, Messages.Failure),
        _ => ProblemResult.Of(http, Messages.BadRequest),
    };
}
