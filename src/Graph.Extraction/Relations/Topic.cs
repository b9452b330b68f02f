using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>
/// What the text is about: an area that heads a sentence (徐家汇：…; 深化徐家汇城市更新，A、B开工) is where the things of its list lie,
/// also in the sentences that stay on it; a scheme that heads one (实施…行动，建设A、B) is what they are part of.
/// </summary>
internal sealed class Topic(RelationWords words)
{
    // More areas than this in an opening clause are a list of their own, not a theme.
    private const int MostHeads = 2;

    // 全力打造, 加快建设.
    private const int ShortVerb = 6;

    // What stands further than this from the theme or from the last thing that belongs to it is a matter of its own.
    private const int Reach = 60;

    private readonly List<int> _heads = [];
    private RelationType _type;
    private int _section = -1;
    private bool _stays;

    /// <summary>Reads a sentence and keeps what it is about.</summary>
    public void Read(NamesOfSentence names, FoundRelations found)
    {
        if (names.Count == 0 || names.Section != _section || !_stays)
            _heads.Clear();
        _section = names.Section;
        var edge = 0;
        for (var name = 0; name < names.Count; name++)
        {
            if (HeadEnd(names, name) is { } end)
            {
                _heads.Clear();
                for (; name <= end; name++)
                    _heads.Add(names.First + name);
                name = end;
                edge = names.At(end).End;
                continue;
            }
            if (_heads.Count == 0 || !Belongs(names, name, found) || (!_stays && names.At(name).Start - edge > Reach))
                continue;
            foreach (var head in _heads)
                found.Add(_type, names.First + name, head);
            edge = names.At(name).End;
        }
    }

    // A thing that lies in a nearer place does not lie in the theme too.
    private bool Belongs(NamesOfSentence names, int name, FoundRelations found) =>
        _type == RelationType.LocatedIn
            ? names.Label(name) is EntityLabel.Project or EntityLabel.Area && !found.IsLocated(names.First + name)
            : names.Label(name) == EntityLabel.Project;

    // The last of the names that a clause is about, or null when it is about none: it holds nothing else, and says that it is the theme.
    private int? HeadEnd(NamesOfSentence names, int first)
    {
        var label = names.Label(first);
        if (label is not (EntityLabel.Area or EntityLabel.Program))
            return null;
        var last = names.ListEnd(first);
        if (last - first >= MostHeads)
            return null;
        for (var i = first; i <= last; i++)
        {
            if (names.Label(i) != label || IsLine(names.Name(i)))
                return null;
        }
        var opening = names.Before(first);
        var start = opening.LastIndexOfAny(NamesOfSentence.ListAndClauseEnds);
        if (start < 0 ? first > 0 : opening[start] == '、')
            return null;
        var after = names.After(last);
        var stop = after.IndexOfAny(NamesOfSentence.ClauseEnds);
        if (stop < 0 || after[stop] == '—' || after[..stop].Contains('、') || (_stays && first > 0))
            return null;
        var site = IsSiteAlone(names, first, opening, after);
        var alone = stop == 0 && start + 1 == opening.Length && first == 0;
        var isTheme = label == EntityLabel.Area
            ? alone || site || (words.Says(after[..stop], RelationCue.Topic) && after[stop] is not '。')
            : stop == 0 && after[0] is '，' or ',' && words.Ends(names.Name(last), RelationCue.Scheme);
        if (!isTheme)
            return null;
        _stays = alone || (site && opening.Length > 0);
        _type = label == EntityLabel.Area ? RelationType.LocatedIn : RelationType.PartOf;
        return last;
    }

    // 大王店园区累计投入…，A、B完成; 全力打造滨河新城。
    private bool IsSiteAlone(NamesOfSentence names, int name, ReadOnlySpan<char> opening, ReadOnlySpan<char> after) =>
        name == 0 && words.Ends(names.Name(name), RelationCue.Site)
        && (opening.Length == 0 || (names.Count == 1 && opening.Length <= ShortVerb && after is "。"));

    // A road or a village is worked on, but seldom where other works lie.
    private static bool IsLine(string name) => name[^1] is '路' or '街' or '村' or '线' or '桥' or '带' or '环';
}
