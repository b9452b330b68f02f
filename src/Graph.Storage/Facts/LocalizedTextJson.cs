using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Model;

namespace Graph.Storage.Facts;

/// <summary>A text in two languages; one that was kept in English alone, by a version before, is read as such.</summary>
internal sealed class LocalizedTextJson : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new LocalizedText(reader.GetString()!, reader.GetString()!);
        var languages = JsonSerializer.Deserialize<Languages>(ref reader, options);
        return languages is { English: { } english, Chinese: { } chinese }
            ? new LocalizedText(english, chinese)
            : throw new JsonException("A text must be given in both languages.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Languages(value.English, value.Chinese), options);

    private sealed record Languages(string? English, string? Chinese);
}
