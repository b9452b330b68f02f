using System.Globalization;
using System.Runtime.CompilerServices;
using Graph.Model;

namespace Graph.Storage.Export;

/// <summary>
/// The graph of a store as a stream: entities, documents, indicators and assertions, then the edges between them (ontology.md, Relations). One report
/// is in memory at a time; only the names of indicators are gathered.
/// </summary>
internal sealed class GraphItems(ExportSource store)
{
    /// <summary>The properties that nodes or edges may have, for formats that declare them first, each with its type.</summary>
    public static readonly (string Name, Type Type, bool Edge)[] Declared =
    [
        ("name", typeof(string), false), ("aliases", typeof(string), false), ("scope", typeof(string), false), ("code", typeof(string), false),
        ("level", typeof(string), false), ("title", typeof(string), false), ("issuer", typeof(string), false), ("date", typeof(string), false),
        ("kind", typeof(string), false), ("sha256", typeof(string), false), ("phase", typeof(string), false), ("year", typeof(int), false),
        ("tense", typeof(string), false), ("modality", typeof(string), false), ("due", typeof(string), false),
        ("quote", typeof(string), false), ("start", typeof(int), false), ("end", typeof(int), false), ("firstYear", typeof(int), false),
        ("lastYear", typeof(int), false),
        ("document", typeof(string), true), ("year", typeof(int), true), ("tense", typeof(string), true), ("section", typeof(string), true),
        ("quote", typeof(string), true), ("start", typeof(int), true), ("end", typeof(int), true), ("by", typeof(string), true),
        ("value", typeof(double), true), ("unit", typeof(string), true), ("measure", typeof(string), true), ("qualifier", typeof(string), true),
    ];

    private int _edges;

    /// <summary>Every node.</summary>
    public async IAsyncEnumerable<GraphItem> NodesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var districts = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var record in store.ReadEntitiesAsync(cancellation))
        {
            NoteDistrict(record.Entity, districts);
            yield return Node(record);
        }
        foreach (var document in await store.GetDocumentsAsync(cancellation))
            yield return Node(document);
        var indicators = new SortedSet<string>(CodePointComparer.Instance);
        await foreach (var facts in store.ReadFactsAsync(cancellation))
        {
            indicators.UnionWith(facts.Observations.Select(o => o.Indicator));
            // A district that no report names still publishes and is measured.
            foreach (var district in facts.Observations.Select(o => o.District).Concat(Own(facts)).Distinct())
            {
                if (districts.TryAdd(district.Scope, DistrictId(district)))
                {
                    yield return new GraphItem(
                        DistrictId(district), nameof(EntityLabel.District), null, null, null, null, [("name", district.Name), ("code", district.Code)]);
                }
            }
            var entities = await store.AssignmentsAsync(facts, cancellation);
            for (var i = 0; i < facts.Assertions.Length; i++)
            {
                if (entities[facts.Assertions[i].Mention] is not null)
                    yield return Node(facts, i);
            }
        }
        foreach (var indicator in indicators.DistinctBy(IndicatorId, StringComparer.Ordinal))
            yield return new GraphItem(IndicatorId(indicator), "Indicator", null, null, null, null, [("name", indicator)]);
    }

    /// <summary>Every edge, numbered.</summary>
    public async IAsyncEnumerable<GraphItem> EdgesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        _edges = 0;
        var districts = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var record in store.ReadEntitiesAsync(cancellation))
        {
            NoteDistrict(record.Entity, districts);
            if (record.Entity.PartOf is { } whole)
                yield return Edge(record.Entity.Id, "PART_OF", whole, null, [("by", "name")]);
        }
        await foreach (var facts in store.ReadFactsAsync(cancellation))
        {
            var entities = await store.AssignmentsAsync(facts, cancellation);
            foreach (var edge in Edges(facts, entities, districts))
                yield return edge;
        }
    }

    private IEnumerable<GraphItem> Edges(ReportFacts facts, IReadOnlyList<string?> entities, Dictionary<string, string> districts)
    {
        var document = DocumentId(facts.Report.Key);
        foreach (var own in Own(facts))
            yield return Edge(districts.GetValueOrDefault(own.Scope) ?? DistrictId(own), "PUBLISHED", document, null, []);
        for (var i = 0; i < facts.Mentions.Length; i++)
        {
            if (entities[i] is { } entity)
                yield return Edge(document, "MENTIONS", entity, facts.Report.Sentences[facts.Mentions[i].Sentence].Time.Year, Passage(facts, i));
        }
        for (var i = 0; i < facts.Assertions.Length; i++)
        {
            var said = facts.Assertions[i];
            if (entities[said.Mention] is not { } entity)
                continue;
            yield return Edge(entity, "HAS_ASSERTION", AssertionId(facts, i), said.Year, []);
            yield return Edge(AssertionId(facts, i), "STATED_IN", document, said.Year, []);
        }
        foreach (var relation in facts.Relations)
        {
            // Two names of one thing, one said to lie in the other, say nothing of the thing.
            if (entities[relation.From] is not { } from || entities[relation.To] is not { } to || string.Equals(from, to, StringComparison.Ordinal))
                continue;
            var year = facts.Report.Sentences[facts.Mentions[relation.From].Sentence].Time.Year;
            yield return Edge(from, ExportRows.Name(relation.Type), to, year, Passage(facts, relation.From));
        }
        foreach (var seen in facts.Observations)
        {
            var district = districts.GetValueOrDefault(seen.District.Scope) ?? DistrictId(seen.District);
            yield return Edge(district, "REPORTS", IndicatorId(seen.Indicator), seen.Year, Number(facts, seen));
        }
    }

    private GraphItem Edge(string from, string type, string to, int? year, IReadOnlyList<(string, object?)> properties) => new(
        (_edges++).ToString(CultureInfo.InvariantCulture), type, from, to, year, year, properties);

    private static GraphItem Node(EntityRecord record)
    {
        var entity = record.Entity;
        return new GraphItem(
            entity.Id, entity.Label.ToString(), null, null, record.FirstYear, record.LastYear,
            [
                ("name", entity.Name), ("aliases", entity.Aliases.Select(a => a.Name).ToArray()), ("scope", entity.Scope), ("code", entity.Code),
                ("level", entity.Level), ("firstYear", record.FirstYear), ("lastYear", record.LastYear),
            ]);
    }

    private static GraphItem Node(DocumentRecord document)
    {
        var known = document.Metadata;
        return new GraphItem(
            DocumentId(document.Key), "Document", null, null, known.ReviewYear?.Value, known.PlanYear?.Value,
            [
                ("name", document.Key), ("title", known.Title?.Value), ("issuer", known.Issuer?.Value),
                ("date", known.Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("kind", known.Kind?.Value.ToString().ToLowerInvariant()),
                ("sha256", document.Sha256),
            ]);
    }

    private static GraphItem Node(ReportFacts facts, int index)
    {
        var said = facts.Assertions[index];
        var mention = facts.Mentions[said.Mention];
        return new GraphItem(
            AssertionId(facts, index), "Assertion", null, null, said.Year, said.Year,
            [
                ("name", $"{mention.Name} {said.Phase}"), ("phase", said.Phase.ToString()), ("year", said.Year), ("tense", said.Tense.ToString().ToLowerInvariant()),
                ("scope", said.Scope), ("modality", said.Modality), ("due", said.Due), ("quote", facts.Report.Sentences[mention.Sentence].Text),
                ("start", mention.Span.Start), ("end", mention.Span.End),
            ]);
    }

    private static IReadOnlyList<(string, object?)> Passage(ReportFacts facts, int mention)
    {
        var named = facts.Mentions[mention];
        var sentence = facts.Report.Sentences[named.Sentence];
        return
        [
            ("document", facts.Report.Key), ("year", sentence.Time.Year), ("tense", sentence.Time.Tense?.ToString().ToLowerInvariant()),
            ("section", string.Join(" / ", facts.Report.Sections[sentence.Section].Path)), ("quote", sentence.Text),
            ("start", named.Span.Start), ("end", named.Span.End),
        ];
    }

    private static IReadOnlyList<(string, object?)> Number(ReportFacts facts, Observation seen)
    {
        var sentence = facts.Report.Sentences[seen.Sentence];
        return
        [
            ("document", facts.Report.Key), ("year", seen.Year), ("tense", seen.Tense.ToString().ToLowerInvariant()),
            ("section", string.Join(" / ", facts.Report.Sections[sentence.Section].Path)), ("quote", sentence.Text),
            ("start", seen.Span.Start), ("end", seen.Span.End), ("value", seen.Value), ("unit", seen.Unit),
            ("measure", seen.Measure.ToString().ToLowerInvariant()), ("qualifier", seen.Qualifier),
        ];
    }

    private static void NoteDistrict(Entity entity, Dictionary<string, string> districts)
    {
        if (entity.Label == EntityLabel.District)
            districts.TryAdd(entity.Code ?? entity.Name, entity.Id);
    }

    private static IEnumerable<DistrictRef> Own(ReportFacts facts) => facts.Report.Metadata.District is { } own ? [own.Value] : [];

    private static string DistrictId(DistrictRef district) => $"district:{district.Scope}:{NameNormalizer.Key(district.Name)}";

    private static string DocumentId(string key) => "document:" + key;

    private static string IndicatorId(string name) => "indicator:" + NameNormalizer.Key(name);

    private static string AssertionId(ReportFacts facts, int index) => string.Create(CultureInfo.InvariantCulture, $"assertion:{facts.Report.Key}:{index}");
}
