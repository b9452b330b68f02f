namespace Graph.Extraction.Segmentation;

/// <summary>Cuts runs of characters that the dictionary left single: Han by a model, numbers and Latin letters by their looks.</summary>
internal sealed class UnknownWords(TagModel tagModel, CutModel cutModel)
{
    /// <summary>Adds the words of a run with their parts of speech: numbers are <c>m</c>, Latin words <c>eng</c>, the rest <c>x</c>.</summary>
    public void Tag(ReadOnlySpan<char> run, int offset, SegmentationWorkspace work)
    {
        for (var start = 0; start < run.Length;)
        {
            var rest = run[start..];
            var length = LeadingHan(rest);
            if (length > 0)
                work.TagDecoder.Decode(tagModel, rest[..length], offset + start, work.Tokens);
            else
            {
                length = LeadingForeign(rest, out var tag);
                work.Tokens.Add(offset + start, offset + start + length, tag);
            }
            start += length;
        }
    }

    /// <summary>Adds the words of a run. A Latin word or number takes its decimals and its percent sign along.</summary>
    public void Cut(ReadOnlySpan<char> run, int offset, SegmentationWorkspace work)
    {
        for (var start = 0; start < run.Length;)
        {
            var rest = run[start..];
            var length = LeadingHan(rest);
            if (length > 0)
                work.CutDecoder.Decode(cutModel, rest[..length], offset + start, work.Tokens);
            else
            {
                length = LeadingNumberOrMarks(rest);
                work.Tokens.Add(offset + start, offset + start + length, string.Empty);
            }
            start += length;
        }
    }

    private static int LeadingHan(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && CharacterClass.IsHan(text[length]))
            length++;
        return length;
    }

    // jieba: [\.0-9]+|[a-zA-Z0-9]+, and whatever lies between two of these.
    private static int LeadingForeign(ReadOnlySpan<char> text, out string tag)
    {
        var first = text[0];
        tag = CharacterClass.IsNumeric(first) ? "m" : CharacterClass.IsAlphanumeric(first) ? "eng" : PrefixDictionary.UnknownTag;
        var length = 1;
        if (CharacterClass.IsNumeric(first))
            while (length < text.Length && CharacterClass.IsNumeric(text[length]))
                length++;
        else if (CharacterClass.IsAlphanumeric(first))
            while (length < text.Length && CharacterClass.IsAlphanumeric(text[length]))
                length++;
        else
            while (length < text.Length && !IsWordlike(text[length]))
                length++;
        return length;

        static bool IsWordlike(char c) => CharacterClass.IsHan(c) || CharacterClass.IsNumeric(c) || CharacterClass.IsAlphanumeric(c);
    }

    // jieba: [a-zA-Z0-9]+(?:\.\d+)?%?, and whatever lies between two of these.
    private static int LeadingNumberOrMarks(ReadOnlySpan<char> text)
    {
        var length = 0;
        if (!CharacterClass.IsAlphanumeric(text[0]))
        {
            while (length < text.Length && !CharacterClass.IsAlphanumeric(text[length]) && !CharacterClass.IsHan(text[length]))
                length++;
            return length;
        }
        while (length < text.Length && CharacterClass.IsAlphanumeric(text[length]))
            length++;
        if (length + 1 < text.Length && text[length] == '.' && char.IsAsciiDigit(text[length + 1]))
        {
            length += 2;
            while (length < text.Length && char.IsAsciiDigit(text[length]))
                length++;
        }
        return length < text.Length && text[length] == '%' ? length + 1 : length;
    }
}
