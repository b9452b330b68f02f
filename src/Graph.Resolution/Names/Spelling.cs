using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Resolution.Names;

/// <summary>
/// Brings the ways to write one name to one: quotation marks, brackets and separators go (the words in them stay), and numerals that count
/// (一期, Ⅰ期, 十五号线, 第八医院) become digits.
/// </summary>
internal static partial class Spelling
{
    // Every pattern runs in time linear in a short name; a clock would make the result depend on how busy the machine is.
    private const int NoTimeout = Timeout.Infinite;

    private static readonly SearchValues<char> NumeralSigns = SearchValues.Create("一二三四五六七八九十百第iv");

    /// <summary>The name as people read it: line ends and spaces go, but for a space between two Latin words.</summary>
    public static string Display(string name)
    {
        if (!name.Any(char.IsWhiteSpace))
            return name;
        var builder = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsWhiteSpace(name[i]))
                builder.Append(name[i]);
            else if (i > 0 && i + 1 < name.Length && char.IsAsciiLetter(name[i - 1]) && char.IsAsciiLetter(name[i + 1]))
                builder.Append(' ');
        }
        return builder.ToString();
    }

    /// <summary>The normalised name without marks and with numerals as digits.</summary>
    public static string Plain(string normalized)
    {
        var text = normalized.EndsWith(')') ? BracketedYears().Replace(normalized, "") : normalized;
        if (NeedsNumerals(text))
        {
            text = RomanPhase().Replace(text, m => RomanValue(m.Groups["numeral"].Value) + m.Groups["unit"].Value);
            text = CountedNumeral().Replace(text, m => HanValue(m.Groups["numeral"].Value) + m.Groups["unit"].Value);
            text = Ordinal().Replace(text, "");
        }
        return WithoutMarks(text);
    }

    private static bool NeedsNumerals(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u2170', '\u217b') >= 0 || text.AsSpan().IndexOfAny(NumeralSigns) >= 0;

    private static string WithoutMarks(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            // 17-02 is not 1702: a hyphen between digits or Latin letters tells two things apart.
            if (c is '-' or '—' or '–' or '~')
            {
                if (i > 0 && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1]))
                    builder.Append('-');
            }
            else if (!IsMark(c))
            {
                builder.Append(c);
            }
        }
        return builder.Length == 0 ? text : builder.ToString();
    }

    private static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '《' or '》' or '〈' or '〉'
        or '<' or '>' or '(' or ')' or '[' or ']' or '【' or '】' or '〔' or '〕' or '·' or '•' or '、' or ',' or ':' or '。' or '\u30fb';

    private static string HanValue(string numeral)
    {
        var (total, digit) = (0, 0);
        foreach (var c in numeral)
        {
            switch (c)
            {
                case '十':
                    (total, digit) = (total + (10 * Math.Max(digit, 1)), 0);
                    break;
                case '百':
                    (total, digit) = (total + (100 * Math.Max(digit, 1)), 0);
                    break;
                default:
                    digit = (10 * digit) + "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
                    break;
            }
        }
        return (total + digit).ToString(CultureInfo.InvariantCulture);
    }

    private static string RomanValue(string numeral)
    {
        // Normalising turns Ⅲ into ⅲ.
        if (numeral[0] is >= '\u2170' and <= '\u217b')
            return (numeral[0] - '\u2170' + 1).ToString(CultureInfo.InvariantCulture);
        return numeral switch { "i" => "1", "ii" => "2", "iii" => "3", "iv" => "4", "v" => "5", "vi" => "6", _ => numeral };
    }

    [GeneratedRegex(@"\(\d{4}年?[-—–~至]{1,2}\d{4}年?\)$", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex BracketedYears();

    [GeneratedRegex("(?<numeral>[\u2170-\u217b]|(?<![a-z])(iii|ii|iv|vi|i|v))(?<unit>期|号)", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex RomanPhase();

    // 新一轮 says new, not first.
    [GeneratedRegex("(?<numeral>[一二三四五六七八九十百零]+)(?<unit>期|号|届|次|(?<!新一)轮|批|标段|人民医院|中医医院|中医院|医院|院(?!校))", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex CountedNumeral();

    [GeneratedRegex(@"(?<![0-9])第(?=[0-9])", RegexOptions.ExplicitCapture, NoTimeout)]
    private static partial Regex Ordinal();
}
