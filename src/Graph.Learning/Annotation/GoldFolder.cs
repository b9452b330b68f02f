using System.Collections.Immutable;
using System.Text.Json;
using Graph.Model;

namespace Graph.Learning.Annotation;

/// <summary>
/// One folder of annotation: which stretches of which reports were read (<c>ranges.json</c>), and what was marked there. Outside the ranges
/// nothing is known: it is neither learned from nor scored. A file that the folder lacks is null here, which is not the same as empty.
/// </summary>
/// <param name="Name">The folder's name (<c>dev</c>).</param>
/// <param name="Ranges">Of each annotated document, by file name, the stretches that were read.</param>
/// <param name="Mentions">The names, or null.</param>
/// <param name="Assertions">What is said of them, or null.</param>
/// <param name="Relations">How they stand to each other, or null.</param>
/// <param name="Observations">The indicators' values, or null.</param>
public sealed record GoldFolder(
    string Name,
    ImmutableSortedDictionary<string, ImmutableArray<Span>> Ranges,
    IReadOnlyList<GoldMention>? Mentions,
    IReadOnlyList<GoldAssertion>? Assertions,
    IReadOnlyList<GoldRelation>? Relations,
    IReadOnlyList<GoldObservation>? Observations)
{
    /// <summary>Reads a folder.</summary>
    /// <exception cref="AnnotationException">A file is broken; the message names file and line.</exception>
    public static GoldFolder Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new GoldFolder(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            LoadRanges(Path.Combine(folder, "ranges.json")),
            JsonLines.Load(Path.Combine(folder, "mentions.jsonl"), ReadMention),
            JsonLines.Load(Path.Combine(folder, "assertions.jsonl"), ReadAssertion),
            JsonLines.Load(Path.Combine(folder, "relations.jsonl"), ReadRelation),
            JsonLines.Load(Path.Combine(folder, "indicators.jsonl"), ReadObservation));
    }

    /// <summary>The same annotation, of some documents only.</summary>
    public GoldFolder Only(Func<string, bool> document) =>
        this with { Ranges = Ranges.Where(r => document(r.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal) };

    /// <summary>Whether what begins at this place of the document's raw text was annotated.</summary>
    public bool Covers(string document, int start) =>
        Ranges.TryGetValue(document, out var ranges) && ranges.Any(range => range.Start <= start && start < range.End);

    private static ImmutableSortedDictionary<string, ImmutableArray<Span>> LoadRanges(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.EnumerateObject().ToImmutableSortedDictionary(
                document => document.Name,
                document => document.Value.EnumerateArray().Select(range => new Span(range[0].GetInt32(), range[1].GetInt32())).ToImmutableArray(),
                StringComparer.Ordinal);
        }
        catch (Exception broken) when (broken is JsonException or FileNotFoundException or InvalidOperationException)
        {
            throw new AnnotationException($"{path}: {broken.Message}", broken);
        }
    }

    private static GoldMention ReadMention(JsonRow row) => new(
        row.Text("doc"), row.Span("start", "end"), row.Enum<EntityLabel>("label"), row.Text("text"), row.Text("name"), row.TextOrNull("entity"));

    private static GoldAssertion ReadAssertion(JsonRow row) => new(
        row.Text("doc"),
        row.Span("start", "end"),
        row.Text("text"),
        row.Enum<EntityLabel>("label"),
        row.Int("year"),
        row.Enum<Tense>("tense"),
        row.Enum<Phase>("phase"),
        row.TextOrNull("cue") ?? "",
        row.TextOrNull("scope") ?? "");

    private static GoldRelation ReadRelation(JsonRow row) => new(
        row.Text("doc"), row.Enum<RelationType>("type"), row.Span("start", "end"), row.Text("text"), row.Span("toStart", "toEnd"), row.Text("toText"));

    private static GoldObservation ReadObservation(JsonRow row) => new(
        row.Text("doc"),
        row.Span("start", "end"),
        row.Text("indicator"),
        row.Text("district"),
        row.Int("year"),
        row.Enum<Tense>("tense"),
        row.Number("value"),
        row.Text("unit"),
        row.Enum<Measure>("measure"),
        row.TextOrNull("qualifier") ?? "");
}
