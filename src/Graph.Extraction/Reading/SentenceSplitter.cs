using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>Cuts a block into sentences, each with its places in the raw text.</summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the sentences of a block.</summary>
    public static void Split(CleanText text, Block block, int section, SectionTime time, List<Sentence> sentences)
    {
        var kind = block.Kind switch
        {
            BlockKind.Prose => SentenceKind.Prose,
            BlockKind.Line => SentenceKind.Line,
            BlockKind.Opening when OpeningLines.Of(text[block.Line]) != OpeningLine.Title => SentenceKind.Line,
            _ => SentenceKind.Heading,
        };
        var from = block.Line.From;
        while (from < block.Line.To)
        {
            var to = kind == SentenceKind.Heading ? block.Line.To : End(text.Text, from, block.Line.To);
            // A closing mark or stop alone is no sentence.
            if (to - from > 1 || char.IsLetterOrDigit(text.Text[from]))
                sentences.Add(new Sentence(text.Text[from..to], text.Offsets[from..to], section, to <= block.RunIn + 1 ? SentenceKind.Heading : kind, time));
            from = to;
            if (from < block.Line.To && text.Text[from] == ' ')
                from++;
        }
    }

    private static int End(string text, int from, int to)
    {
        var stop = text.AsSpan(from, to - from).IndexOfAny("。！？!?");
        if (stop < 0)
            return to;
        var end = from + stop + 1;
        while (end < to && (Punctuation.EndsSentence(text[end]) || Punctuation.Closes(text[end])))
            end++;
        return end;
    }
}
