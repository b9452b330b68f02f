using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>
/// The area that the text is about: one that heads a sentence (徐家汇：…; 深化徐家汇城市更新，A、B开工) is where the things of its list lie, also in the
/// sentences that stay on it.
/// </summary>
internal sealed class PlaceTopic(RelationWords words)
{
    // More areas than this in an opening clause are a list of their own, not a theme.
    private const int MostHeads = 2;

    // 全力打造, 加快建设; and 风貌, 建设 behind a name that is its whole sentence.
    private const int ShortVerb = 6;
    private const int ShortTail = 4;

    // What stands further than this from the theme or from the last thing that belongs to it is a matter of its own.
    private const int Reach = 60;

    private readonly List<int> _heads = [];
    private readonly HashSet<string> _headNames = new(StringComparer.Ordinal);
    private int _section = -1;
    private bool _stays;
    private bool _takesAreas;

    private enum Theme
    {
        None,
        OfClause,
        OfWorks,
        Stays,
    }

    /// <summary>Reads a sentence and keeps what it is about.</summary>
    public void Read(NamesOfSentence names, FoundRelations found)
    {
        if (names.Count == 0 || names.Section != _section || names.MarkLength > 0 || !_stays)
            _heads.Clear();
        _section = names.Section;
        var edge = 0;
        for (var name = 0; name < names.Count; name++)
        {
            if (HeadEnd(names, name) is { } end)
            {
                Begin(names, name, end);
                name = end;
                edge = names.At(end).End;
                continue;
            }
            if (_heads.Count == 0 || !Belongs(names, name, found) || (!_stays && names.At(name).Start - edge > Reach))
                continue;
            foreach (var head in _heads)
                found.Add(RelationType.LocatedIn, names.First + name, head);
            edge = names.At(name).End;
        }
    }

    private void Begin(NamesOfSentence names, int first, int last)
    {
        _heads.Clear();
        _headNames.Clear();
        for (var name = first; name <= last; name++)
        {
            _heads.Add(names.First + name);
            _ = _headNames.Add(names.Name(name));
        }
    }

    // A thing that lies in a nearer place does not lie in the theme too; nor does what the clause only leans on (依托A, 与A对接).
    private bool Belongs(NamesOfSentence names, int name, FoundRelations found)
    {
        if (found.IsLocated(names.First + name) || _heads.Exists(head => found.Has(RelationType.LocatedIn, head, names.First + name)) || _headNames.Contains(names.Name(name)))
            return false;
        if (names.Label(name) == EntityLabel.Project)
            return true;
        return _takesAreas && names.Label(name) == EntityLabel.Area && !words.Ends(names.Governor(names.ListStart(name)).TrimEnd("“《"), RelationCue.Aside);
    }

    // The last of the names that a clause is about, or null when it is about none.
    private int? HeadEnd(NamesOfSentence names, int first)
    {
        if (names.Label(first) != EntityLabel.Area)
            return null;
        var last = names.ListEnd(first);
        if (last - first >= MostHeads)
            return null;
        for (var i = first; i <= last; i++)
        {
            // 易马湿地、兰沟洼湿地 are one theme, 开发区和中小企业园 two matters.
            if (names.Label(i) != EntityLabel.Area || IsLine(names.Name(i)) || names.Name(i)[^1] != names.Name(first)[^1])
                return null;
        }
        var opening = names.Before(first);
        var start = opening.LastIndexOfAny(NamesOfSentence.ListAndClauseEnds);
        if (start < 0 ? first > 0 : opening[start] == '、')
            return null;
        var theme = ThemeOf(names, first, last, opening, start);
        if (theme == Theme.None)
            return null;
        _stays = theme == Theme.Stays;
        _takesAreas = theme != Theme.OfWorks;
        return last;
    }

    private Theme ThemeOf(NamesOfSentence names, int first, int last, ReadOnlySpan<char> opening, int start)
    {
        var clause = names.RestOfClause(last);
        var end = names.At(last).End + clause.Length;
        var mark = end < names.Text.Length ? names.Text[end] : '。';
        if (mark == '—' || (_stays && _heads.Count > 0 && first > 0))
            return Theme.None;
        if (clause.Length == 0 && mark != '。' && start + 1 == opening.Length && first == 0)
            return Theme.Stays;
        if (first == 0 && words.Ends(names.Name(last), RelationCue.Site))
        {
            // 恢复A风貌。 is a heading in all but form.
            if (names.Count == 1 && opening.Length is > 0 and <= ShortVerb && clause.Length <= ShortTail && mark == '。')
                return names.OpensParagraph && !words.Says(opening, RelationCue.Aside) ? Theme.Stays : Theme.None;
            if (opening.Length == 0 && !names.TouchesNext(last) && mark != '。' && !words.Says(clause, RelationCue.Undergoes))
                return Theme.OfClause;
        }
        if (clause.Length > names.After(last).Length || clause.Contains('、') || clause.StartsWith("等") || mark == '。')
            return Theme.None;
        var work = WithoutTail(clause);
        if (words.Ends(work, RelationCue.Topic))
            return Theme.OfClause;
        return first == 0 && start < 0 && words.Ends(work, RelationCue.Works) ? Theme.OfWorks : Theme.None;
    }

    // 管理工作, 保护力度.
    private static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> work) =>
        work.EndsWith("工作") || work.EndsWith("力度") || work.EndsWith("步伐") ? work[..^2] : work;

    // A road or a village is worked on, but seldom where other works lie.
    private static bool IsLine(string name) => name[^1] is '路' or '街' or '村' or '线' or '桥' or '带' or '环';
}
