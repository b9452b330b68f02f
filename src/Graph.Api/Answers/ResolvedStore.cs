using Graph.Insight;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Api.Answers;

/// <summary>Refuses a question about entities while the store's names are not resolved: half an answer would look like a whole one.</summary>
internal sealed class ResolvedStore : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var state = await http.RequestServices.GetRequiredService<GraphInsight>().StateAsync(http.RequestAborted);
        return state.Resolved ? await next(context) : ProblemResult.Of(http, Messages.Unresolved);
    }
}
