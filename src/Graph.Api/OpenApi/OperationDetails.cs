using System.Globalization;
using System.Text.Json.Nodes;
using Graph.Api.Requests;
using Graph.Api.Writing;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Graph.Api.OpenApi;

/// <summary>
/// Writes into the OpenAPI document what a route declares and the framework does not see: its parameters, and what each status means.
/// </summary>
internal sealed class OperationDetails : IOperationFilter
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["200"] = "The answer.",
        ["202"] = "Taken in: `Location` tells how far it has come.",
        ["204"] = "It is out.",
        ["300"] = "The name fits several entities: ask again with the id of one.",
        ["304"] = "Not changed since the answer with this `ETag`.",
        ["400"] = "A parameter is unknown, or its value is: `parameter` names it, `allowed` says what is allowed.",
        ["401"] = "No key, or one that is not known.",
        ["403"] = "No key is configured: nothing can be written.",
        ["404"] = "Nothing held bears this name: `nearest` has the names most like it.",
        ["412"] = "The curation file is no longer the one that `If-Match` names.",
        ["413"] = "The body is larger than any report.",
        ["414"] = "The address is longer than any that makes sense.",
        ["415"] = "The body is of a type that is not read: `detail` says how to convert it.",
        ["422"] = "What was sent cannot be read: a question that fits no form (`allowed` shows what can be asked), a file without a report, lines of a curation file (`lines`).",
        ["428"] = "`If-Match` is missing.",
        ["429"] = "Too many requests, or too many documents that wait: `Retry-After` says when to come again.",
        ["503"] = "The store cannot be read, or its names are not resolved: `detail` says what to do.",
    };

    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(context);
        var declared = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<RouteDeclaration>().Single();
        operation.Parameters = [.. Path(declared), .. declared.Query.Select(Query)];
        operation.Responses ??= [];
        if (IsTagged(context))
            operation.Responses["304"] = new OpenApiResponse();
        if (declared.Body is { } body)
            operation.RequestBody = BodyDetails.Of(body);
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<WantsKey>().Any())
            operation.Security = [BodyDetails.Key(context.Document)];
        foreach (var (status, response) in operation.Responses)
        {
            if (Meanings.TryGetValue(status, out var meaning))
                response.Description = meaning;
        }
    }

    private static bool IsTagged(OperationFilterContext context) =>
        context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<TaggedAnswers>().Any();

    private static IEnumerable<IOpenApiParameter> Path(RouteDeclaration declared)
    {
        if (declared.Path is { } path)
        {
            var schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = PathParameter.MaxLength };
            yield return InPath(path.Name, path.Description, schema, JsonValue.Create(path.Example)!);
        }
        if (declared.PathYear is { } year)
            yield return InPath(year.Name, year.Description, Schema(year), Example(year)!);
    }

    private static OpenApiParameter InPath(string name, string description, OpenApiSchema schema, JsonNode example) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = description,
        Schema = schema,
        Example = example,
    };

    private static OpenApiParameter Query(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Required = parameter.Required,
        Description = parameter.Description,
        Schema = Schema(parameter),
        Example = Example(parameter),
    };

    private static OpenApiSchema Schema(QueryParameter parameter) => parameter switch
    {
        NumberParameter number => new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = number.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = number.Most.ToString(CultureInfo.InvariantCulture),
        },
        ShareParameter => new OpenApiSchema { Type = JsonSchemaType.Number, Minimum = "0", Maximum = "1" },
        TextParameter text => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = text.Empty ? 0 : 1, MaxLength = text.MaxLength },
        { Allowed.IsEmpty: true } => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = parameter.MaxLength },
        _ => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. parameter.Allowed.Select(word => (JsonNode)JsonValue.Create(word)!)] },
    };

    private static JsonValue? Example(QueryParameter parameter) => (parameter, parameter.Example) switch
    {
        (_, null) => null,
        (NumberParameter, { } number) => JsonValue.Create(int.Parse(number, CultureInfo.InvariantCulture)),
        (ShareParameter, { } share) => JsonValue.Create(double.Parse(share, CultureInfo.InvariantCulture)),
        (_, { } text) => JsonValue.Create(text),
    };
}
