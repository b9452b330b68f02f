using System.Collections.Immutable;
using System.Globalization;
using Graph.Insight.Districts;
using Graph.Insight.Entities;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Suggestions;

/// <summary>Weighs what the reports of a district tell of two entities with like names.</summary>
internal sealed class SuggestionWeighing
{
    private const double SameParts = 0.3;
    private const double SamePlace = 0.15;
    private const double YearsFollow = 0.1;
    private const double SameSentence = -0.5;
    private const double SameReport = -0.15;
    private const double DifferentPlaces = -0.15;

    private readonly DistrictBook _book;
    private readonly ILookup<string, EntityRecord> _parts;
    private readonly ILookup<string, RelationEdge> _places;
    private readonly Dictionary<string, string> _names;

    /// <summary>Weighs entities of a district.</summary>
    public SuggestionWeighing(DistrictBook book, List<EntityRecord> entities, ImmutableArray<RelationEdge> relations)
    {
        _book = book;
        _parts = entities.Where(e => e.Entity.PartOf is not null).ToLookup(e => e.Entity.PartOf!, StringComparer.Ordinal);
        _places = relations.Where(r => r.Type == RelationType.LocatedIn).ToLookup(r => r.From, StringComparer.Ordinal);
        _names = entities.ToDictionary(e => e.Entity.Id, e => e.Entity.Name, StringComparer.Ordinal);
    }

    /// <summary>The pair with its clues.</summary>
    public Suggestion Weigh(EntityRecord a, EntityRecord b, double likeness)
    {
        var clues = Clues(a, b).Prepend(new Clue(ClueKind.LikeNames, likeness, $"名称相近：{a.Entity.Name}、{b.Entity.Name}", [])).ToList();
        var score = Math.Round(clues.Sum(c => c.Weight), 3);
        var reason = string.Join('，', clues.Where(c => c.Weight > 0).Select(c => c.Text)).Replace('\t', ' ');
        return new Suggestion(
            EntityRef.Of(a.Entity),
            EntityRef.Of(b.Entity),
            score,
            [.. clues.Where(c => c.Weight > 0)],
            [.. clues.Where(c => c.Weight < 0)],
            $"same\t{Curated(a)}\t{Curated(b)}\t{reason}",
            $"distinct\t{Curated(a)}\t{Curated(b)}\t人工判断为不同");
    }

    private static string Curated(EntityRecord record) => $"{record.Entity.Scope}/{record.Entity.Name}";

    private IEnumerable<Clue> Clues(EntityRecord a, EntityRecord b)
    {
        var (idA, idB) = (a.Entity.Id, b.Entity.Id);
        var tails = Tails(a).Intersect(Tails(b), StringComparer.Ordinal).Order(CodePointComparer.Instance).ToList();
        if (tails.Count > 0)
            yield return new Clue(ClueKind.SameParts, SameParts, $"都有{string.Join('、', tails)}", []);

        var shared = _places[idA].Join(_places[idB], x => x.To, y => y.To, (x, y) => (x.To, X: x.Evidence, Y: y.Evidence), StringComparer.Ordinal).ToList();
        if (shared.Count > 0)
            yield return new Clue(ClueKind.SamePlace, SamePlace, $"都在{NameOf(shared[0].To)}", [shared[0].X, shared[0].Y]);
        else if (_places[idA].FirstOrDefault() is { } placeA && _places[idB].FirstOrDefault() is { } placeB)
            yield return new Clue(ClueKind.DifferentPlaces, DifferentPlaces, $"分别在{NameOf(placeA.To)}和{NameOf(placeB.To)}", [placeA.Evidence, placeB.Evidence]);

        var (namedA, namedB) = (_book.Passages(idA).ToList(), _book.Passages(idB).ToList());
        var together = namedA.Join(
            namedB, p => (p.Evidence.Document, p.Evidence.Quote), p => (p.Evidence.Document, p.Evidence.Quote), (p, q) => (P: p.Evidence, Q: q.Evidence)).ToList();
        if (together.Count > 0)
        {
            yield return new Clue(ClueKind.SameSentence, SameSentence, "同一句话里并列", [together[0].P, together[0].Q]);
            yield break;
        }
        var documents = namedA.Select(p => p.Evidence.Document).Intersect(namedB.Select(p => p.Evidence.Document), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        if (documents.Count > 0)
        {
            yield return new Clue(
                ClueKind.SameReport, SameReport, "同一份报告里都提到",
                [namedA.First(p => documents.Contains(p.Evidence.Document)).Evidence, namedB.First(p => documents.Contains(p.Evidence.Document)).Evidence]);
        }
        else if (a.LastYear < b.FirstYear || b.LastYear < a.FirstYear)
        {
            var (first, second) = a.LastYear < b.FirstYear ? (a, b) : (b, a);
            yield return new Clue(
                ClueKind.YearsFollow, YearsFollow,
                string.Create(CultureInfo.InvariantCulture, $"{first.Entity.Name}到{first.LastYear}年为止，{second.Entity.Name}从{second.FirstYear}年起"), []);
        }
    }

    private string NameOf(string id) => _names.GetValueOrDefault(id) ?? id[(id.LastIndexOf(':') + 1)..];

    // What the names of the parts add to the name of the whole.
    private IEnumerable<string> Tails(EntityRecord whole) => _parts[whole.Entity.Id]
        .Select(p => p.Entity.Name.Replace(whole.Entity.Name, "", StringComparison.Ordinal))
        .Where(t => t.Length > 0);
}
