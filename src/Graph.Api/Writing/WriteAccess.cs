using Graph.Api.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Writing;

/// <summary>Marks routes that want a key.</summary>
internal sealed record WantsKey;

/// <summary>Lets a request write that brings a configured key (<c>Authorization: Bearer …</c>), before anything of it is read.</summary>
internal sealed class WriteAccess(ApiKeys keys) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!keys.Any)
            return ProblemResult.Of(http, Messages.WritingOff);
        if (http.Request.Headers.Authorization is [{ } given] && given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && keys.Accept(given[Scheme.Length..].Trim()))
            return await next(context);
        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return ProblemResult.Of(http, Messages.NoKey);
    }
}
