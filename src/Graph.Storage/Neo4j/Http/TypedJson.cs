using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Graph.Storage.Neo4j.Http;

/// <summary>
/// Values as the Query API types them, <c>{"$type": "Float", "_value": "6.0"}</c>: as plain JSON 6.0 would be stored as a whole number and divide as one.
/// </summary>
internal static class TypedJson
{
    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        switch (value)
        {
            case null:
                json.WriteString("$type"u8, "Null"u8);
                json.WriteNull("_value"u8);
                break;
            case string text:
                json.WriteString("$type"u8, "String"u8);
                json.WriteString("_value"u8, text);
                break;
            case bool truth:
                json.WriteString("$type"u8, "Boolean"u8);
                json.WriteBoolean("_value"u8, truth);
                break;
            case int or long:
                json.WriteString("$type"u8, "Integer"u8);
                json.WriteString("_value"u8, Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                json.WriteString("$type"u8, "Float"u8);
                json.WriteString("_value"u8, Decimal(number));
                break;
            case byte[] bytes:
                json.WriteString("$type"u8, "Base64"u8);
                json.WriteBase64String("_value"u8, bytes);
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteString("$type"u8, "Map"u8);
                json.WriteStartObject("_value"u8);
                foreach (var (key, inner) in map)
                {
                    json.WritePropertyName(key);
                    Write(json, inner);
                }
                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteString("$type"u8, "List"u8);
                json.WriteStartArray("_value"u8);
                foreach (var inner in list)
                    Write(json, inner);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"Cypher has no value of type {value.GetType()}.", nameof(value));
        }
        json.WriteEndObject();
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="FormatException">It is of a type that this store never asks for.</exception>
    public static object? Read(JsonElement json)
    {
        var value = json.GetProperty("_value"u8);
        return json.GetProperty("$type"u8).GetString() switch
        {
            "Null" => null,
            "String" => value.GetString(),
            "Boolean" => value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            "Float" => double.Parse(value.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture),
            "Base64" => value.GetBytesFromBase64(),
            "List" => value.EnumerateArray().Select(Read).ToArray(),
            "Map" => value.EnumerateObject().ToDictionary(static p => p.Name, static p => Read(p.Value), StringComparer.Ordinal),
            var type => throw new FormatException($"The Query API answered with a value of type {type}."),
        };
    }

    /// <summary>Always with a point, so that a reader sees a Float.</summary>
    private static string Decimal(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E', 'N') >= 0 ? text : text + ".0";
    }
}
