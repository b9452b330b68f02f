using System.Collections.Immutable;
using System.Globalization;
using Graph.Insight.Commitments;
using Graph.Insight.Districts;
using Graph.Insight.Documents;
using Graph.Insight.Entities;
using Graph.Insight.Evolutions;
using Graph.Insight.Indicators;
using Graph.Insight.Names;
using Graph.Insight.Paging;
using Graph.Insight.Questions;
using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight;

/// <summary>
/// The questions that can be asked of a store, one method each. Every answer is a record that the API writes as JSON and the command line
/// prints; nothing here knows of either.
/// </summary>
public sealed class GraphInsight
{
    private readonly IGraphStore _store;
    private readonly EntityFinder _finder;
    private readonly RevisionCache<IndicatorIndex> _indicators;
    private readonly RevisionCache<NameBook> _names;
    private readonly RevisionCache<NameIndex> _namesInQuestions;

    /// <summary>Asks this store.</summary>
    public GraphInsight(IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        _names = new RevisionCache<NameBook>(store, NameBook.ReadAsync);
        _finder = new EntityFinder(store, _names);
        _indicators = new RevisionCache<IndicatorIndex>(store, IndicatorIndex.ReadAsync);
        _namesInQuestions = new RevisionCache<NameIndex>(
            store, async (s, cancellation) => NameIndex.Of(await _names.GetAsync(cancellation), await s.GetDocumentsAsync(cancellation)));
        Graph = new GraphQuestions(store, _indicators);
    }

    /// <summary>Questions about how entities, areas and districts stand to one another.</summary>
    public GraphQuestions Graph { get; }

    /// <summary>What the store is in: its revision, and whether it is resolved. Questions about entities want a resolved store.</summary>
    public Task<StoreState> StateAsync(CancellationToken cancellation = default) => _store.GetStateAsync(cancellation);

    /// <summary>Reads what searches and questions go by, all names, ahead of the first of them; it is read anew when the store has changed.</summary>
    public Task ReadAheadAsync(CancellationToken cancellation = default) => _namesInQuestions.GetAsync(cancellation);

    /// <summary>The entity that an id, a name or an alias means; the candidates when it fits several, the nearest names when it fits none.</summary>
    public Task<LookUp> LookUpAsync(string nameOrId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(nameOrId);
        return _finder.LookUpAsync(nameOrId, cancellation);
    }

    /// <summary>Entities by their names (a part of one, how it is read in Pinyin, one with a typing error) and by what is known of them.</summary>
    public async Task<Page<EntityHit>> SearchAsync(EntityQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (book, found) = await _names.FindAsync(names => EntitySearch.Named(query, names), cancellation);
        return await new EntitySearch(_store, book, _finder).SearchAsync(query, found, cancellation);
    }

    /// <summary>What is known of an entity.</summary>
    public async Task<EntityProfile> ProfileAsync(EntityRecord entity, CancellationToken cancellation = default) =>
        await new ProfileBuilder(_store).BuildAsync(await DossierAsync(entity, cancellation), cancellation);

    /// <summary>
    /// Year by year, what was planned and reported of an entity; without years, from its first to the last that its districts report on.
    /// </summary>
    /// <exception cref="ArgumentException">The first year is after the second.</exception>
    public async Task<Timeline> TimelineAsync(EntityRecord entity, int? from = null, int? to = null, CancellationToken cancellation = default)
    {
        if (from > to)
            throw new ArgumentException("The first year is after the second.", nameof(from));
        return TimelineBuilder.Build(await DossierAsync(entity, cancellation), from, to);
    }

    /// <summary>
    /// What changed in an entity between two years; without them, between the first and the last in which it is named. Null when no year of it
    /// is known and none is given.
    /// </summary>
    /// <exception cref="ArgumentException">The first year is after the second.</exception>
    public async Task<Evolution?> EvolutionAsync(EntityRecord entity, int? from = null, int? to = null, CancellationToken cancellation = default)
    {
        if (from > to)
            throw new ArgumentException("The first year is after the second.", nameof(from));
        var dossier = await DossierAsync(entity, cancellation);
        var named = TimelineBuilder.NamedYears(dossier).DefaultIfEmpty(from ?? to ?? 0).ToList();
        var start = from ?? Math.Min(named.Min(), to ?? int.MaxValue);
        var end = to ?? Math.Max(named.Max(), start);
        return start == 0 ? null : EvolutionBuilder.Build(dossier, start, end);
    }

    /// <summary>The promises made for an entity and its parts, for the years from one to another, and what became of them.</summary>
    public async Task<ImmutableArray<Commitment>> CommitmentsAsync(
        EntityRecord entity, int? from = null, int? to = null, CancellationToken cancellation = default) =>
        CommitmentList.Of(await DossierAsync(entity, cancellation), from ?? int.MinValue, to ?? int.MaxValue);

    /// <summary>Promises and what became of them, with a score card by district and year.</summary>
    public Task<CommitmentPage> CommitmentsAsync(CommitmentQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new CommitmentReader(_store).ListAsync(query, cancellation);
    }

    /// <summary>Every passage that names an entity, by document and place; with a least score only those that the reader is so sure of.</summary>
    public async Task<Page<PassageView>> MentionsAsync(EntityRecord entity, PageRequest page, double minScore = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(page);
        var passages = await _store.GetPassagesAsync([entity.Entity.Id], cancellation);
        return page.Cut(passages.Where(passage => passage.Mention.Score >= minScore).Select(PassageView.Of), PlaceKey);
    }

    /// <summary>The documents held, by key.</summary>
    public Task<Page<DocumentView>> DocumentsAsync(PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new DocumentReader(_store).ListAsync(page, cancellation);
    }

    /// <summary>One document with its sections, by key or by the end of its path where that is of one only; null when there is none.</summary>
    public Task<DocumentDetail?> DocumentAsync(string id, CancellationToken cancellation = default) =>
        new DocumentReader(_store).FindAsync(id, cancellation);

    /// <summary>The text of a document with the names in it, or null.</summary>
    public Task<DocumentText?> TextAsync(string id, CancellationToken cancellation = default) =>
        new DocumentReader(_store).TextAsync(id, cancellation);

    /// <summary>The documents whose keys are most like one that is not held.</summary>
    public Task<ImmutableArray<string>> NearestDocumentsAsync(string id, CancellationToken cancellation = default) =>
        new DocumentReader(_store).NearestAsync(id, cancellation);

    /// <summary>What the store holds.</summary>
    public Task<StoreStatistics> StatisticsAsync(CancellationToken cancellation = default) => new StatisticsReader(_store).ReadAsync(cancellation);

    /// <summary>A page of the districts whose reports are held, by code or name.</summary>
    public async Task<Page<DistrictCount>> DistrictsAsync(PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Cut(await DistrictsAsync(cancellation), d => d.Code ?? d.Name);
    }

    /// <summary>The districts whose reports are held.</summary>
    public async Task<ImmutableArray<DistrictCount>> DistrictsAsync(CancellationToken cancellation = default) =>
        StatisticsReader.Districts(await _store.GetDocumentsAsync(cancellation));

    /// <summary>
    /// The district that a code or a name means, among those whose reports are held; a name without its last part (徐汇) will do where it is of
    /// one only. Null when there is none.
    /// </summary>
    public async Task<DistrictRef?> FindDistrictAsync(string codeOrName, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return DistrictFinder.Find(await DistrictsAsync(cancellation), codeOrName);
    }

    /// <summary>What is held of a district: its reports, and each year counted.</summary>
    public Task<DistrictProfile> DistrictAsync(DistrictRef district, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(district);
        return new DistrictReader(_store).ProfileAsync(district, cancellation);
    }

    /// <summary>What a district's reports on a year added, moved on, finished, dropped and promised; at most <paramref name="limit"/> of each.</summary>
    public Task<DistrictYear> DistrictYearAsync(DistrictRef district, int year, int limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(district);
        return new DistrictReader(_store).YearAsync(district, year, limit, cancellation);
    }

    /// <summary>One year of a district's reports against another; a page of the entities of each kind, those with the most passages first.</summary>
    public Task<YearDiff> DiffAsync(
        DistrictRef district, int from, int to, EntityLabel? label, PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(page);
        return new DistrictReader(_store).DiffAsync(district, from, to, label, page, cancellation);
    }

    /// <summary>The indicators of a district (by scope), or of all, whose names contain a text.</summary>
    public async Task<Page<IndicatorSummary>> IndicatorsAsync(
        string? district, string? name, PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new IndicatorReader(await _indicators.GetAsync(cancellation)).List(district, name, page);
    }

    /// <summary>The numbers of an indicator by year, target beside result; null when no report gives one.</summary>
    public async Task<IndicatorHistory?> IndicatorAsync(string name, string? district = null, CancellationToken cancellation = default) =>
        new IndicatorReader(await _indicators.GetAsync(cancellation)).History(name, district);

    /// <summary>The indicators whose names are most like one that no report has.</summary>
    public async Task<ImmutableArray<string>> NearestIndicatorsAsync(string name, CancellationToken cancellation = default) =>
        new IndicatorReader(await _indicators.GetAsync(cancellation)).Nearest(name);

    /// <summary>The answer to a question in Chinese, with how it was read; null when it fits none of the forms (<see cref="QuestionForms"/>).</summary>
    public async Task<AskAnswer?> AskAsync(string question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var scanned = ScannedQuestion.Of(
            question, await _namesInQuestions.GetAsync(cancellation), await _names.GetAsync(cancellation), await _indicators.GetAsync(cancellation));
        return QuestionReader.Read(scanned) is { } read
            ? await new Answerer(this, _store).AnswerAsync(question, read, scanned.Unread, cancellation)
            : null;
    }

    private Task<Dossier> DossierAsync(EntityRecord entity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return Dossier.ReadAsync(_store, entity, cancellation);
    }

    private static string PlaceKey(PassageView passage) => string.Create(
        CultureInfo.InvariantCulture, $"{passage.Evidence.Document}\n{passage.Evidence.Start:D10} {passage.Evidence.End:D10}");
}
