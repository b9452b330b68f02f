using System.Collections.Immutable;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Indicators;

/// <summary>An observation with its passage.</summary>
internal sealed record Measured(Observation Observation, Evidence Evidence);

/// <summary>Every number that the reports held give, by indicator.</summary>
internal sealed class IndicatorIndex
{
    // Shorter ones (绿化, 就业) are found in questions about other things.
    private const int ShortestAsked = 3;
    private const int ShortestPart = 2;

    private readonly ILookup<string, Measured> _byName;
    private readonly int _longest;

    private IndicatorIndex(List<Measured> all)
    {
        All = all;
        _byName = all.ToLookup(m => NameNormalizer.Normalize(m.Observation.Indicator), StringComparer.Ordinal);
        _longest = _byName.Select(g => g.Key.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Every number, by document and place.</summary>
    public IReadOnlyList<Measured> All { get; }

    /// <summary>The numbers of one indicator.</summary>
    public IEnumerable<Measured> Named(string name) => _byName[NameNormalizer.Normalize(name)];

    /// <summary>The longest name of an indicator that stands at a place of a text (normalised), or null.</summary>
    public string? LongestAt(string text, int start)
    {
        for (var length = Math.Min(_longest, text.Length - start); length >= ShortestAsked; length--)
        {
            var name = text.Substring(start, length);
            if (_byName.Contains(name))
                return name;
        }
        return null;
    }

    /// <summary>Of the indicators whose names contain a text, the shortest, then the one with the most numbers; null when there is none.</summary>
    public string? WithPart(string text) => text.Length < ShortestPart ? null : _byName
        .Where(g => g.Key.Contains(text, StringComparison.Ordinal))
        .OrderBy(g => g.Key.Length).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, CodePointComparer.Instance)
        .Select(g => g.Key)
        .FirstOrDefault();

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
                    o.Span.Start, o.Span.End)
                {
                    Page = report.PageOf(o.Span.Start),
                });
            }));
        }
        return new IndicatorIndex(all);
    }
}
