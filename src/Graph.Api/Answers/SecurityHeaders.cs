using Graph.Api.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Answers;

/// <summary>Headers that keep a browser from doing with an answer what it was not meant for.</summary>
internal static class SecurityHeaders
{
    // The page of Swagger UI brings its own scripts and styles, and pictures as data.
    private const string DocumentationPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

    private const string AnswerPolicy = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Adds them to every answer.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        http.Response.OnStarting(() =>
        {
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.ContentSecurityPolicy = Policy(http);
            return Task.CompletedTask;
        });
        return next(http);
    });

    private static string Policy(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<PagePolicy>() is not null)
            return PagePolicy.Text;
        return http.Request.Path.StartsWithSegments("/swagger", StringComparison.OrdinalIgnoreCase) ? DocumentationPolicy : AnswerPolicy;
    }
}
