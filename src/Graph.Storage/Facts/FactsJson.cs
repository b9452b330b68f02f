using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Model;
using Graph.Storage.Export;

namespace Graph.Storage.Facts;

/// <summary>
/// The facts of one report as one line of JSON, nothing lost: what <c>graph extract</c> writes, <c>graph load</c> reads, and Neo4j keeps beside the
/// graph that is made of them.
/// </summary>
public static class FactsJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        RespectRequiredConstructorParameters = false,
        Encoder = ReadableJsonEncoder.Instance,
        Converters = { new JsonStringEnumConverter(), new SentenceJson(), new LocalizedTextJson() },
    };

    /// <summary>The line, in UTF-8, without its end.</summary>
    public static byte[] Write(ReportFacts facts) => JsonSerializer.SerializeToUtf8Bytes(facts, Options);

    /// <summary>The facts of a line.</summary>
    /// <exception cref="JsonException">It is no such line.</exception>
    public static ReportFacts Read(ReadOnlySpan<byte> line)
    {
        var facts = JsonSerializer.Deserialize<ReportFacts>(line, Options);
        return facts is { Report.Sentences.IsDefault: false, Report.Sections.IsDefault: false, Mentions.IsDefault: false, Assertions.IsDefault: false }
            && facts is { Report.Warnings.IsDefault: false, Observations.IsDefault: false, Relations.IsDefault: false, NameStatements.IsDefault: false }
            ? facts
            : throw new JsonException("This line lacks what the facts of a report must have.");
    }

    /// <summary>Any record of the domain as a string, by the same rules.</summary>
    internal static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>The record of a string.</summary>
    internal static T FromText<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("There is nothing in it.");
}
