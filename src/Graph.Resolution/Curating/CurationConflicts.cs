using Graph.Model;

namespace Graph.Resolution.Curating;

/// <summary>Finds the decisions that contradict one another, also by way of others: A is B, B is C, but A is not C.</summary>
internal sealed class CurationConflicts
{
    private readonly Dictionary<(string, string), (string, string)> _parent = [];
    private readonly List<CurationDecision> _same = [];
    private readonly List<CurationDecision> _distinct = [];
    private readonly List<CurationDecision> _labels = [];
    private readonly List<CurationDecision> _ignored = [];

    private CurationConflicts()
    {
    }

    public static IEnumerable<CurationError> Find(IEnumerable<CurationDecision> decisions)
    {
        var conflicts = new CurationConflicts();
        return decisions.Select(conflicts.Add).OfType<CurationError>().ToList();
    }

    // A decision that contradicts an earlier one is reported and left out, so that it does not drag later ones into its error.
    private CurationError? Add(CurationDecision decision) => decision.Verb switch
    {
        CurationVerb.Same => AddSame(decision),
        CurationVerb.Distinct => AddDistinct(decision),
        CurationVerb.Label => AddLabel(decision),
        _ => AddIgnored(decision),
    };

    private CurationError? AddSame(CurationDecision decision)
    {
        var (a, b) = (Root(decision.A), Root(decision.B!));
        if (_distinct.Find(d => (Root(d.A), Root(d.B!)) is var (x, y) && ((x == a && y == b) || (x == b && y == a))) is { } apart)
            return Contradiction(decision, apart, $"{apart.A} and {apart.B} are kept distinct there");
        var (left, right) = (_labels.Find(l => Root(l.A) == a), _labels.Find(l => Root(l.A) == b));
        if (left is not null && right is not null && left.Label != right.Label)
        {
            return Contradiction(
                decision, left.Line > right.Line ? left : right, $"lines {left.Line} and {right.Line} give the two different labels");
        }
        if (_ignored.Find(i => Root(i.A) == a || Root(i.A) == b) is { } ignored)
            return Contradiction(decision, ignored, $"{ignored.A} is ignored there");
        // Said twice, also in other words, it is no news.
        if (a != b)
            _parent[b] = a;
        _same.Add(decision);
        return null;
    }

    private CurationError? AddDistinct(CurationDecision decision)
    {
        if (Root(decision.A) == Root(decision.B!))
        {
            var a = Root(decision.A);
            return Contradiction(decision, _same.Last(s => Root(s.A) == a), "what is said there makes the two the same");
        }
        _distinct.Add(decision);
        return null;
    }

    private CurationError? AddLabel(CurationDecision decision)
    {
        var root = Root(decision.A);
        if (_labels.Find(l => Root(l.A) == root && l.Label != decision.Label) is { } other)
            return Contradiction(decision, other, $"{other.A} is labelled {other.Label} there");
        if (_ignored.Find(i => Root(i.A) == root) is { } ignored)
            return Contradiction(decision, ignored, $"{ignored.A} is ignored there");
        _labels.Add(decision);
        return null;
    }

    private CurationError? AddIgnored(CurationDecision decision)
    {
        var root = Root(decision.A);
        if (_labels.Find(l => Root(l.A) == root) is { } labelled)
            return Contradiction(decision, labelled, $"{labelled.A} is labelled {labelled.Label} there");
        if (_same.Find(s => Root(s.A) == root) is { } same)
            return Contradiction(decision, same, $"{same.A} and {same.B} are said to be the same there");
        _ignored.Add(decision);
        return null;
    }

    private (string, string) Root(CuratedName name)
    {
        var key = name.Key;
        while (_parent.TryGetValue(key, out var parent))
            key = parent;
        return key;
    }

    private static CurationError Contradiction(CurationDecision decision, CurationDecision other, string why) =>
        new(decision.Line, other.Line, $"line {decision.Line} contradicts line {other.Line}: {why}. Take one of them out.");
}
