using System.Text.Json;

namespace Graph.Api.Tests;

/// <summary>Compares an answer with its schema: type, enum, properties required and allowed, items; what the API's schemas use and no more.</summary>
internal static class SchemaCheck
{
    /// <summary>Where the answer departs from the schema; empty when it does not.</summary>
    public static List<string> Faults(JsonElement schema, JsonElement answer, JsonElement document, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Faults(Resolve(reference.GetString()!, document), answer, document, at);
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            var fits = choices.EnumerateArray().Any(choice => Faults(choice, answer, document, at).Count == 0);
            return fits ? [] : [$"{at}: none of the choices fits {answer}"];
        }
        if (schema.TryGetProperty("type", out var type) && !Fits(TypeOf(answer), Types(type)))
            return [$"{at}: {TypeOf(answer)} instead of {type}"];
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(w => string.Equals(w.ToString(), answer.ToString(), StringComparison.Ordinal)))
            return [$"{at}: {answer} is not in {words}"];
        return answer.ValueKind switch
        {
            JsonValueKind.Object => Properties(schema, answer, document, at),
            JsonValueKind.Array => [.. answer.EnumerateArray().SelectMany((item, i) => Faults(schema.GetProperty("items"), item, document, $"{at}[{i}]"))],
            _ => [],
        };
    }

    private static List<string> Properties(JsonElement schema, JsonElement answer, JsonElement document, string at)
    {
        var known = schema.GetProperty("properties");
        var faults = new List<string>();
        foreach (var property in answer.EnumerateObject())
        {
            if (known.TryGetProperty(property.Name, out var inner))
                faults.AddRange(Faults(inner, property.Value, document, $"{at}.{property.Name}"));
            else
                faults.Add($"{at}.{property.Name} is not in the schema");
        }
        foreach (var property in known.EnumerateObject())
        {
            if (!schema.GetProperty("required").EnumerateArray().Any(r => r.ValueEquals(property.Name)))
                faults.Add($"{at}.{property.Name} is not required by the schema");
            if (!answer.TryGetProperty(property.Name, out _))
                faults.Add($"{at}.{property.Name} is missing");
        }
        return faults;
    }

    private static JsonElement Resolve(string reference, JsonElement document)
    {
        foreach (var step in reference.Split('/').Skip(1))
            document = document.GetProperty(step);
        return document;
    }

    // Every integer is a number too.
    private static bool Fits(string type, string[] allowed) =>
        allowed.Contains(type, StringComparer.Ordinal) || (type is "integer" && allowed.Contains("number", StringComparer.Ordinal));

    private static string[] Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Null => "null",
        _ => value.TryGetInt64(out _) ? "integer" : "number",
    };
}
