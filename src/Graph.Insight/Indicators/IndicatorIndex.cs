using System.Collections.Immutable;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Indicators;

/// <summary>An observation with its passage.</summary>
internal sealed record Measured(Observation Observation, Evidence Evidence);

/// <summary>Every number that the reports held give, by indicator.</summary>
internal sealed class IndicatorIndex
{
    private readonly ILookup<string, Measured> _byName;

    private IndicatorIndex(List<Measured> all)
    {
        All = all;
        _byName = all.ToLookup(m => NameNormalizer.Normalize(m.Observation.Indicator), StringComparer.Ordinal);
    }

    /// <summary>Every number, by document and place.</summary>
    public IReadOnlyList<Measured> All { get; }

    /// <summary>The numbers of one indicator.</summary>
    public IEnumerable<Measured> Named(string name) => _byName[NameNormalizer.Normalize(name)];

    /// <summary>Reads every report once.</summary>
    public static async Task<IndicatorIndex> ReadAsync(IGraphStore store, CancellationToken cancellation)
    {
        var all = new List<Measured>();
        await foreach (var facts in store.ReadFactsAsync(cancellation))
        {
            var report = facts.Report;
            all.AddRange(facts.Observations.Select(o =>
            {
                var sentence = report.Sentences[o.Sentence];
                return new Measured(o, new Evidence(
                    report.Key, report.Metadata.Title?.Value, report.Metadata.Date?.Value, report.Sections[sentence.Section].Path, sentence.Text,
                    o.Span.Start, o.Span.End));
            }));
        }
        return new IndicatorIndex(all);
    }
}
