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
/// kept, but are to be asked for again each time: a build may have changed the store.
/// </summary>
internal sealed class RevisionTag : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        // Read before the answer is made: a tag may be older than its answer, never newer.
        var state = await http.RequestServices.GetRequiredService<GraphInsight>().StateAsync(http.RequestAborted);
        var result = await next(context);
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
