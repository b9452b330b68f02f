namespace Graph.Extraction.Reading;

/// <summary>What the marks at the edges of lines and sentences tell.</summary>
internal static class Punctuation
{
    // What stands between a number and the things counted.
    private const string Counters = "个家条所处名项座幢栋套";

    /// <summary>The marks that end a sentence.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '!' or '?';

    /// <summary>The marks that may stand behind the end of a sentence and belong to it.</summary>
    public static bool Closes(char c) => c is '”' or '’' or '」' or '』' or '）' or ')' or '》' or '】' or '"';

    /// <summary>Whether a line that ends so is over: a full stop, a colon, a semicolon, dots, a closing mark behind one of them.</summary>
    public static bool EndsLine(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        // A bracket behind the full stop: (见第13页).
        if (line.Length > 0 && line[^1] is '）' or ')' && line.LastIndexOfAny('（', '(') is > 0 and var open && EndsSentence(line[open - 1]))
            return true;
        while (end > 0 && Closes(line[end - 1]))
            end--;
        return end > 0 && (EndsSentence(line[end - 1]) || (end == line.Length && line[end - 1] is '：' or ':' or '；' or ';' or '…'));
    }

    /// <summary>Whether a line has the end of a sentence in it.</summary>
    public static bool HasStop(ReadOnlySpan<char> line) => line.IndexOfAny('。', '！', '？') >= 0;

    /// <summary>A mark that no line begins with unless it was cut before it.</summary>
    public static bool CannotBegin(char c) => c is '，' or '。' or '；' or '：' or '、' or '）' or '”' or '》' or '！' or '？' or ',' or ')' or '%' or '％' or '】';

    /// <summary>
    /// Whether a line was cut behind its end: at a mark that no line ends with, or in a list after a number of things that it does not name (…、8家).
    /// </summary>
    public static bool CannotEnd(ReadOnlySpan<char> line)
    {
        if (line[^1] is '，' or '、' or '（' or '“' or '《' or ',' or '(' or '【')
            return true;
        var item = line[(line.LastIndexOf('、') + 1)..];
        return item.Length < line.Length && item.Length >= 2 && Counters.Contains(item[^1]) && item[..^1].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>The mark that opens what stands unclosed at the end of the line (打响“海派), or <c>\0</c>.</summary>
    public static char Unclosed(ReadOnlySpan<char> line)
    {
        for (var i = line.Length - 1; i >= 0; i--)
        {
            switch (line[i])
            {
                case '”' or '》' or '）' or ')':
                    return '\0';
                case '“' or '《' or '（' or '(':
                    return line[i];
            }
        }
        return '\0';
    }

    /// <summary>Whether the line closes what <paramref name="open"/> opened before it opens anything itself.</summary>
    public static bool ClosesFirst(ReadOnlySpan<char> line, char open)
    {
        var at = line.IndexOfAny(open switch { '“' => "“”", '《' => "《》", _ => "（）()" });
        return at >= 0 && line[at] is '”' or '》' or '）' or ')';
    }
}
