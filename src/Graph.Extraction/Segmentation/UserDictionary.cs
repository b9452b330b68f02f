using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// A user's words, in jieba's format: on each line a word, then its frequency if known, then its part of speech if known, apart by spaces
/// (<c>北杨 3 ns</c>). A frequency of 0 takes a word out.
/// </summary>
public sealed class UserDictionary
{
    private const int LongestWord = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private UserDictionary(ImmutableArray<UserWord> words) => Words = words;

    /// <summary>The words in the order of the file.</summary>
    public ImmutableArray<UserWord> Words { get; }

    /// <summary>Reads a file in UTF-8.</summary>
    /// <exception cref="UserDictionaryException">Lines are not in the format; each is named.</exception>
    public static UserDictionary Load(string path) => Parse(path, File.ReadAllBytes(path));

    /// <summary>Reads what a file holds, in UTF-8.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="content">What it holds.</param>
    /// <exception cref="UserDictionaryException">Lines are not in the format; each is named.</exception>
    public static UserDictionary Parse(string name, ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[Encoding.UTF8.Preamble.Length..];
        var words = ImmutableArray.CreateBuilder<UserWord>();
        var problems = new List<string>();
        var number = 0;
        foreach (var range in content.Split((byte)'\n'))
        {
            number++;
            if (!TryRead(content[range], out var word, out var problem))
                problems.Add($"{name}:{number}: {problem}");
            else if (word is not null)
                words.Add(word);
        }
        return problems.Count == 0 ? new UserDictionary(words.ToImmutable()) : throw new UserDictionaryException(string.Join('\n', problems));
    }

    private static bool TryRead(ReadOnlySpan<byte> bytes, out UserWord? word, out string problem)
    {
        (word, problem) = (null, string.Empty);
        string line;
        try
        {
            line = Utf8.GetString(bytes).Trim();
        }
        catch (DecoderFallbackException)
        {
            problem = "the line is not UTF-8; save the file in that encoding.";
            return false;
        }
        if (line.Length == 0)
            return true;
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tag = cells.Length > 1 && cells[^1].All(char.IsAsciiLetterLower) ? cells[^1] : null;
        var frequency = cells.Length > 1 && cells[1].All(char.IsAsciiDigit) ? cells[1] : null;
        if (cells.Length != 1 + (tag is null ? 0 : 1) + (frequency is null ? 0 : 1) || cells[0].Any(char.IsWhiteSpace))
            problem = $"“{line}” is not a word, its frequency (digits) and its tag (small letters) apart by spaces; the last two may be left out.";
        else if (cells[0].Length > LongestWord)
            problem = $"the word has {cells[0].Length} characters; no more than {LongestWord} are allowed.";
        else if (TryParseFrequency(frequency, out var known))
            word = new UserWord(cells[0], known, tag);
        else
            problem = $"the frequency {frequency} is too large; no more than {int.MaxValue} is allowed.";
        return word is not null;
    }

    private static bool TryParseFrequency(string? text, out int? frequency)
    {
        frequency = null;
        if (text is null)
            return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        frequency = number;
        return true;
    }
}

/// <summary>A word of a user's dictionary.</summary>
/// <param name="Word">The word.</param>
/// <param name="Frequency">How often it is seen, on the scale of jieba's dictionary (60 million words in all); null when the user does not say.</param>
/// <param name="Tag">Its part of speech; null when the user does not say.</param>
public sealed record UserWord(string Word, int? Frequency, string? Tag);

/// <summary>A user's dictionary cannot be read; the message has a line for each problem, with file and line number.</summary>
public sealed class UserDictionaryException : Exception
{
    /// <summary>With the problems.</summary>
    public UserDictionaryException(string message)
        : base(message)
    {
    }

    /// <summary>With the problems and their cause.</summary>
    public UserDictionaryException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public UserDictionaryException()
    {
    }
}
