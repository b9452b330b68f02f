using Graph.Api.Answers;
using Graph.Api.Endpoints;
using Graph.Api.OpenApi;
using Graph.Api.Page;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Json;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Graph.Api;

/// <summary>The REST API over a store: <c>await GraphApi.Build(store, options).RunAsync()</c> serves it.</summary>
public static class GraphApi
{
    /// <summary>Makes the program that serves; it is not started, and the store stays the caller's.</summary>
    public static WebApplication Build(IGraphStore store, GraphApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);

        // Never in the environment "Development", whose error page would show stack traces.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environments.Production,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(new GraphInsight(store));
        builder.Services.ConfigureHttpJsonOptions(json => GraphJson.Configure(json.SerializerOptions));
        builder.Services.AddOpenApiDocumentation();

        var app = builder.Build();
        app.Urls.Add(options.Urls);
        app.UseSecurityHeaders();
        app.UseFailureGuard();
        app.UseOpenApiDocumentation();

        app.MapPage();
        app.MapHealth();
        var reads = app.MapGroup("")
            .AddEndpointFilter(RouteDeclarations.ReadAsync)
            .AddEndpointFilter<RevisionTag>()
            .WithMetadata(new TaggedAnswers());
        reads.MapEntities();
        reads.MapCommitments();
        reads.MapDistricts();
        reads.MapIndicators();
        reads.MapGraph();
        reads.MapCompare();
        reads.MapAsk();
        reads.MapSuggestions();
        reads.MapDocuments();
        reads.MapStats();
        reads.MapExport();
        return app;
    }
}
