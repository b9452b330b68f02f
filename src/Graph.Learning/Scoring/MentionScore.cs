using System.Collections.Immutable;
using Graph.Learning.Annotation;
using Graph.Model;

namespace Graph.Learning.Scoring;

/// <summary>Mentions compared: strictly (same span and label), by overlap, and by what they are linked to.</summary>
internal sealed class MentionScore
{
    private readonly Dictionary<Key, GoldMention> _gold;
    private readonly Dictionary<Key, GoldMention> _found;

    public MentionScore(IEnumerable<GoldMention> gold, IEnumerable<GoldMention> found)
    {
        _gold = ByKey(gold);
        _found = ByKey(found);
        Missed = [.. _gold.Where(g => !_found.ContainsKey(g.Key)).Select(g => g.Value)];
        Superfluous = [.. _found.Where(f => !_gold.ContainsKey(f.Key)).Select(f => f.Value)];
    }

    public ImmutableArray<GoldMention> Missed { get; }

    public ImmutableArray<GoldMention> Superfluous { get; }

    public IEnumerable<Figure> Figures()
    {
        foreach (var label in Enum.GetValues<EntityLabel>())
            yield return Strict(FigureName.MentionOf(label), m => m.Label == label);
        yield return Strict(FigureName.MentionStrict, _ => true);
        yield return Strict(FigureName.MentionStrictCore, m => m.Label != EntityLabel.Program);
        yield return Overlap();
    }

    /// <summary>B-cubed over the mentions that match and that both sides link; null when there is none.</summary>
    public BCubed? Linking()
    {
        var linked = _gold.Where(g => g.Value.Entity is not null && _found.TryGetValue(g.Key, out var f) && f.Entity is not null)
            .Select(g => (Gold: g.Value.Entity!, Found: _found[g.Key].Entity!))
            .ToList();
        if (linked.Count == 0)
            return null;
        var ofGold = linked.GroupBy(l => l.Gold, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var ofFound = linked.GroupBy(l => l.Found, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var shared = linked.GroupBy(l => l).ToDictionary(g => g.Key, g => g.Count());
        double precision = 0, recall = 0;
        foreach (var link in linked)
        {
            precision += (double)shared[link] / ofFound[link.Found];
            recall += (double)shared[link] / ofGold[link.Gold];
        }
        return new BCubed(precision / linked.Count, recall / linked.Count, linked.Count, ofGold.Count);
    }

    private Figure Strict(string name, Func<GoldMention, bool> counted)
    {
        var right = _gold.Count(g => counted(g.Value) && _found.ContainsKey(g.Key));
        return new Figure(name, right, Superfluous.Count(counted), Missed.Count(counted));
    }

    private Figure Overlap()
    {
        var candidates = _found.Keys.GroupBy(k => (k.Document, k.Label)).ToDictionary(g => g.Key, g => g.ToList());
        var used = new HashSet<Key>();
        var right = 0;
        foreach (var gold in _gold.Keys)
        {
            if (!candidates.TryGetValue((gold.Document, gold.Label), out var same))
                continue;
            var overlapping = same.Where(f => f.Span.Overlaps(gold.Span) && !used.Contains(f)).ToList();
            if (overlapping.Count > 0 && used.Add(overlapping.MaxBy(f => Shared(f.Span, gold.Span))))
                right++;
        }
        return new Figure(FigureName.MentionOverlap, right, _found.Count - right, _gold.Count - right);
    }

    private static int Shared(Span a, Span b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);

    private static Dictionary<Key, GoldMention> ByKey(IEnumerable<GoldMention> mentions)
    {
        var keyed = new Dictionary<Key, GoldMention>();
        foreach (var mention in mentions)
            keyed[new Key(mention.Document, mention.Span, mention.Label)] = mention;
        return keyed;
    }

    private readonly record struct Key(string Document, Span Span, EntityLabel Label);
}
