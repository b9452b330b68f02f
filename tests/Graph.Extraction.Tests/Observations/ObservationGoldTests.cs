using System.Text.Json;
using Graph.Extraction.Observations;
using Graph.Extraction.Tests.Reading;
using Graph.Model;
using Graph.Testing;

namespace Graph.Extraction.Tests.Observations;

/// <summary>The figure that the scorer prints as “indicator value+unit+year”, held from below.</summary>
public sealed class ObservationGoldTests
{
    // Half of gold/dev's reports is annotated for its headline figures only, so that its precision is bounded from above.
    [Theory]
    [InlineData("dev", 0.78)]
    [InlineData("indicators", 0.90)]
    public void Observations_agree_with_the_annotation(string folder, double floor)
    {
        Assert.SkipWhen(RepositoryFiles.Shared is null, "the shared annotation is not on this machine");
        var shared = RepositoryFiles.Shared!;
        var gold = File.ReadLines(Path.Combine(shared, "gold", folder, "indicators.jsonl")).Where(line => line.Length > 0).Select(Gold.Of).ToList();
        var ranges = JsonSerializer.Deserialize<Dictionary<string, int[][]>>(File.ReadAllText(Path.Combine(shared, "gold", folder, "ranges.json")))!;
        var reader = new Extraction.Reading.ReportReader(Extraction.Gazetteer.DivisionTable.Default);
        int right = 0, found = 0, wanted = 0;
        foreach (var (name, stretches) in ranges)
        {
            var report = reader.Read("r01.txt", File.ReadAllBytes(Locate(shared, name))).Report.ShouldNotBeNull(name);
            bool Inside(int start) => stretches.Any(s => s[0] <= start && start < s[1]);
            var open = new ObservationReader().Read(report, []).Where(o => Inside(o.Span.Start)).ToList();
            var own = gold.Where(g => g.Document.Equals(name, StringComparison.Ordinal) && Inside(g.Start)).ToList();
            (found, wanted) = (found + open.Count, wanted + own.Count);
            foreach (var at in own.Select(g => open.FindIndex(g.IsSame)).Where(at => at >= 0))
            {
                right++;
                open.RemoveAt(at);
            }
        }
        (2.0 * right / (found + wanted)).ShouldBeGreaterThan(floor);
    }

    private static string Locate(string shared, string name) =>
        new[] { "seeds", "corpus" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(shared, folder), name, SearchOption.AllDirectories)).First();

    private sealed record Gold(string Document, int Start, string Indicator, double Value, string Unit, int Year, Tense Tense)
    {
        public static Gold Of(string line)
        {
            var json = JsonDocument.Parse(line).RootElement;
            return new Gold(
                json.GetProperty("doc").GetString()!, json.GetProperty("start").GetInt32(), json.GetProperty("indicator").GetString()!,
                json.GetProperty("value").GetDouble(), json.GetProperty("unit").GetString()!, json.GetProperty("year").GetInt32(),
                json.GetProperty("tense").ValueEquals("plan") ? Tense.Plan : Tense.Review);
        }

        public bool IsSame(Observation o) =>
            Math.Abs(o.Span.Start - Start) <= 200 && Math.Abs(o.Value - Value) < 1e-6 && o.Unit.Equals(Unit, StringComparison.Ordinal) && o.Year == Year && o.Tense == Tense
            && (o.Indicator.Contains(Indicator, StringComparison.Ordinal) || Indicator.Contains(o.Indicator, StringComparison.Ordinal));
    }
}
