using Graph.Api.Writing;
using Graph.Insight;
using Graph.Storage;
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
        // The answer is thrown away when the state was another one after it (RevisionTag), so that it need not be asked for twice.
        var state = http.Features.Get<StoreState>() ?? await http.RequestServices.GetRequiredService<GraphInsight>().StateAsync(http.RequestAborted);
        if (state.Resolved)
            return await next(context);
        // A store without one transaction for all of a change is unresolved until the change is whole: that passes by itself.
        return http.RequestServices.GetRequiredService<StoreWriter>().IsWriting
            ? Patience.Of(http, Messages.StoreChanging, SecondsToWait)
            : ProblemResult.Of(http, Messages.Unresolved);
    }
}
