using Graph.Api.Writing;
using Graph.Insight;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Answers;

/// <summary>Refuses a question about entities while the store's names are not resolved: half an answer would look like a whole one.</summary>
internal sealed class ResolvedStore : IEndpointFilter
{
    private const int SecondsToWait = 5;

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var state = await http.RequestServices.GetRequiredService<GraphInsight>().StateAsync(http.RequestAborted);
        if (state.Resolved)
            return await next(context);
        // A store without one transaction for all of a change is unresolved until the change is whole: that passes by itself.
        return http.RequestServices.GetRequiredService<StoreWriter>().IsWriting
            ? Patience.Of(http, Messages.StoreChanging, SecondsToWait)
            : ProblemResult.Of(http, Messages.Unresolved);
    }
}
