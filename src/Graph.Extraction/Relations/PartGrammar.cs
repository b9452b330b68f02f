using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>What is part of what, as one sentence says it: phases named by number alone, lists after 包括, the applications of a platform, what is taken into a larger one.</summary>
internal static class PartGrammar
{
    /// <summary>Reads the parts of a sentence.</summary>
    public static void Read(NamesOfSentence names, FoundRelations found)
    {
        var whole = -1;
        for (var name = 0; name < names.Count; name++)
        {
            if (names.Label(name) == EntityLabel.Project)
                whole = ReadPhase(names, found, name, whole);
            if (name + 1 >= names.Count)
                continue;
            ReadMembers(names, found, name);
            ReadApplications(names, found, name);
            if (names.Words.Equals(names.After(name), RelationCue.Joins))
                found.Add(RelationType.PartOf, names.First + name, names.First + name + 1);
        }
    }

    // A完成投资…，一期竣工，二期施工: phases are parts of the project named before them; 安置区二期 of the one whose name ends so.
    private static int ReadPhase(NamesOfSentence names, FoundRelations found, int name, int whole)
    {
        var text = names.Name(name);
        if (!IsBarePhase(text))
        {
            var stem = EndsWithPhase(text) ? text[..^2] : "";
            for (var earlier = name - 1; stem.Length > 1 && earlier >= 0; earlier--)
            {
                if (names.Name(earlier).Length > stem.Length && names.Name(earlier).EndsWith(stem, StringComparison.Ordinal))
                    found.Add(RelationType.PartOf, names.First + name, names.First + earlier);
            }
            return stem.Length > 0 || IsNumeral(text[^1]) ? -1 : name;
        }
        if (whole >= 0)
            found.Add(RelationType.PartOf, names.First + name, names.First + whole);
        return whole;
    }

    // A包括B、C; A：即B、C.
    private static void ReadMembers(NamesOfSentence names, FoundRelations found, int whole)
    {
        var between = names.After(whole);
        var word = between.TrimStart("，,：:（(”").TrimEnd("“《");
        if (word.Length == between.Length || !names.Words.Equals(word, RelationCue.Contains) || names.IsPlace(whole))
            return;
        for (var part = whole + 1; part <= names.ListEnd(whole + 1); part++)
        {
            if (!names.IsPlace(part))
                found.Add(RelationType.PartOf, names.First + part, names.First + whole);
        }
    }

    // 升级“A”移动端，上线“B”“C”等28个轻应用程序.
    private static void ReadApplications(NamesOfSentence names, FoundRelations found, int platform)
    {
        var first = platform + 1;
        if (names.Label(platform) != EntityLabel.Program || names.Label(first) != EntityLabel.Program || names.ListsNext(platform))
            return;
        var last = names.ListEnd(first);
        var verb = names.Governor(first).TrimEnd("“《");
        if (verb.Length == 0 || names.After(platform).ContainsAny("；;。") || !names.Words.Says(names.RestOfClause(last), RelationCue.Modules))
            return;
        for (var part = first; part <= last; part++)
            found.Add(RelationType.PartOf, names.First + part, names.First + platform);
    }

    private static bool IsBarePhase(string name) =>
        name.Length >= 2 && IsNumeral(name[0]) && name[1] == '期' && (name.Length == 2 || name.AsSpan(2) is "工程" or "项目");

    private static bool EndsWithPhase(string name) => name.Length > 2 && name[^1] == '期' && IsNumeral(name[^2]);

    private static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' || char.IsAsciiDigit(c);
}
