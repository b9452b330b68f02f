using System.Collections;
using System.Text.Json;

namespace Graph.Storage.Neo4j.Http;

/// <summary>Values as plain JSON, for the many rows of a load: no type stands beside a value, so the statement must say what is a Float.</summary>
internal static class PlainJson
{
    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach (var (key, inner) in map)
                {
                    json.WritePropertyName(key);
                    Write(json, inner);
                }
                json.WriteEndObject();
                break;
            case IEnumerable list and not byte[]:
                json.WriteStartArray();
                foreach (var inner in list)
                    Write(json, inner);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"Plain JSON has no value of type {value.GetType()}.", nameof(value));
        }
    }
}
