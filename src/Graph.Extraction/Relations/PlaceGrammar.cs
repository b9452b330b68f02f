using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>Where things lie, as one sentence says it: a place directly before a name, 在 and 位于, 落户 and 入驻.</summary>
internal static class PlaceGrammar
{
    // ：项目位于.
    private const int LongestLink = 5;

    /// <summary>Reads the places of a sentence.</summary>
    public static void Read(NamesOfSentence names, FoundRelations found)
    {
        for (var place = 0; place < names.Count; place++)
        {
            if (names.IsPlace(place) && names.TouchesNext(place) && names.Label(place + 1) != EntityLabel.District)
                Locate(names, found, place + 1, EndOfShared(names, place + 1), place);
            if (place > 0 && names.Words.Ends(names.Before(place), RelationCue.Arrives))
                ReadArrival(names, found, place);
            if (!names.IsPlace(place))
                continue;
            if (names.Words.Ends(names.Before(place), RelationCue.At) && !names.TouchesNext(place))
                ReadAt(names, found, place);
            if (place > 0 && names.Words.Ends(names.Before(place), RelationCue.Stands))
                Locate(names, found, names.ListStart(place - 1), place - 1, place);
            if (place > 0 && names.ListsNext(place - 1) && !names.ListsNext(place))
                ReadMany(names, found, place);
        }
    }

    // A、B入驻C: of several places that stand together (位于甲镇乙村) the last is the nearest.
    private static void ReadArrival(NamesOfSentence names, FoundRelations found, int place)
    {
        var nearest = place;
        while (names.TouchesNext(nearest) && names.IsPlace(nearest + 1))
            nearest++;
        var arrived = place - 1;
        // An area itself lies somewhere (农副产品加工园区：位于…); the enterprises of a district that come from it (京津企业落户) are not named.
        if (names.IsPlace(arrived) && (names.Label(arrived) == EntityLabel.District || names.After(arrived).Length > LongestLink))
            return;
        if (names.IsPlace(nearest) || names.Label(nearest) == EntityLabel.Project)
            Locate(names, found, names.ListStart(arrived), arrived, nearest);
    }

    // 甲、乙等7个街镇的A lies in each of them.
    private static void ReadMany(NamesOfSentence names, FoundRelations found, int last)
    {
        var between = names.After(last);
        if (last + 1 >= names.Count || !between.StartsWith("等") || !between.TrimEnd("“《").EndsWith("的") || between.ContainsAny(NamesOfSentence.ClauseEnds))
            return;
        for (var place = names.ListStart(last); place <= last; place++)
        {
            if (names.IsPlace(place))
                Locate(names, found, last + 1, last + 1, place);
        }
    }

    // A place before the first of a list is that of all, until one has a place of its own (A街道甲、乙、B街道丙).
    private static int EndOfShared(NamesOfSentence names, int first)
    {
        var last = first;
        while (names.ListsNext(last) && names.Label(last + 1) != EntityLabel.District && !names.TouchesNext(last + 1))
            last++;
        return last;
    }

    private static void ReadAt(NamesOfSentence names, FoundRelations found, int place)
    {
        var last = names.ListEnd(place);
        if (last + 1 < names.Count && !names.After(last).ContainsAny("。；;") && !names.IsPlace(last + 1))
            Locate(names, found, last + 1, names.ListEnd(last + 1), place);
        else if (place > 0 && names.Before(place).Length <= 4 && !names.Before(place).ContainsAny(NamesOfSentence.ListAndClauseEnds))
            Locate(names, found, names.ListStart(place - 1), place - 1, place);
    }

    private static void Locate(NamesOfSentence names, FoundRelations found, int first, int last, int place)
    {
        for (var name = first; name <= last; name++)
        {
            if (name != place && names.Label(name) != EntityLabel.District && !string.Equals(names.Name(name), names.Name(place), StringComparison.Ordinal))
                found.Add(RelationType.LocatedIn, names.First + name, names.First + place);
        }
    }
}
