using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Insight.Commitments;
using Graph.Insight.Districts;
using Graph.Insight.Entities;
using Graph.Insight.Graphs;
using Graph.Insight.Indicators;
using Graph.Insight.Questions;
using Graph.Insight.Suggestions;
using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage.Export;

namespace Graph.Insight.Json;

/// <summary>
/// The one way in which answers are written as JSON, by the API and by <c>--json</c> alike: camelCase, Chinese unescaped, 6.0 as 6,
/// phases and labels by the names of the ontology, relations as in the graph (<c>LOCATED_IN</c>), every other value of a list in camelCase.
/// </summary>
public static class GraphJson
{
    /// <summary>On one line, as the API writes it; frozen.</summary>
    public static JsonSerializerOptions Options { get; } = Frozen(indented: false);

    /// <summary>Indented, for people; frozen.</summary>
    public static JsonSerializerOptions Indented { get; } = Frozen(indented: true);

    /// <summary>Gives <paramref name="options"/>, which a framework owns, the same settings.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Encoder = ReadableJsonEncoder.Instance;
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.NewLine = "\n";
        options.Converters.Add(new JsonStringEnumConverter<Phase>(null, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter<EntityLabel>(null, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter<RelationType>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false));
        options.Converters.Add(CamelCase<Tense>());
        options.Converters.Add(CamelCase<ReportKind>());
        options.Converters.Add(CamelCase<ValueOrigin>());
        options.Converters.Add(CamelCase<Coverage>());
        options.Converters.Add(CamelCase<CommitmentOutcome>());
        options.Converters.Add(CamelCase<CommitmentRule>());
        options.Converters.Add(CamelCase<Change>());
        options.Converters.Add(CamelCase<ClueKind>());
        options.Converters.Add(CamelCase<QuestionForm>());
        options.Converters.Add(CamelCase<Direction>());
        options.Converters.Add(CamelCase<Measure>());
        options.Converters.Add(CamelCase<TargetOutcome>());
        options.Converters.Add(CamelCase<Presence>());
        options.Converters.Add(CamelCase<NameMatch>());
        options.Converters.Add(CamelCase<PartSource>());
    }

    /// <summary>An answer as the API writes it.</summary>
    public static string Write<T>(T answer, bool indented = false) => JsonSerializer.Serialize(answer, indented ? Indented : Options);

    private static JsonStringEnumConverter<T> CamelCase<T>()
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

    private static JsonSerializerOptions Frozen(bool indented)
    {
        var options = new JsonSerializerOptions { WriteIndented = indented };
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
