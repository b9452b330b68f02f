using System.Collections.Immutable;
using Graph.Extraction.Lexicons;

namespace Graph.Extraction.Gazetteer;

/// <summary>Shortens the names of divisions, in the table or not, by their generic last parts and the peoples that they name.</summary>
public static class DivisionName
{
    private const int ShortestName = 2;

    // Longest first, so that 新区 is tried before 区.
    private static readonly ImmutableArray<Part> Parts =
    [
        .. LexiconFile.Load("division-parts.tsv", columns: 3).Rows
            .Select(row => new Part(row.Text(0), row.Text(1) is "-" ? null : row.Text(1), row.Text(2) is "yes"))
            .OrderByDescending(part => part.Text.Length),
    ];

    private static readonly ImmutableArray<string> Peoples =
        [.. LexiconFile.Load("peoples.tsv", columns: 1).Rows.Select(row => row.Text(0)).OrderByDescending(people => people.Length)];

    /// <summary>
    /// The short forms of a full name, the shortest first: 徐汇区 gives 徐汇, 红河哈尼族彝族自治州 gives 红河 and 红河州. None has fewer than two characters;
    /// a name without a generic part (or 易县, where one character would be left) has none.
    /// </summary>
    public static ImmutableArray<string> ShortForms(string fullName)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        var part = Parts.FirstOrDefault(part => fullName.EndsWith(part.Text, StringComparison.Ordinal) && fullName.Length >= part.Text.Length + ShortestName);
        if (part is null)
            return [];
        var rest = fullName[..^part.Text.Length];
        if (part.AfterPeoples is null && !part.Bare)
            return [rest];
        var place = WithoutPeoples(rest, part.Bare);
        return part.AfterPeoples is null || place.Length == rest.Length ? [place] : [place, place + part.AfterPeoples];
    }

    private static string WithoutPeoples(string name, bool bare)
    {
        while (true)
        {
            var length = Peoples.Select(people => LengthAtEnd(name, people, bare)).Max();
            if (length == 0)
                return name;
            // A division named after its people alone (东乡族自治县) is called so without 族.
            if (length == name.Length)
                return name.Length > ShortestName && name.EndsWith('族') ? name[..^1] : name;
            if (name.Length - length < ShortestName)
                return name;
            name = name[..^length];
        }
    }

    private static int LengthAtEnd(string name, string people, bool bare)
    {
        if (name.EndsWith(people + "族", StringComparison.Ordinal))
            return people.Length + 1;
        return bare && people.Length >= ShortestName && name.EndsWith(people, StringComparison.Ordinal) ? people.Length : 0;
    }

    private sealed record Part(string Text, string? AfterPeoples, bool Bare);
}
