using System.Collections.Immutable;
using System.Text.Json;
using Graph.Extraction.Assertions;
using Graph.Extraction.Reading;
using Graph.Extraction.Relations;
using Graph.Extraction.Segmentation;
using Graph.Model;
using Graph.Testing;

namespace Graph.Extraction.Tests.Assertions;

/// <summary>How well the grammar reads the seeds when it is given the names that careful readers marked: floors under which it must not fall.</summary>
public class GoldNamesTests
{
    private const double AssertionFloor = 0.84;
    private const double RelationFloor = 0.95;

    [Fact]
    public void Assertions_and_relations_of_marked_names_stay_above_their_floors()
    {
        Assert.SkipWhen(RepositoryFiles.Shared is null, "The shared annotation is not on this machine.");
        var gold = Path.Combine(RepositoryFiles.Shared!, "gold", "dev");
        var names = Lines(gold, "mentions.jsonl").ToLookup(Document, StringComparer.Ordinal);
        var said = new List<string>();
        var related = new List<string>();

        foreach (var document in names)
        {
            var report = Read(document.Key);
            var sentences = report.Sentences.Select(s => new TaggedSentence(s, Segmenter.Default.Tag(s.Text))).ToImmutableArray();
            var mentions = document.Select(line => ToMention(line, report)).OfType<Mention>().OrderBy(mention => mention.Span).ToImmutableArray();
            said.AddRange(new AssertionReader().Read(report, sentences, mentions).Select(a =>
                Key(document.Key, mentions[a.Mention].Span.Start, a.Phase.ToString(), a.Year, a.Tense.ToString())));
            related.AddRange(new RelationReader().Read(report, sentences, mentions).Select(r =>
                Key(document.Key, mentions[r.From].Span.Start, r.Type.ToString(), mentions[r.To].Span.Start, "")));
        }

        var assertions = F1(said, Lines(gold, "assertions.jsonl").Select(line =>
            Key(Document(line), Int(line, "start"), Text(line, "phase"), Int(line, "year"), Text(line, "tense"))));
        var relations = F1(related, Lines(gold, "relations.jsonl").Select(line =>
            Key(Document(line), Int(line, "start"), Text(line, "type").Replace("_", "", StringComparison.Ordinal), Int(line, "toStart"), "")));

        assertions.ShouldBeGreaterThan(AssertionFloor);
        relations.ShouldBeGreaterThan(RelationFloor);
    }

    private static double F1(IEnumerable<string> found, IEnumerable<string> gold)
    {
        var rest = gold.CountBy(key => key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var (all, wanted, hits) = (0, rest.Values.Sum(), 0);
        foreach (var key in found)
        {
            all++;
            if (rest.GetValueOrDefault(key) is not (> 0 and var left))
                continue;
            rest[key] = left - 1;
            hits++;
        }
        return 2.0 * hits / (all + wanted);
    }

    private static Mention? ToMention(JsonElement line, Report report)
    {
        var span = new Span(Int(line, "start"), Int(line, "end"));
        for (var i = 0; i < report.Sentences.Length; i++)
        {
            if (report.Sentences[i].Span.Contains(span))
                return new Mention(i, span, Enum.Parse<EntityLabel>(Text(line, "label")), Text(line, "text"), Text(line, "name"), 1);
        }
        return null;
    }

    private static Report Read(string file) =>
        new ReportReader(Passage.Divisions).Read(file, File.ReadAllBytes(Path.Combine(RepositoryFiles.Seeds, file))).Report.ShouldNotBeNull();

    private static IEnumerable<JsonElement> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Key(string document, int start, string what, int number, string tense) => $"{document} {start} {what} {number} {tense}";

    private static string Document(JsonElement line) => Text(line, "doc");

    private static string Text(JsonElement line, string key) => line.GetProperty(key).GetString()!;

    private static int Int(JsonElement line, string key) => line.GetProperty(key).GetInt32();
}
