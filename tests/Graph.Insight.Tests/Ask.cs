using Graph.Insight.Entities;
using Graph.Insight.Evolutions;
using Graph.Insight.Timelines;
using Graph.Storage;

namespace Graph.Insight.Tests;

/// <summary>Questions by name, as tests put them.</summary>
internal static class Ask
{
    public static async Task<EntityRecord> FoundAsync(this GraphInsight insight, string name) =>
        (await insight.LookUpAsync(name)).ShouldBeOfType<FoundEntity>().Record;

    public static async Task<Timeline> TimelineOfAsync(this GraphInsight insight, string name, int? from = null, int? to = null) =>
        await insight.TimelineAsync(await insight.FoundAsync(name), from, to);

    public static async Task<Evolution> EvolutionOfAsync(this GraphInsight insight, string name, int? from = null, int? to = null) =>
        (await insight.EvolutionAsync(await insight.FoundAsync(name), from, to)).ShouldNotBeNull();

    /// <summary>A timeline as lines: year, tense, phase, part.</summary>
    public static string[] Lines(this Timeline timeline) =>
    [
        .. timeline.Years.SelectMany(y => y.Reported.Concat(y.Planned)).Select(s =>
            $"{s.Year} {(s.Tense == Model.Tense.Review ? "review" : "plan")} {s.Phase}{(s.Part is null ? "" : " of " + s.Part.Name)}"),
    ];
}
