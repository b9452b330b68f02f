namespace Graph.Extraction.Mentions.Features;

/// <summary>What a word is to the edges of names.</summary>
internal enum TokenKind : byte
{
    /// <summary>Any word of the language.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>A word that joins the items of a list: 和, 及, 与.</summary>
    Conjunction,

    /// <summary>等: the list ends here.</summary>
    Etc,

    /// <summary>The list mark 、.</summary>
    ListMark,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A full stop, semicolon or their like.</summary>
    Stop,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>An opening quotation mark.</summary>
    OpenQuote,

    /// <summary>A closing quotation mark.</summary>
    CloseQuote,

    /// <summary>《 or its like.</summary>
    OpenTitle,

    /// <summary>》 or its like.</summary>
    CloseTitle,

    /// <summary>An opening bracket.</summary>
    OpenBracket,

    /// <summary>A closing bracket.</summary>
    CloseBracket,

    /// <summary>Any other sign.</summary>
    Sign,

    /// <summary>Beyond the sentence.</summary>
    Outside,
}

/// <summary>Tells kinds of words.</summary>
internal static class TokenKinds
{
    /// <summary>The kind of a word; a straight quotation mark opens and closes in turn.</summary>
    public static TokenKind Of(ReadOnlySpan<char> word, string tag, ref bool straightQuoteOpen)
    {
        if (word.Length > 1)
            return word is "以及" ? TokenKind.Conjunction : Shape(word, tag);
        switch (word[0])
        {
            case '、': return TokenKind.ListMark;
            case '，' or ',': return TokenKind.Comma;
            case '。' or '；' or '！' or '？' or ';' or '!' or '?' or '…': return TokenKind.Stop;
            case '：' or ':': return TokenKind.Colon;
            case '“' or '‘' or '「' or '『': return TokenKind.OpenQuote;
            case '”' or '’' or '」' or '』': return TokenKind.CloseQuote;
            case '"':
                straightQuoteOpen = !straightQuoteOpen;
                return straightQuoteOpen ? TokenKind.OpenQuote : TokenKind.CloseQuote;
            case '《' or '〈': return TokenKind.OpenTitle;
            case '》' or '〉': return TokenKind.CloseTitle;
            case '（' or '(' or '【' or '[' or '［' or '〔': return TokenKind.OpenBracket;
            case '）' or ')' or '】' or ']' or '］' or '〕': return TokenKind.CloseBracket;
            case '和' or '与' or '及' or '暨': return TokenKind.Conjunction;
            case '等': return TokenKind.Etc;
            default: return Shape(word, tag);
        }
    }

    /// <summary>Whether a sign of this kind opens a pair.</summary>
    public static bool Opens(this TokenKind kind) => kind is TokenKind.OpenQuote or TokenKind.OpenTitle or TokenKind.OpenBracket;

    /// <summary>Whether a sign of this kind closes a pair.</summary>
    public static bool Closes(this TokenKind kind) => kind is TokenKind.CloseQuote or TokenKind.CloseTitle or TokenKind.CloseBracket;

    /// <summary>The kind of the sign that this one closes.</summary>
    public static TokenKind Opening(this TokenKind closing) => closing - 1;

    /// <summary>Whether no name runs over it outside quotation marks.</summary>
    public static bool Separates(this TokenKind kind) => kind is >= TokenKind.Etc and <= TokenKind.Colon;

    /// <summary>Whether two names with only such words between them stand in one list.</summary>
    public static bool Glues(this TokenKind kind) =>
        kind is TokenKind.ListMark or TokenKind.Conjunction or (>= TokenKind.OpenQuote and <= TokenKind.CloseTitle);

    private static TokenKind Shape(ReadOnlySpan<char> word, string tag)
    {
        var first = word[0];
        if (char.IsAsciiDigit(FeatureHash.Fold(first)) || tag is "m")
            return TokenKind.Number;
        if (char.IsAsciiLetter(FeatureHash.Fold(first)))
            return TokenKind.Latin;
        return char.IsLetter(first) ? TokenKind.Word : TokenKind.Sign;
    }
}
