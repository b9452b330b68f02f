using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Api.Requests;
using Graph.Insight.Json;

namespace Graph.Api.Agents;

/// <summary>Writes the JSON Schema of a tool's arguments from what its route declares.</summary>
internal static class ArgumentSchema
{
    /// <summary>The schema.</summary>
    public static JsonElement Of(RouteDeclaration declared)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (declared.Path is { } path)
        {
            properties[path.Name] = Described(
                new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = PathParameter.MaxLength }, path.Description, path.Example);
            required.Add(path.Name);
        }
        if (declared.PathYear is { } year)
        {
            properties[year.Name] = Property(year);
            required.Add(year.Name);
        }
        foreach (var parameter in declared.Query)
        {
            properties[parameter.Name] = Property(parameter);
            if (parameter.Required)
                required.Add(parameter.Name);
        }
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
        return JsonSerializer.SerializeToElement(schema, GraphJson.Options);
    }

    private static JsonObject Property(QueryParameter parameter) => Described(
        parameter switch
        {
            NumberParameter number => new JsonObject { ["type"] = "integer", ["minimum"] = number.Least, ["maximum"] = number.Most },
            ShareParameter => new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 },
            { Allowed.IsEmpty: true } => new JsonObject { ["type"] = "string", ["maxLength"] = parameter.MaxLength },
            _ => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. parameter.Allowed.Select(word => JsonValue.Create(word))]) },
        },
        parameter is { Allowed.IsEmpty: true } and not (NumberParameter or ShareParameter or TextParameter) ? $"{parameter.Description} Allowed: {parameter.AllowedText}." : parameter.Description,
        parameter.Example);

    private static JsonObject Described(JsonObject schema, string description, string? example)
    {
        schema["description"] = example is null ? description : $"{description} Example: {example}";
        return schema;
    }
}
