using System.Buffers;
using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>Where things lie, as one sentence says it: a place directly before a name, 在 and 位于, 落户 and 入驻.</summary>
internal static class PlaceGrammar
{
    // ：项目位于.
    private const int LongestLink = 5;

    private static readonly SearchValues<char> CountedParts = SearchValues.Create("0123456789一二两三四五六七八九十个县乡镇村街道");

    /// <summary>Reads the places of a sentence.</summary>
    public static void Read(NamesOfSentence names, FoundRelations found)
    {
        for (var place = 0; place < names.Count; place++)
        {
            if (names.IsPlace(place) && place + 1 < names.Count && HoldsNext(names, place) && names.Label(place + 1) != EntityLabel.District)
                Locate(names, found, place + 1, EndOfShared(names, place, place + 1), place);
            var arrives = names.Words.Ends(names.Before(place), RelationCue.Arrives);
            if (place > 0 && arrives)
                ReadArrival(names, found, place);
            if (!names.IsPlace(place))
                continue;
            if (!arrives && names.Words.Ends(names.Before(place), RelationCue.At))
                ReadAt(names, found, Nearest(names, place));
            if (place > 0 && names.Label(place - 1) == EntityLabel.Program && names.TouchesNext(place - 1) && names.Words.Begins(names.After(place), RelationCue.Venue))
                found.Add(RelationType.LocatedIn, names.First + place - 1, names.First + place);
            if (place > 0 && names.Words.Ends(names.Before(place), RelationCue.Stands) && !names.Before(place).ContainsAny(NamesOfSentence.ClauseEnds))
                Locate(names, found, names.ListStart(place - 1), place - 1, place);
            if (place > 0 && names.ListsNext(place - 1) && !names.ListsNext(place))
                ReadMany(names, found, place);
        }
    }

    // 北京第29届种苗大会, 中心西路开发区段; and what the publishing district's name stands before lies there anyway.
    private static bool IsPartOfName(NamesOfSentence names, int place)
    {
        var district = names.Label(place) == EntityLabel.District;
        var next = names.Name(place + 1);
        return names.Label(place + 1) switch
        {
            EntityLabel.Institution => district && names.After(place).Length == 0,
            EntityLabel.Program => next[0] == '第' || next.StartsWith("首届", StringComparison.Ordinal) || names.IsOwnDistrict(place),
            EntityLabel.Area => names.IsOwnDistrict(place) || (!district && names.Name(place)[^1] is '路' or '街' or '道'),
            _ => names.IsOwnDistrict(place),
        };
    }

    // A、B入驻C: of several places that stand together (位于甲镇乙村) the last is the nearest.
    private static void ReadArrival(NamesOfSentence names, FoundRelations found, int place)
    {
        var nearest = Nearest(names, place);
        var arrived = place - 1;
        // An area itself lies somewhere (农副产品加工园区：位于…); the enterprises of a district that come from it (京津企业落户) are not named.
        if (names.IsPlace(arrived) && (names.Label(arrived) == EntityLabel.District || !IsDirect(names.After(arrived))))
            return;
        if (!names.IsPlace(nearest) && names.Label(nearest) != EntityLabel.Project)
            return;
        // 一批…扎根A: what stands in another clause did not arrive.
        var link = names.After(arrived);
        var mark = link.LastIndexOfAny(NamesOfSentence.ClauseEnds);
        if (mark > 0 || (mark == 0 && !names.Words.Ends(link, RelationCue.Lies)))
            return;
        Locate(names, found, names.ListStart(arrived), arrived, nearest);
        // 位于甲村南侧、乙湾北侧.
        if (names.ListsNext(nearest) && names.Label(nearest + 1) == EntityLabel.Area && names.After(nearest).EndsWith("侧、"))
            Locate(names, found, names.ListStart(arrived), arrived, nearest + 1);
    }

    private static bool IsDirect(ReadOnlySpan<char> link) => link.Length <= LongestLink && (link[0] is '：' or ':' || !link.Contains("企业", StringComparison.Ordinal));

    // Of several places that stand together (甲镇乙村) the last.
    private static int Nearest(NamesOfSentence names, int place)
    {
        while (names.TouchesNext(place) && names.IsPlace(place + 1))
            place++;
        return place;
    }

    // 徐汇滨江西岸传媒港; 玉树3县5乡“…”工程; 支持徐家汇建设A. Of a pair of districts (甲区——乙县《…》) neither holds what follows.
    private static bool HoldsNext(NamesOfSentence names, int place)
    {
        if (names.TouchesNext(place) && IsPartOfName(names, place))
            return false;
        if (names.TouchesNext(place))
            return place == 0 || !names.IsPlace(place - 1) || !names.Before(place).EndsWith("—");
        var between = names.After(place).TrimEnd("“的");
        if (between.Length > 1 && !between.ContainsAnyExcept(CountedParts))
            return true;
        return names.Label(place + 1) is EntityLabel.Program or EntityLabel.Project
            && names.Words.Equals(between, RelationCue.Acts) && names.Words.Ends(names.Governor(place), RelationCue.Aids);
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
    private static int EndOfShared(NamesOfSentence names, int place, int first)
    {
        var last = first;
        while (names.ListsNext(last) && names.Label(last + 1) != EntityLabel.District && !names.TouchesNext(last + 1)
            && (names.Label(place) == EntityLabel.Area || AreOfOneKind(names, first, last + 1)))
            last++;
        return last;
    }

    // A district is large: 甲市乙湾、丙开发区 are two matters, 甲镇乙村、丙村 one.
    private static bool AreOfOneKind(NamesOfSentence names, int one, int other) =>
        names.Label(one) == names.Label(other) && names.Label(one) != EntityLabel.Institution
        && (names.Label(one) != EntityLabel.Area || names.Name(one)[^1] == names.Name(other)[^1]);

    private static void ReadAt(NamesOfSentence names, FoundRelations found, int place)
    {
        var last = names.ListEnd(place);
        if (last + 1 < names.Count && !names.After(last).ContainsAny(NamesOfSentence.ClauseEnds) && !names.IsPlace(last + 1))
            Locate(names, found, last + 1, names.ListEnd(last + 1), place);
        else if (place > 0 && names.Before(place).Length <= 4 && !names.Before(place).ContainsAny(NamesOfSentence.ListAndClauseEnds))
            Locate(names, found, names.ListStart(place - 1), place - 1, place);
    }

    // A place itself again, or its government.
    private static bool IsOwn(NamesOfSentence names, int name, int place) =>
        names.Name(name).StartsWith(names.Name(place), StringComparison.Ordinal)
        && (names.Name(name).Length == names.Name(place).Length || (names.Label(place) == EntityLabel.District && names.Label(name) == EntityLabel.Institution));

    private static void Locate(NamesOfSentence names, FoundRelations found, int first, int last, int place)
    {
        for (var name = first; name <= last; name++)
        {
            if (name != place && names.Label(name) != EntityLabel.District && !IsOwn(names, name, place))
                found.Add(RelationType.LocatedIn, names.First + name, names.First + place);
        }
    }
}
