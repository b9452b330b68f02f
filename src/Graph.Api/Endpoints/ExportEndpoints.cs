using System.Text.Json;
using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Storage;
using Graph.Storage.Export;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>The whole graph, streamed.</summary>
internal static class ExportEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapExport(this IEndpointRouteBuilder routes)
    {
        var export = routes.MapGet("/api/export", ExportAsync).AddEndpointFilter<ResolvedStore>().Declare(
            "export", "Store", "The whole graph, streamed",
            "Entities, documents, indicators and statements as nodes; mentions, relations, numbers and provenance as edges, one for each passage.",
            null, [Parameters.Format, Parameters.MinScore], [400, 503]).DisableRequestTimeout();
        var types = Enum.GetValues<GraphFormat>().Select(f => f.MediaType()).ToArray();
        export.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), types));
    }

    private static GraphStream ExportAsync(HttpContext http, IGraphStore store)
    {
        var format = http.Arguments().Choice(Parameters.Format)!.Value;
        var name = $"graph.{JsonNamingPolicy.CamelCase.ConvertName(format.ToString())}";
        return new GraphStream(store, format, http.Arguments().Share(Parameters.MinScore) ?? 0, name);
    }

    /// <summary>Writes the graph as the answer's body; its status is known before, so that it can be tagged.</summary>
    private sealed class GraphStream(IGraphStore store, GraphFormat format, double minScore, string name) : IResult, IStatusCodeHttpResult
    {
        public int? StatusCode => StatusCodes.Status200OK;

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = format.MediaType() + "; charset=utf-8";
            httpContext.Response.Headers.ContentDisposition = $"attachment; filename={name}";
            var before = await store.GetStateAsync(httpContext.RequestAborted);
            await GraphExporter.WriteAsync(store, format, httpContext.Response.Body, minScore, httpContext.RequestAborted);
            // A graph of two states is none: the connection is cut, which tells the caller that what has come is not whole.
            if (await store.GetStateAsync(httpContext.RequestAborted) != before)
                httpContext.Abort();
        }
    }
}
