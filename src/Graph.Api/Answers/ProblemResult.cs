using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Graph.Insight.Json;
using Graph.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Graph.Api.Answers;

/// <summary>Answers with a problem.</summary>
internal sealed class ProblemResult : IResult, IStatusCodeHttpResult, IContentTypeHttpResult, IValueHttpResult<Problem>
{
    /// <summary>The media type of problems.</summary>
    public const string MediaType = "application/problem+json";

    private ProblemResult(Problem problem) => Value = problem;

    /// <summary>The problem.</summary>
    public Problem Value { get; }

    int? IStatusCodeHttpResult.StatusCode => Value.Status;

    string? IContentTypeHttpResult.ContentType => MediaType;

    /// <summary>A problem with a message, in the language of the caller.</summary>
    public static ProblemResult Of(
        HttpContext http,
        Message message,
        string[]? values = null,
        string? parameter = null,
        ImmutableArray<string>? allowed = null,
        ImmutableArray<NearName>? nearest = null,
        ImmutableArray<LineAtFault>? lines = null) => new(new Problem(
            "about:blank",
            ReasonPhrases.GetReasonPhrase(message.Status),
            message.Status,
            message.In(http.Language(), values ?? []),
            http.Request.Path.Value ?? "/",
            message.Code,
            parameter,
            allowed ?? [],
            nearest ?? [],
            lines ?? [],
            Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier));

    /// <summary>A problem that another part of the program has put into words.</summary>
    public static ProblemResult Of(HttpContext http, int status, string code, LocalizedText detail) =>
        Of(http, new Message(status, code, "{0}", "{0}"), [detail.In(http.Language())]);

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Value.Status;
        httpContext.Response.ContentType = MediaType;
        httpContext.Response.Headers.CacheControl = "no-store";
        httpContext.Response.Headers.Vary = "Accept-Language";
        await JsonSerializer.SerializeAsync(httpContext.Response.Body, Value, GraphJson.Options, httpContext.RequestAborted);
    }
}
