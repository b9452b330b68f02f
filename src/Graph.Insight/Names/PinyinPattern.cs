using System.Numerics;
using System.Text;

namespace Graph.Insight.Names;

/// <summary>
/// What somebody typed in letters for Chinese characters: for each character its syllable, the first letter of it (zh, ch, sh too), or the character itself; the last
/// syllable may be unfinished. A character is met by any of its readings.
/// </summary>
internal sealed class PinyinPattern
{
    /// <summary>Fewer letters fit some place of almost every name: they have to begin it.</summary>
    private const int ShortestInside = 3;

    private readonly string _typed;
    private readonly uint _first;
    private readonly uint _second;

    private PinyinPattern(string typed)
    {
        _typed = typed;
        _first = Syllables.LettersOf(typed[0]) & ~Syllables.End;
        _second = LettersAfterFirst(typed);
    }

    /// <summary>Whether it may begin anywhere in a name.</summary>
    public bool FitsInside => _typed.Length >= ShortestInside;

    /// <summary>The pattern of a normalised text, or null when it has no letter.</summary>
    public static PinyinPattern? Of(string text)
    {
        // xi'an is written so to keep it from xian.
        var typed = text.Replace("'", "", StringComparison.Ordinal).Replace('ü', 'v');
        return typed.Any(char.IsAsciiLetterLower) ? new PinyinPattern(typed) : null;
    }

    /// <summary>
    /// The next place, not before <paramref name="at"/>, where it may begin, by the letters of each unit of a text (<see cref="Syllables.LettersOf"/>) and of the unit after
    /// it; that it begins nowhere else is certain. Negative when there is none.
    /// </summary>
    public int NextPlace(ReadOnlySpan<uint> letters, int at)
    {
        // Most places are none: they are passed over several at a time.
        var (first, second) = (new Vector<uint>(_first), new Vector<uint>(_second));
        for (; at + Vector<uint>.Count < letters.Length; at += Vector<uint>.Count)
        {
            var here = new Vector<uint>(letters[at..]) & first;
            var next = new Vector<uint>(letters[(at + 1)..]) & second;
            if (!Vector.EqualsAll(Vector.Equals(here, Vector<uint>.Zero) | Vector.Equals(next, Vector<uint>.Zero), Vector<uint>.AllBitsSet))
                break;
        }
        for (; at + 1 < letters.Length; at++)
        {
            if ((letters[at] & _first) != 0 && (letters[at + 1] & _second) != 0)
                return at;
        }
        return -1;
    }

    /// <summary>Where in a name that which was typed ends when it begins at a place; negative when it does not stand there.</summary>
    public int EndIn(ReadOnlySpan<char> name, int at) => End(name, at, 0);

    private int End(ReadOnlySpan<char> name, int at, int typed)
    {
        if (typed == _typed.Length)
            return at;
        if (at >= name.Length || Rune.DecodeFromUtf16(name[at..], out var character, out var units) != System.Buffers.OperationStatus.Done)
            return -1;
        var rest = _typed.AsSpan(typed);
        foreach (var syllable in Syllables.Of(character))
        {
            if (syllable.StartsWith(rest, StringComparison.Ordinal))
                return at + units;
            if (rest.StartsWith(syllable, StringComparison.Ordinal) && End(name, at + units, typed + syllable.Length) is var whole and >= 0)
                return whole;
            if (HasTwoLetters(syllable) && rest.StartsWith(syllable.AsSpan(0, 2)) && End(name, at + units, typed + 2) is var two and >= 0)
                return two;
            if (syllable[0] == rest[0] && End(name, at + units, typed + 1) is var one and >= 0)
                return one;
        }
        return rest.StartsWith(name.Slice(at, units)) ? End(name, at + units, typed + units) : -1;
    }

    private static uint LettersAfterFirst(string typed)
    {
        if (Syllables.All.Any(s => s.StartsWith(typed, StringComparison.Ordinal)) || typed.Length == 1 || char.IsHighSurrogate(typed[0]))
            return uint.MaxValue;
        var letters = Syllables.LettersOf(typed[1]);
        if (HasTwoLetters(typed) && typed.Length > 2)
            letters |= Syllables.LettersOf(typed[2]);
        foreach (var syllable in Syllables.All.Where(s => typed.StartsWith(s, StringComparison.Ordinal)))
            letters |= Syllables.LettersOf(typed[syllable.Length]);
        return letters;
    }

    private static bool HasTwoLetters(string syllable) => syllable.Length > 1 && syllable[1] == 'h' && syllable[0] is 'z' or 'c' or 's';
}
