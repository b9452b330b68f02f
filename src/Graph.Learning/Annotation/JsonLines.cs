using System.Text;
using System.Text.Json;
using Graph.Model;

namespace Graph.Learning.Annotation;

/// <summary>Annotation cannot be read; the message names file and line.</summary>
public sealed class AnnotationException : Exception
{
    /// <summary>With a message for the person who made the annotation.</summary>
    public AnnotationException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and the cause.</summary>
    public AnnotationException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public AnnotationException()
    {
    }
}

/// <summary>A file with one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>Every object of the file in its order, or null when there is no such file.</summary>
    public static List<T>? Load<T>(string path, Func<JsonRow, T> read)
    {
        if (!File.Exists(path))
            return null;
        var rows = new List<T>();
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                rows.Add(read(new JsonRow(json.RootElement)));
            }
            catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new AnnotationException($"{path}:{number}: {broken.Message}", broken);
            }
        }
        return rows;
    }
}

/// <summary>One object, its values read as what they should be.</summary>
internal readonly struct JsonRow(JsonElement row)
{
    public string Text(string key) => row.GetProperty(key).GetString() ?? throw new FormatException($"“{key}” is null.");

    public string? TextOrNull(string key) => row.TryGetProperty(key, out var value) ? value.GetString() : null;

    public int Int(string key) => row.GetProperty(key).GetInt32();

    public double Number(string key) => row.GetProperty(key).GetDouble();

    public Span Span(string start, string end) => new(Int(start), Int(end));

    /// <summary>Members are written as in exports: <c>review</c>, <c>UnderWay</c>, <c>LOCATED_IN</c>.</summary>
    public T Enum<T>(string key)
        where T : struct, System.Enum
    {
        var text = Text(key);
        return System.Enum.TryParse<T>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"“{text}” of “{key}” is none of {string.Join(", ", System.Enum.GetNames<T>())}.");
    }
}
