using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Insight;
using Graph.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Answers;

/// <summary>
/// Tags every successful read with the revision of the store and the query, and answers 304 to a caller who has it already. Answers may be
/// kept, but are to be asked for again each time: a build may have changed the store. An answer takes several questions to the store; when it changed between
/// the first and the last, the answer is made again, so that none is half of one state and half of the next.
/// </summary>
internal sealed class RevisionTag : IEndpointFilter
{
    private const int MostAttempts = 5;
    private const int SecondsToWait = 2;

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var insight = http.RequestServices.GetRequiredService<GraphInsight>();
        var state = await insight.StateAsync(http.RequestAborted);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            http.Features.Set(state);
            var result = await next(context);
            var after = await insight.StateAsync(http.RequestAborted);
            if (after == state)
                return Tagged(http, state, result);
            state = after;
        }
        return Patience.Of(http, Messages.StoreChanging, SecondsToWait);
    }

    private static object? Tagged(HttpContext http, StoreState state, object? result)
    {
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is not IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK })
            return result;

        var tag = Tag(state, http.Request);
        http.Response.GetTypedHeaders().ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        var known = http.Request.GetTypedHeaders().IfNoneMatch;
        return known.Any(k => k.Compare(tag, useStrongComparison: false) || k.Equals(EntityTagHeaderValue.Any))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : result;
    }

    private static EntityTagHeaderValue Tag(StoreState state, HttpRequest request)
    {
        // The counts tell two stores of one revision apart, the version two programs over one store.
        var query = string.Create(
            CultureInfo.InvariantCulture,
            $"{typeof(RevisionTag).Assembly.GetName().Version} {state} {request.Path} {request.QueryString}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)).AsSpan(0, 8));
        return new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{state.Revision}-{hash}\""));
    }
}
