using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Hosting;

/// <summary>Answers HEAD wherever GET is answered: with the same headers, while the server itself sends no body to a request that came as HEAD.</summary>
internal static class HeadRequests
{
    /// <summary>Does so from here on.</summary>
    public static void UseHeadRequests(this WebApplication app) => app.Use((http, next) =>
    {
        if (HttpMethods.IsHead(http.Request.Method))
            http.Request.Method = HttpMethods.Get;
        return next(http);
    });
}
