using System.Text;
using System.Text.Json;

namespace Graph.Storage.Export;

/// <summary>Nodes and edges as JSON, one object a line.</summary>
internal sealed class JsonLinesGraphWriter(TextWriter text) : GraphWriter(text)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = ReadableJsonEncoder.Instance };

    /// <inheritdoc/>
    public override Task WriteAsync(GraphItem item) => Text.WriteLineAsync(Json(json =>
    {
        json.WriteString("item", item.IsEdge ? "edge" : "node");
        if (item.IsEdge)
        {
            json.WriteString("from", item.From);
            json.WriteString("type", item.Type);
            json.WriteString("to", item.To);
        }
        else
        {
            json.WriteString("id", item.Id);
            json.WriteString("label", item.Type);
        }
        WriteProperties(json, item);
    }));

    /// <summary>One object as text.</summary>
    internal static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes what is known; what is not is left out.</summary>
    internal static void WriteProperties(Utf8JsonWriter json, GraphItem item)
    {
        foreach (var (name, value) in item.Properties)
            WriteProperty(json, name, value);
    }

    /// <summary>Writes one value, or nothing where it is not known.</summary>
    internal static void WriteProperty(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case double number:
                json.WriteNumber(name, number);
                break;
            default:
                if (Plain(value) is { Length: > 0 } word)
                    json.WriteString(name, word);
                break;
        }
    }
}
