using System.Collections.Immutable;
using Graph.Insight.Commitments;
using Graph.Insight.Districts;
using Graph.Insight.Documents;
using Graph.Insight.Entities;
using Graph.Insight.Indicators;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Comparisons;

/// <summary>Sets districts side by side.</summary>
internal sealed class ComparisonReader(IGraphStore store, IndicatorIndex indicators)
{
    /// <summary>The districts in a year, entities of one label where asked for; at most <paramref name="limit"/> of each list.</summary>
    public async Task<DistrictComparison> ReadAsync(
        ImmutableArray<DistrictRef> districts, int? year, EntityLabel? label, int limit, CancellationToken cancellation)
    {
        var books = new List<(DistrictRef District, DistrictBook Book)>();
        foreach (var district in districts)
            books.Add((district, await DistrictBook.ReadAsync(store, district.Scope, cancellation)));
        var asked = year ?? CommonYear([.. books.Select(b => b.Book)]);
        var named = books.ConvertAll(b => YearComparison.Of(b.Book, b.Book.YearBefore(asked) ?? asked - 1, asked, label)
            .Where(c => c.Change != Change.Vanished)
            .Select(c => c.Entity)
            .ToList());
        var shared = named.Select(n => n.Select(e => e.Entity)).Aggregate((left, right) => left.Intersect(right))
            .OrderBy(e => e.Id, CodePointComparer.Instance)
            .ToList();
        return new DistrictComparison(
            asked,
            [.. books.Zip(named, (b, n) => Compared(b.District, b.Book, n, asked, limit))],
            Listing<EntityRef>.Of(shared, limit),
            Indicators(districts, asked, limit));
    }

    private static ComparedDistrict Compared(DistrictRef district, DistrictBook book, List<EntityChange> named, int year, int limit)
    {
        var calendar = book.Said.Calendar;
        return new ComparedDistrict(
            district,
            calendar.Holds([district.Scope], year, Tense.Plan),
            calendar.Holds([district.Scope], year, Tense.Review),
            [.. Enum.GetValues<EntityLabel>().Select(l => new LabelCount(l, named.Count(e => e.Entity.Label == l)))],
            [
                .. named.Where(e => e.After is { Phase: not Phase.Mentioned })
                    .GroupBy(e => e.After!.Phase).OrderBy(g => g.Key).Select(g => new PhaseCount(g.Key, g.Count())),
            ],
            Listing<EntityChange>.Of(named, limit),
            ScoreCard.Of(book.Said.Commitments(year, year)).SingleOrDefault());
    }

    // The last year of which all have a report; of none, the last of which any has.
    private static int CommonYear(List<DistrictBook> books)
    {
        var years = books.ConvertAll(b => b.Said.Calendar.YearsOf(b.Said.Scope));
        var common = years.Skip(1).Aggregate(years[0].AsEnumerable(), (left, right) => left.Intersect(right)).ToList();
        return common.Count > 0 ? common.Max() : years.SelectMany(y => y).DefaultIfEmpty().Max();
    }

    private ImmutableArray<ComparedIndicator> Indicators(ImmutableArray<DistrictRef> districts, int year, int limit)
    {
        var scopes = districts.Select(d => d.Scope).ToHashSet(StringComparer.Ordinal);
        var reader = new IndicatorReader(indicators);
        return
        [
            .. indicators.All
                .Where(m => m.Observation.Year == year && scopes.Contains(m.Observation.District.Scope))
                .GroupBy(m => (Name: NameNormalizer.Normalize(m.Observation.Indicator), m.Observation.Measure, m.Observation.Unit))
                .Where(g => g.Select(m => m.Observation.District.Scope).Distinct(StringComparer.Ordinal).Skip(1).Any())
                .OrderBy(g => g.Key.Name, CodePointComparer.Instance).ThenBy(g => g.Key.Measure).ThenBy(g => g.Key.Unit, CodePointComparer.Instance)
                .Take(limit)
                .Select(g => new ComparedIndicator(
                    g.First().Observation.Indicator,
                    g.Key.Measure,
                    g.Key.Unit,
                    [
                        .. reader.History(g.Key.Name, null)!.Series
                            .Where(s => s.Measure == g.Key.Measure && s.Unit == g.Key.Unit && scopes.Contains(s.District.Scope))
                            .SelectMany(s => s.Years.Where(y => y.Year == year).Select(y => new ComparedValue(s.District, y))),
                    ])),
        ];
    }
}
