namespace Graph.Extraction.Segmentation;

/// <summary>The characters that jieba's regular expressions tell apart. All of them are single UTF-16 units.</summary>
internal static class CharacterClass
{
    /// <summary>The first Han character that words are made of.</summary>
    public const char FirstHan = '\u4E00';

    /// <summary>The last one.</summary>
    public const char LastHan = '\u9FD5';

    public static bool IsHan(char c) => c is >= FirstHan and <= LastHan;

    /// <summary>A letter or digit of ASCII.</summary>
    public static bool IsAlphanumeric(char c) => char.IsAsciiLetterOrDigit(c);

    /// <summary>What numbers are made of: a digit or the decimal point.</summary>
    public static bool IsNumeric(char c) => char.IsAsciiDigit(c) || c == '.';

    /// <summary>What blocks are made of when parts of speech are told; all else stands alone.</summary>
    public static bool IsInTaggedBlock(char c) => IsHan(c) || IsAlphanumeric(c) || c is '+' or '#' or '&' or '.' or '_';

    /// <summary>What blocks are made of when text is only cut.</summary>
    public static bool IsInCutBlock(char c) => IsInTaggedBlock(c) || c is '%' or '-';
}
