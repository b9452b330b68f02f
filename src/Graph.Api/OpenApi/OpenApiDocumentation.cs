using Graph.Insight.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Graph.Api.OpenApi;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>, and the page that shows it at <c>/swagger</c>.</summary>
internal static class OpenApiDocumentation
{
    private const string Route = "openapi/{documentName}.json";

    /// <summary>Adds what writes the document.</summary>
    public static void AddOpenApiDocumentation(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        // Schemas as the answers are written, not as the framework would write them.
        services.AddSingleton<ISerializerDataContractResolver>(new JsonSerializerDataContractResolver(GraphJson.Options));
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "graph",
                Version = "v1",
                Description = "Answers what became of the things that Chinese government reports name. Every answer shows its passages.",
                License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
            });
            options.AddSecurityDefinition(BodyDetails.KeyScheme, BodyDetails.Scheme);
            options.OperationFilter<OperationDetails>();
            options.SchemaFilter<ShapeOfAnswers>();
            foreach (var comments in Directory.EnumerateFiles(AppContext.BaseDirectory, "Graph.*.xml").Order(StringComparer.Ordinal))
                options.IncludeXmlComments(comments);
        });
    }

    /// <summary>Serves both.</summary>
    public static void UseOpenApiDocumentation(this WebApplication app)
    {
        app.UseSwagger(options =>
        {
            options.RouteTemplate = Route;
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        });
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "swagger";
            options.DocumentTitle = "graph";
            options.SwaggerEndpoint("/openapi/v1.json", "graph");
        });
    }
}
