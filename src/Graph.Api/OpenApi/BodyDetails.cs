using System.Text.Json.Nodes;
using Graph.Api.Requests;
using Microsoft.OpenApi;

namespace Graph.Api.OpenApi;

/// <summary>Writes into the OpenAPI document the bodies that routes take, and the key that writing wants.</summary>
internal static class BodyDetails
{
    /// <summary>The name of the scheme by which a key is sent.</summary>
    public const string KeyScheme = "key";

    /// <summary>The scheme.</summary>
    public static OpenApiSecurityScheme Scheme { get; } = new()
    {
        Type = SecuritySchemeType.Http,
        Scheme = "bearer",
        Description = "A key whose SHA-256 the server is configured with (`graph key`, `GRAPH_API_KEYS`).",
    };

    /// <summary>That an operation wants a key.</summary>
    public static OpenApiSecurityRequirement Key(OpenApiDocument document) => new() { [new OpenApiSecuritySchemeReference(KeyScheme, document)] = [] };

    /// <summary>A body.</summary>
    public static OpenApiRequestBody Of(SentBody body)
    {
        var content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal);
        foreach (var type in body.MediaTypes)
        {
            content[type] = new OpenApiMediaType
            {
                Schema = type is SentBody.Form ? FormSchema() : new OpenApiSchema { Type = JsonSchemaType.String },
                Example = body.Example is { } example ? JsonValue.Create(example) : null,
            };
        }
        return new OpenApiRequestBody { Required = true, Description = body.Description, Content = content };
    }

    private static OpenApiSchema FormSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string>(StringComparer.Ordinal) { "file" },
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "The report." },
        },
    };
}
