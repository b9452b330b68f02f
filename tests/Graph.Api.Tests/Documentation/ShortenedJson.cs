using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Insight.Json;

namespace Graph.Api.Tests.Documentation;

/// <summary>
/// A JSON answer as a page shows it: some of its properties, the first items of its lists, long texts cut (<c>…</c>). Everything that is shown stands in
/// the answer; a text that is <c>…</c> alone stands for any.
/// </summary>
internal static class ShortenedJson
{
    private const int LongestText = 80;
    private const int LongestLine = 140;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = GraphJson.Options.Encoder };

    /// <summary>Where the answer is not as shown; empty when it is.</summary>
    public static List<string> Faults(JsonNode? shown, JsonNode? answer, string at = "$") => (shown, answer) switch
    {
        (JsonObject left, JsonObject right) => [.. left.SelectMany(p => right.ContainsKey(p.Key) ? Faults(p.Value, right[p.Key], $"{at}.{p.Key}") : [$"{at}.{p.Key} is not there"])],
        (JsonArray left, JsonArray right) when left.Count <= right.Count => [.. left.SelectMany((item, i) => Faults(item, right[i], $"{at}[{i}]"))],
        _ when Text(shown) is { } pattern && pattern.EndsWith('…') && Text(answer) is { } text && text.StartsWith(pattern[..^1], StringComparison.Ordinal) => [],
        _ => string.Equals(Write(shown), Write(answer), StringComparison.Ordinal) ? [] : [$"{at}: {Write(shown)} is shown, {Write(answer)} is answered"],
    };

    /// <summary>What is shown, with the values of the answer.</summary>
    public static JsonNode? Refreshed(JsonNode? shown, JsonNode? answer) => (shown, answer) switch
    {
        (JsonObject left, JsonObject right) => new JsonObject(left.Select(p => KeyValuePair.Create(p.Key, Refreshed(p.Value, right.ContainsKey(p.Key) ? right[p.Key] : "NOT THERE")))),
        (JsonArray left, JsonArray right) => new JsonArray([.. left.Zip(right, Refreshed)]),
        _ when Text(shown) is "…" => "…",
        _ when Text(answer) is { Length: > LongestText } text => text[..LongestText] + "…",
        _ => answer?.DeepClone(),
    };

    /// <summary>The JSON on as many lines as it takes to be read.</summary>
    public static string Print(JsonNode? node, int indent = 0)
    {
        var line = Line(node);
        if (indent + line.Length <= LongestLine || node is not (JsonObject or JsonArray))
            return line;
        var inner = new string(' ', indent + 2);
        var items = node is JsonObject properties
            ? properties.Select(p => $"{inner}\"{p.Key}\": {Print(p.Value, indent + 2)}")
            : ((JsonArray)node).Select(item => inner + Print(item, indent + 2));
        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        return $"{open}\n{string.Join(",\n", items)}\n{new string(' ', indent)}{close}";
    }

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject properties => properties.Count == 0 ? "{}" : new StringBuilder("{ ").AppendJoin(", ", properties.Select(p => $"\"{p.Key}\": {Line(p.Value)}")).Append(" }").ToString(),
        JsonArray items => $"[{string.Join(", ", items.Select(Line))}]",
        _ => Write(node),
    };

    private static string Write(JsonNode? node) => node?.ToJsonString(Readable) ?? "null";

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
