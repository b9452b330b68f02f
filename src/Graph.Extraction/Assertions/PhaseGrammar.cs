using Graph.Model;

namespace Graph.Extraction.Assertions;

/// <summary>What is said of a name, and the words that say it.</summary>
/// <param name="Saying">What is said.</param>
/// <param name="Strength">How definite the word is.</param>
/// <param name="Start">The first unit of the cue in the sentence's text.</param>
/// <param name="End">The unit after its last.</param>
internal readonly record struct Finding(Saying Saying, int Strength, int Start, int End)
{
    /// <summary>The phase.</summary>
    public Phase Phase => Saying.Phase;
}

/// <summary>
/// The grammar of what a sentence says of the names in it. A name is governed by the predicate before it, whose object it is (推进A、B建设),
/// and by the one after it, whose subject it is or whose noun it qualifies (A、B等项目竣工); a list shares both.
/// </summary>
internal sealed class PhaseGrammar
{
    // An object of its own is at least this long; shorter rests (了, 后, 中) are no object.
    private const int LongestRest = 2;

    private readonly SentenceFrame _frame;
    private readonly Func<int, LabelSet> _labelOf;

    /// <summary>A grammar over a frame.</summary>
    public PhaseGrammar(SentenceFrame frame, Func<int, LabelSet> labelOf) => (_frame, _labelOf) = (frame, labelOf);

    /// <summary>What is said of the name that is part <paramref name="at"/>; null when nothing is.</summary>
    public Finding? Read(int at)
    {
        var label = _labelOf(_frame.Parts[at].Mention);
        if (Qualifies(at, label))
            return null;
        var first = FirstOfList(at);
        var last = LastOfList(at);
        var before = Before(first, label, out var governor);
        if (governor is GovernorRole.Place or GovernorRole.Basis)
            return null;
        var after = After(last, label, before is not null);
        if (label == LabelSet.District)
            return after is { Phase: Phase.Recognized } ? after : IsBuiltUp(first, before, after) ? before : null;
        if (before is { Phase: Phase.Recognized } && GivesHonour(last, label))
            before = null;
        if (governor == GovernorRole.Support)
            return after is { Strength: >= 1 } ? after : null;
        return Merge(before, after) ?? Continued(last, label);
    }

    // A place directly before another name, and a name before 周边 or 期间, only says where or when.
    private bool Qualifies(int at, LabelSet label)
    {
        var parts = _frame.Parts;
        if (at + 1 >= parts.Count || parts[at + 1].Start != parts[at].End)
            return false;
        return parts[at + 1].Word?.Role == GovernorRole.Beside
            || ((label & (LabelSet.Area | LabelSet.District)) != LabelSet.None && parts[at + 1].Kind == PartKind.Mention);
    }

    // 加快郑州、新乡区域中心城市建设: a district is worked on when the verb stands directly before it and a noun of works closes the phrase.
    private bool IsBuiltUp(int first, Finding? before, Finding? after) =>
        before is { Phase: Phase.UnderWay } verb && after is { Phase: Phase.UnderWay } && verb.End == _frame.Parts[first].Start;

    // 获评国家数据局典型案例: who gives the honour stands before it and receives nothing.
    private bool GivesHonour(int last, LabelSet label)
    {
        var next = last + 1 < _frame.Parts.Count ? _frame.Parts[last + 1] : new Part(PartKind.Stop, _frame.Text.Length, _frame.Text.Length, -1, null);
        return (label & (LabelSet.Institution | LabelSet.Program)) != LabelSet.None && next.Start - _frame.Parts[last].End > LongestRest
            && _frame.Text[_frame.Parts[last].End] is not ('等' or '”' or '》' or '（' or '(');
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

    // The next name of the same list: between the two stand a list mark and no predicate but nouns (A改造、B), or nothing at all.
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
                case PartKind.List when IsOwnWork(parts, at, i):
                    return null;
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

    // 东平路业态升级、黑石公寓运营开放: each has its own work; what is said of the next, right behind its name, is not said of this one.
    private static bool IsOwnWork(IReadOnlyList<Part> parts, int at, int mark) =>
        mark == at + 2 && parts[at + 1] is { Kind: PartKind.Word } own && IsNoun(own.Word!) && own.End == parts[mark].Start
        && mark + 2 < parts.Count && parts[mark + 1].Kind == PartKind.Mention && parts[mark + 1].Start <= parts[mark].End + 1
        && parts[mark + 2] is { Kind: PartKind.Word } next && next.Start == parts[mark + 1].End && !IsNoun(next.Word!) && !next.Word!.Predicates.IsEmpty;

    // Nothing between them, or the marks that close one title and open the next.
    private bool IsAdjacent(Part left, Part right) =>
        left.End == right.Start || (right.Start - left.End == 2 && _frame.Text[left.End] is '”' or '》');

    private static bool IsNoun(GrammarWord word) =>
        !word.Predicates.IsEmpty && word.Predicates[0].Use == PredicateUse.Nominal && word.Role == GovernorRole.None;

    private Finding? After(int last, LabelSet label, bool governed)
    {
        var parts = _frame.Parts;
        Finding? found = null;
        // After a noun of works the list may go on (A改造、B扩建等工程竣工); what was found before it did is kept for the case that it changes its subject.
        var goesOn = false;
        Finding? beforeList = null;
        for (var i = last + 1; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Kind == PartKind.Stop)
                break;
            switch (part.Kind)
            {
                case PartKind.List:
                    if (found is not null && !goesOn)
                        return found;
                    beforeList ??= found;
                    continue;
                case PartKind.Of when !governed && found is null && part.Start == parts[last].End:
                    return null;
                case PartKind.Mention:
                    // The last verb takes this name as its object, or the list goes on to things that other words speak of.
                    return beforeList;
            }
            if (part.Word is null || part.Word.Role is GovernorRole.Basis)
                continue;
            if (part.Word.Role == GovernorRole.Place && i + 1 < parts.Count && parts[i + 1].Kind == PartKind.Mention)
            {
                i++;
                continue;
            }
            if (part.Word.For(label) is not { After: { } saying } predicate)
                continue;
            if (!governed && predicate.Use != PredicateUse.Objective && IsDoubtful(label, predicate) && HasObject(i))
                continue;
            goesOn = predicate.Use == PredicateUse.Nominal;
            found = Merge(found, new Finding(saying, predicate.Strength, part.Start, part.End));
            if (predicate.Use == PredicateUse.Objective)
                break;
        }
        return found;
    }

    // What acts or lies somewhere often stands before a verb that speaks of another thing; a project or programme seldom does.
    private static bool IsDoubtful(LabelSet label, Predicate predicate) =>
        (label & (LabelSet.Area | LabelSet.Institution)) != LabelSet.None || predicate.Strength < 3;

    // Whether words follow a predicate before the clause ends or another predicate stands.
    private bool HasObject(int at)
    {
        var next = at + 1 < _frame.Parts.Count ? _frame.Parts[at + 1] : new Part(PartKind.Stop, _frame.Text.Length, _frame.Text.Length, -1, null);
        return next.Kind is not (PartKind.Word or PartKind.List) && next.Start - _frame.Parts[at].End > LongestRest;
    }

    // 某功能区，启动某公园方案征集: the object of the verb is another name; 落地某区 only says where.
    private bool TakesName(int at) =>
        at + 1 < _frame.Parts.Count && _frame.Parts[at + 1].Kind == PartKind.Mention && _frame.Parts[at + 1].Start - _frame.Parts[at].End <= LongestRest;

    private Finding? Before(int first, LabelSet label, out GovernorRole governor)
    {
        var parts = _frame.Parts;
        Finding? found = null;
        governor = GovernorRole.None;
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
            if (part.Word!.Role is GovernorRole.Place or GovernorRole.Basis or GovernorRole.Support)
            {
                if (found is null)
                    governor = part.Word.Role;
                break;
            }
            if (part.Word.For(label) is not { Before: { } saying } predicate)
                continue;
            // A predicate before a list mark belongs to what stands before it.
            if (found is null && i + 1 < parts.Count && parts[i + 1].Kind == PartKind.List && parts[i + 1].Start == part.End)
                continue;
            found = Merge(new Finding(saying, predicate.Strength, part.Start, part.End), found);
            edge = part.Start;
        }
        return found;
    }

    // The sentence may go on about its subject after a comma: A占地10亩，已开工建设.
    private Finding? Continued(int last, LabelSet label)
    {
        var parts = _frame.Parts;
        for (var i = last + 1; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Kind == PartKind.Mention)
                return null;
            if (part.Word?.For(label) is { After: { } saying, Strength: >= 3 } predicate && (predicate.Use == PredicateUse.Objective || !(HasObject(i) || (saying.Phase != Phase.Established && TakesName(i)))))
                return new Finding(saying, predicate.Strength, part.Start, part.End);
        }
        return null;
    }

    /// <summary>
    /// What the next clause goes on to say of the same names (整体出让，并开工建设; 前期工作，力争早日开工); null when it speaks of something else.
    /// </summary>
    public Finding? Next(int at, Finding said)
    {
        var parts = _frame.Parts;
        var label = _labelOf(parts[at].Mention);
        var i = LastOfList(at) + 1;
        while (i < parts.Count && (parts[i].Kind != PartKind.Stop || parts[i].Start < said.End))
        {
            if (parts[i].Kind == PartKind.Mention)
                return null;
            i++;
        }
        if (label != LabelSet.Project || i >= parts.Count || _frame.Text[parts[i].Start] is not ('，' or ','))
            return null;
        // Nothing but 并, adverbs and words of intent may stand before the predicate.
        for (var edge = parts[i].End; ++i < parts.Count && parts[i].Kind == PartKind.Word && parts[i].Start - edge <= LongestRest; edge = parts[i].End)
        {
            var word = parts[i].Word!;
            if (word.Role is GovernorRole.Modal or GovernorRole.Adverb)
                continue;
            if (word.For(label) is not { After: { } saying, Strength: 3 } predicate || HasObject(i) || !IsLater(saying.Phase, said.Phase))
                return null;
            var finding = new Finding(saying, predicate.Strength, parts[i].Start, parts[i].End);
            return i + 1 < parts.Count && parts[i + 1].Kind == PartKind.Mention ? null : finding;
        }
        return null;
    }

    // What is said next of the same thing lies further on the line; 建设，完成投资 says nothing new.
    private static bool IsLater(Phase next, Phase said) => said.Rank() is { } from && next.Rank() is { } to && to > from && said != Phase.UnderWay;

    // Of two predicates the more definite one speaks; of equals the later one (建成投用, 落地开工).
    private static Finding? Merge(Finding? left, Finding? right)
    {
        if (left is not { } l)
            return right;
        if (right is not { } r)
            return left;
        return (l.Phase, r.Phase) switch
        {
            (Phase.Completed, Phase.Opened or Phase.ToppedOut) => r,
            (Phase.ToppedOut, Phase.Completed) => l,
            (Phase.ToppedOut, Phase.UnderWay) when l.Strength < 3 => r,
            _ => l.Strength > r.Strength ? l : r,
        };
    }
}
