using Graph.Api.Answers;
using Graph.Api.Endpoints;
using Graph.Api.Hosting;
using Graph.Api.OpenApi;
using Graph.Api.Page;
using Graph.Api.Requests;
using Graph.Api.Writing;
using Graph.Insight;
using Graph.Insight.Json;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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
        options = options.ConfiguredBy(builder.Configuration);
        builder.AddRequestLog(options);
        builder.AddLimits(options);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(new GraphInsight(store));
        builder.Services.AddHostedService<ReadingAhead>();
        builder.Services.ConfigureHttpJsonOptions(json => GraphJson.Configure(json.SerializerOptions));
        builder.Services.AddWriting(options);
        builder.Services.AddSharing(options);
        builder.Services.AddTelemetry();
        builder.Services.AddOpenApiDocumentation();

        var app = builder.Build();
        app.Urls.Add(options.Urls);
        app.UseHeadRequests();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseFailureGuard();
        app.UseRouting();
        app.UseSharing(options);
        app.UseLimits(options);
        app.UseOpenApiDocumentation();

        app.MapPage();
        app.MapHealth();
        app.MapTelemetry();
        var reads = app.MapGroup("")
            .AddEndpointFilter(RouteDeclarations.ReadAsync)
            .AddEndpointFilter<AnswerLimit>()
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
        var own = app.MapGroup("").AddEndpointFilter(RouteDeclarations.ReadAsync);
        own.MapCurationReads();
        own.MapJobs();
        var writes = app.MapGroup("")
            .AddEndpointFilter<WriteAccess>()
            .AddEndpointFilter(RouteDeclarations.ReadAsync)
            .WithMetadata(new WantsKey());
        writes.DisableRequestTimeout();
        writes.MapDocumentWrites();
        writes.MapCurationWrites();
        return app;
    }
}
