using System.Collections.Immutable;
using System.Globalization;
using Graph.Insight.Commitments;
using Graph.Insight.Documents;
using Graph.Insight.Entities;
using Graph.Insight.Graphs;
using Graph.Insight.Paging;
using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Districts;

/// <summary>Tells what the reports of a district say year by year, and sets years beside each other.</summary>
internal sealed class DistrictReader(IGraphStore store)
{
    /// <summary>What is held of a district.</summary>
    public async Task<DistrictProfile> ProfileAsync(DistrictRef district, CancellationToken cancellation)
    {
        var book = await DistrictBook.ReadAsync(store, district.Scope, cancellation);
        var documents = (await store.GetDocumentsAsync(cancellation)).Where(d => d.Metadata.District?.Value.Scope == district.Scope);
        var named = book.Entities.ToList();
        return new DistrictProfile(
            district,
            [.. documents.Select(DocumentView.Of)],
            [.. Enum.GetValues<EntityLabel>().Select(l => new LabelCount(l, named.Count(e => e.Entity.Label == l)))],
            [.. book.Said.Calendar.YearsOf(district.Scope).Select(year => Count(book, district, year))]);
    }

    /// <summary>What the reports on a year added, moved on, finished, dropped and promised; at most <paramref name="limit"/> of each.</summary>
    public async Task<DistrictYear> YearAsync(DistrictRef district, int year, int limit, CancellationToken cancellation) =>
        Year(await DistrictBook.ReadAsync(store, district.Scope, cancellation), district, year, limit);

    /// <summary>One year against another; the page of the entities of each kind, and the graph of them.</summary>
    public async Task<YearDiff> DiffAsync(
        DistrictRef district, int from, int to, EntityLabel? label, PageRequest page, CancellationToken cancellation)
    {
        var book = await DistrictBook.ReadAsync(store, district.Scope, cancellation);
        var compared = YearComparison.Of(book, from, to, label).ToLookup(c => c.Change);
        var lists = Enum.GetValues<Change>().Select(change => compared[change].ToList()).ToList();
        var cut = page.CutEach(lists, c => string.Create(CultureInfo.InvariantCulture, $"{int.MaxValue - c.Passages:D10} {c.Entity.Entity.Id}"));
        Listing<EntityChange> Listed(Change change) =>
            new(lists[(int)change].Count, [.. cut.Items[(int)change].Select(c => c.Entity)]);
        var listed = cut.Items.SelectMany(items => items).ToList();
        var phases = await new PhaseYearsReader(store).OfAsync([.. listed.Select(c => c.Entity.Entity.Id)], cancellation);
        var years = book.Said.Calendar.YearsOf(district.Scope);
        return new YearDiff(
            district,
            from,
            to,
            years.Contains(from),
            years.Contains(to),
            Listed(Change.Appeared),
            Listed(Change.Vanished),
            Listed(Change.MovedOn),
            Listed(Change.Stayed),
            new DiffGraph(
                [.. listed.Select(c => new DiffNode(c.Entity.Entity, c.Change, phases(c.Entity.Entity.Id)))],
                await EdgesAsync(
                    book, listed.Select(c => c.Entity.Entity.Id), cut.Seen.ToDictionary(c => c.Entity.Entity.Id, c => c.Change, StringComparer.Ordinal), from, to, cancellation)),
            cut.NextCursor);
    }

    private static DistrictYearCount Count(DistrictBook book, DistrictRef district, int year)
    {
        var told = Year(book, district, year, 0);
        return new DistrictYearCount(
            year, told.PlanHeld, told.ReviewHeld, told.Named, told.Added.Total, told.MovedOn.Total, told.Finished.Total, told.Dropped.Total,
            told.Promised.Total);
    }

    private static DistrictYear Year(DistrictBook book, DistrictRef district, int year, int limit)
    {
        var before = book.YearBefore(year);
        var compared = YearComparison.Of(book, before ?? year - 1, year);
        var named = compared.Where(c => c.Change != Change.Vanished).Select(c => c.Entity).ToList();
        var promised = book.Said.Commitments(year, year);
        return new DistrictYear(
            district,
            year,
            before,
            book.Said.Calendar.Holds([district.Scope], year, Tense.Plan),
            book.Said.Calendar.Holds([district.Scope], year, Tense.Review),
            named.Count,
            Listing<EntityChange>.Of([.. named.Where(e => book.FirstYear(e.Entity.Id) == year)], limit),
            Listing<EntityChange>.Of([.. compared.Where(c => c.Change == Change.MovedOn).Select(c => c.Entity)], limit),
            Listing<EntityChange>.Of([.. named.Where(e => IsFinishedIn(book, e.Entity.Id, year))], limit),
            Listing<EntityChange>.Of(
                [.. compared.Where(c => c.Change == Change.Vanished && IsUnfinished(book, c.Entity.Entity.Id, before)).Select(c => c.Entity)], limit),
            Listing<Commitment>.Of(promised, limit),
            ScoreCard.Of(promised));
    }

    private static bool IsFinishedIn(DistrictBook book, string entity, int year) =>
        FinishedIn(book, entity).DefaultIfEmpty().Min() == year;

    // Dropped is what a plan or works had on the way and no report brought to its end; what was only mentioned is not missed.
    private static bool IsUnfinished(DistrictBook book, string entity, int? year) =>
        year is { } last
        && book.Phase(entity, last) is { } phase && (phase.Phase.Rank() is not null || phase.Phase == Phase.Halted)
        && !FinishedIn(book, entity).Any(y => y <= last);

    private static IEnumerable<int> FinishedIn(DistrictBook book, string entity) => book.Statements(entity)
        .Where(s => s.Assertion.Tense == Tense.Review && s.Assertion.Scope.Length == 0 && !PhaseReading.IsNegated(s.Assertion.Modality))
        .Where(s => s.Assertion.Phase is Phase.Completed or Phase.Opened)
        .Select(s => s.Assertion.Year);

    // At what is listed here; their other ends are here too, or on a page before.
    private async Task<ImmutableArray<DiffEdge>> EdgesAsync(
        DistrictBook book, IEnumerable<string> listed, Dictionary<string, Change> marks, int from, int to, CancellationToken cancellation)
    {
        var edges = await new EdgeReader(store).AtAsync(
            [.. listed.Select(id => book.Said.Entities[id])],
            e => (e.Year == from || e.Year == to) && book.Said.Calendar.ScopeOf(e.Evidence.Document) == book.Said.Scope,
            cancellation);
        return
        [
            .. edges
                .Where(e => marks.ContainsKey(e.From) && marks.ContainsKey(e.To))
                .Select(e => new DiffEdge(e, e.By == PartSource.Name ? OfEnds(marks[e.From], marks[e.To]) : OfYears(e, from, to))),
        ];
    }

    private static Change OfYears(GraphEdge edge, int from, int to) => (edge.Years.Contains(from), edge.Years.Contains(to)) switch
    {
        (true, true) => Change.Stayed,
        (true, false) => Change.Vanished,
        _ => Change.Appeared,
    };

    // An edge between names is there while both are.
    private static Change OfEnds(Change one, Change other)
    {
        if (one == Change.Vanished || other == Change.Vanished)
            return Change.Vanished;
        return one == Change.Appeared || other == Change.Appeared ? Change.Appeared : Change.Stayed;
    }
}
