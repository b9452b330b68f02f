using Graph.Extraction.Lexicons;

namespace Graph.Extraction.Observations;

/// <summary>The units of <c>units.tsv</c>, found by their longest form at a place of a text.</summary>
internal sealed class UnitLexicon
{
    private readonly Dictionary<char, (string Unit, UnitKind Kind, bool Scaled)[]> _byFirst;

    private UnitLexicon(LexiconFile file) =>
        _byFirst = file.Rows
            .Select(row => (Unit: row.Text(0).TrimStart('*'), Kind: row.Enum<UnitKind>(1), Scaled: row.Text(0)[0] == '*'))
            .GroupBy(entry => entry.Unit[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Unit.Length).ToArray());

    /// <summary>The lexicon that ships with the program.</summary>
    public static UnitLexicon Default { get; } = new(LexiconFile.Load("units.tsv", 2));

    /// <summary>The longest unit that begins at <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="scaled">Whether a scale (万, 亿) stands before it.</param>
    /// <param name="kind">What the unit measures.</param>
    /// <returns>Its length, 0 when there is none.</returns>
    public int Match(string text, int at, bool scaled, out UnitKind kind)
    {
        kind = UnitKind.Count;
        if (at >= text.Length || !_byFirst.TryGetValue(text[at], out var units))
            return 0;
        foreach (var (unit, unitKind, needsScale) in units)
        {
            if ((needsScale && !scaled) || string.CompareOrdinal(text, at, unit, 0, unit.Length) != 0)
                continue;
            kind = unitKind;
            return unit.Length;
        }
        return 0;
    }
}
