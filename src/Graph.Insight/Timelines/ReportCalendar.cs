using System.Collections.Immutable;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Timelines;

/// <summary>Which years the reports of which districts look back on and ahead to: what could have been said at all.</summary>
internal sealed class ReportCalendar
{
    private readonly Dictionary<string, DistrictRef?> _districts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _reportYears = new(StringComparer.Ordinal);
    private readonly HashSet<(string Scope, int Year, Tense Tense)> _held = [];
    private readonly HashSet<(string Document, int Year, Tense Tense)> _years = [];

    /// <summary>The calendar of the documents held.</summary>
    public ReportCalendar(ImmutableArray<DocumentRecord> documents)
    {
        foreach (var document in documents)
        {
            var scope = document.Metadata.District?.Value.Scope ?? "";
            _districts[document.Key] = document.Metadata.District?.Value;
            Note(document, scope, Tense.Review, document.Metadata.ReviewYear?.Value);
            Note(document, scope, Tense.Plan, document.Metadata.PlanYear?.Value);
            if ((document.Metadata.PlanYear?.Value ?? document.Metadata.ReviewYear?.Value + 1) is { } year)
                _reportYears[document.Key] = year;
        }
    }

    /// <summary>The scope of the district that a document is of; empty when it is not held or of none.</summary>
    public string ScopeOf(string document) => DistrictOf(document)?.Scope ?? "";

    /// <summary>The district that a document is of, or null.</summary>
    public DistrictRef? DistrictOf(string document) => _districts.GetValueOrDefault(document);

    /// <summary>Every year on which a report of the district is held, looking back or ahead, in order.</summary>
    public IReadOnlyList<int> YearsOf(string scope) =>
        [.. _held.Where(h => string.Equals(h.Scope, scope, StringComparison.Ordinal)).Select(h => h.Year).Distinct().Order()];

    /// <summary>Whether a report of one of the districts on this year in this tense is held.</summary>
    public bool Holds(IEnumerable<string> scopes, int year, Tense tense) => scopes.Any(scope => _held.Contains((scope, year, tense)));

    /// <summary>Whether the document looks back on, or ahead to, this year.</summary>
    public bool IsOn(string document, int year, Tense tense) => _years.Contains((document, year, tense));

    /// <summary>The last year on which a report of one of the districts is held, in one tense or in either; null when there is none.</summary>
    public int? LastYear(IReadOnlyCollection<string> scopes, Tense? tense = null) =>
        _held.Where(h => scopes.Contains(h.Scope, StringComparer.Ordinal) && (tense is null || h.Tense == tense)).Select(h => (int?)h.Year).Max();

    /// <summary>The year of a document: the one it plans, which is the one after that it looks back on; null when it tells neither.</summary>
    public int? ReportYearOf(string document) => _reportYears.TryGetValue(document, out var year) ? year : null;

    /// <summary>The years for which a report of the district is held.</summary>
    public IEnumerable<int> ReportYears(string scope) =>
        _reportYears.Where(r => string.Equals(ScopeOf(r.Key), scope, StringComparison.Ordinal)).Select(r => r.Value).Distinct();

    // A report whose own years are not known still speaks of those of its sections.
    private void Note(DocumentRecord document, string scope, Tense tense, int? known)
    {
        var years = known is { } year
            ? [year]
            : document.Sections.Where(s => s.Time.Tense == tense && s.Time.Year is not null).Select(s => s.Time.Year!.Value);
        foreach (var each in years)
        {
            _held.Add((scope, each, tense));
            _years.Add((document.Key, each, tense));
        }
    }
}
