using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>
/// An entry explains the thing that heads it (智能制造产业园：…，由A建设，B运营): who builds and runs, and where it is built, is said of that thing without
/// naming it again.
/// </summary>
internal sealed class EntryGrammar
{
    private (int Mention, EntityLabel Label)? _subject;
    private int _section = -1;

    /// <summary>Reads a sentence of an entry, or the beginning of one.</summary>
    public void Read(NamesOfSentence names, FoundRelations found)
    {
        if (names.Section != _section || names.MarkLength > 0)
            _subject = null;
        _section = names.Section;
        var first = 0;
        if (names.Count > 0 && names.Before(0).Length == 0 && names.After(0) is ['：' or ':', ..] && names.Label(0) is EntityLabel.Project or EntityLabel.Area)
        {
            _subject = (names.First, names.Label(0));
            first = 1;
        }
        if (_subject is not { } subject)
            return;
        for (var name = first; name < names.Count; name++)
        {
            if (names.Label(name) == EntityLabel.Institution && names.Governor(name) is "" or "由" && ActorGrammar.DoneBy(names, name) is { } type)
                found.Add(type, names.First + name, subject.Mention);
            else if (subject.Label == EntityLabel.Project && names.IsPlace(name) && !names.TouchesNext(name) && names.After(name).StartsWith("建设")
                && names.Words.Ends(names.Before(Outermost(names, name)), RelationCue.At))
                found.Add(RelationType.LocatedIn, subject.Mention, names.First + name);
        }
    }

    // 在甲县乙乡丙村建设: the 在 stands before the outermost.
    private static int Outermost(NamesOfSentence names, int place)
    {
        while (place > 0 && names.IsPlace(place - 1) && names.TouchesNext(place - 1))
            place--;
        return place;
    }
}
