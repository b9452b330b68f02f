using Graph.Model;

namespace Graph.Extraction.Relations;

/// <summary>Phases named by number alone (A完成投资…，一期竣工，二期施工) are parts of the project named before them.</summary>
internal static class PartGrammar
{
    /// <summary>Reads the bare phases of a sentence.</summary>
    public static void Read(NamesOfSentence names, FoundRelations found)
    {
        var whole = -1;
        for (var name = 0; name < names.Count; name++)
        {
            if (names.Label(name) != EntityLabel.Project)
                continue;
            if (!IsBarePhase(names.Name(name)))
                whole = EndsWithPhase(names.Name(name)) ? -1 : name;
            else if (whole >= 0)
                found.Add(RelationType.PartOf, names.First + name, names.First + whole);
        }
    }

    private static bool IsBarePhase(string name) =>
        name.Length >= 2 && IsNumeral(name[0]) && name[1] == '期' && (name.Length == 2 || name.AsSpan(2) is "工程" or "项目");

    private static bool EndsWithPhase(string name) => name.Length > 2 && name[^1] == '期' && IsNumeral(name[^2]);

    private static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' || char.IsAsciiDigit(c);
}
