using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace Graph.Insight.Names;

/// <summary>How Chinese characters are read in Pinyin (<c>syllables.tsv</c>): every reading of each, without tone, ü as v.</summary>
internal static class Syllables
{
    /// <summary>The bit of the end of a name: it begins nothing, but may follow.</summary>
    public const uint End = 1u << 31;

    /// <summary>The bit of a character that is neither a letter nor read in Pinyin.</summary>
    private const uint Other = 1u << 26;

    private static readonly Dictionary<int, string[]> Readings = Load();
    private static readonly uint[] Initials = InitialsOfUnits();

    // Of characters of one UTF-16 unit, which almost all are, by the unit: a search reads tens of thousands.
    private static readonly string[]?[] OfUnits = [.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => Readings.GetValueOrDefault(unit))];

    /// <summary>Every syllable.</summary>
    public static ImmutableArray<string> All { get; } = [.. Readings.Values.SelectMany(r => r).Distinct(StringComparer.Ordinal)];

    /// <summary>The readings of a character; empty for one that has none.</summary>
    public static ReadOnlySpan<string> Of(Rune character) =>
        character.IsBmp ? OfUnits[character.Value] : Readings.GetValueOrDefault(character.Value);

    /// <summary>
    /// The letters with which what a UTF-16 unit stands for may begin when it is typed, a bit each. The first unit of a pair has those of all characters, for it does not
    /// tell which it is; a line end stands for the end of a name.
    /// </summary>
    public static uint LettersOf(char unit) => Initials[unit];

    private static uint[] InitialsOfUnits()
    {
        var initials = new uint[char.MaxValue + 1];
        for (var unit = 0; unit < initials.Length; unit++)
        {
            var c = (char)unit;
            initials[unit] = c switch
            {
                _ when char.IsAsciiLetterLower(c) => Bit(c),
                '\n' => End,
                _ when char.IsHighSurrogate(c) => uint.MaxValue,
                _ when Readings.TryGetValue(c, out var readings) => readings.Aggregate(0u, (all, reading) => all | Bit(reading[0])),
                _ => Other,
            };
        }
        return initials;
    }

    private static uint Bit(char letter) => 1u << (letter - 'a');

    private static Dictionary<int, string[]> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Names/syllables.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var readings = new Dictionary<int, string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var columns = line.Split('\t');
            string[] only = [columns[0]];
            foreach (var character in columns[1].EnumerateRunes())
                readings[character.Value] = readings.TryGetValue(character.Value, out var others) ? [.. others, columns[0]] : only;
        }
        return readings;
    }
}
