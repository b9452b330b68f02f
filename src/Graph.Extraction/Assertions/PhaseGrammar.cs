using Graph.Model;

namespace Graph.Extraction.Assertions;

/// <summary>What is said of a name, and the words that say it.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Strength">How definite the word is.</param>
/// <param name="Start">The first unit of the cue in the sentence's text.</param>
/// <param name="End">The unit after its last.</param>
internal readonly record struct Finding(Phase Phase, int Strength, int Start, int End);

/// <summary>
/// The grammar of what a sentence says of the names in it. A name is governed by the predicate before it, whose object it is (推进A、B建设),
/// and by the one after it, whose subject it is or whose noun it qualifies (A、B等项目竣工); a list shares both.
/// </summary>
internal sealed class PhaseGrammar
{
    private readonly SentenceFrame _frame;
    private readonly Func<int, EntityLabel> _labelOf;

    /// <summary>A grammar over a frame.</summary>
    public PhaseGrammar(SentenceFrame frame, Func<int, EntityLabel> labelOf) => (_frame, _labelOf) = (frame, labelOf);

    /// <summary>What is said of the name that is part <paramref name="at"/>; null when nothing is.</summary>
    public Finding? Read(int at)
    {
        var label = _labelOf(_frame.Parts[at].Mention);
        if (Qualifies(at))
            return null;
        var first = FirstOfList(at);
        var last = LastOfList(at);
        var after = After(last, label);
        var before = Before(first, label, out var blocked);
        if (blocked && after is null)
            return null;
        var finding = Combine(before, after);
        return finding ?? (blocked ? null : Continued(last, label));
    }

    // A name that stands directly before another, or with 的, only says which or where.
    private bool Qualifies(int at)
    {
        var parts = _frame.Parts;
        if (at + 1 >= parts.Count)
            return false;
        if (parts[at + 1].Kind == PartKind.Of && parts[at + 1].Start == parts[at].End)
            return true;
        return parts[at + 1].Kind == PartKind.Mention && parts[at + 1].Start == parts[at].End
            && _labelOf(parts[at].Mention) is EntityLabel.Area or EntityLabel.District;
    }

    private int LastOfList(int at)
    {
        while (NextInList(at) is { } next)
            at = next;
        return at;
    }

    private int FirstOfList(int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (_frame.Parts[i].Kind == PartKind.Mention)
            {
                if (NextInList(i) != at)
                    break;
                at = i;
            }
        }
        return at;
    }

    // The next name of the same list: between the two stand a list mark and no predicate but nouns (A改造、B).
    private int? NextInList(int at)
    {
        var marked = false;
        var parts = _frame.Parts;
        for (var i = at + 1; i < parts.Count; i++)
        {
            var part = parts[i];
            switch (part.Kind)
            {
                case PartKind.Mention:
                    return marked || IsAdjacent(parts[at], part) ? i : null;
                case PartKind.List:
                    marked = true;
                    break;
                case PartKind.Stop:
                    return null;
                case PartKind.Word when marked || !IsNoun(part.Word!):
                    return null;
            }
        }
        return null;
    }

    private bool IsAdjacent(Part left, Part right) =>
        right.Start - left.End is 2 && _frame.Text[left.End] is '”' or '》' && right.Start - left.End is 2;

    private static bool IsNoun(GrammarWord word) =>
        !word.Predicates.IsEmpty && word.Predicates[0].Use == PredicateUse.Nominal && word.Role == GovernorRole.None;

    private Finding? After(int last, EntityLabel label)
    {
        var parts = _frame.Parts;
        Finding? found = null;
        var open = false;
        for (var i = last + 1; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Kind == PartKind.Stop)
                break;
            if (part.Kind == PartKind.List)
            {
                if (found is not null && !open)
                    break;
                continue;
            }
            if (part.Kind == PartKind.Mention)
            {
                // The last verb takes this name as its object and says nothing of what stands before it.
                return null;
            }
            if (part.Word is null)
                continue;
            if (part.Word.Role is GovernorRole.Place or GovernorRole.Basis)
                continue;
            var predicate = part.Word.For(label);
            if (predicate?.After is not { } phase)
                continue;
            open = predicate.Use == PredicateUse.Nominal;
            found = Merge(found, new Finding(phase, predicate.Strength, part.Start, part.End));
            if (predicate.Use == PredicateUse.Objective)
                break;
        }
        return found;
    }

    private Finding? Before(int first, EntityLabel label, out bool blocked)
    {
        var parts = _frame.Parts;
        Finding? found = null;
        blocked = false;
        var edge = parts[first].Start;
        for (var i = first - 1; i >= 0; i--)
        {
            var part = parts[i];
            if (part.Kind == PartKind.Stop)
                break;
            if (part.Kind != PartKind.Word)
            {
                if (found is not null)
                    break;
                continue;
            }
            if (found is not null && edge - part.End > 1)
                break;
            var predicate = part.Word!.For(label);
            if (part.Word.Role is GovernorRole.Place or GovernorRole.Basis or GovernorRole.Support && found is null)
            {
                blocked = true;
                break;
            }
            if (predicate?.Before is not { } phase)
                continue;
            // A predicate before a list mark belongs to what stands before it.
            if (found is null && i + 1 < parts.Count && parts[i + 1].Kind == PartKind.List && parts[i + 1].Start == part.End)
                continue;
            found = Merge(new Finding(phase, predicate.Strength, part.Start, part.End), found);
            edge = part.Start;
        }
        return found;
    }

    // The sentence may go on about its subject after a comma: A占地10亩，已开工建设.
    private Finding? Continued(int last, EntityLabel label)
    {
        var parts = _frame.Parts;
        for (var i = last + 1; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Kind == PartKind.Mention)
                return null;
            if (part.Word?.For(label)?.After is { } phase)
                return new Finding(phase, part.Word.For(label)!.Strength, part.Start, part.End);
        }
        return null;
    }

    private static Finding? Combine(Finding? before, Finding? after) => Merge(before, after);

    // Of two predicates the more definite one speaks; of equals the later one (建成投用, 落地开工).
    private static Finding? Merge(Finding? left, Finding? right)
    {
        if (left is not { } l)
            return right;
        if (right is not { } r)
            return left;
        if (l.Phase == Phase.Completed && r.Phase is Phase.Opened or Phase.ToppedOut)
            return r;
        return l.Strength > r.Strength ? l : r;
    }
}
