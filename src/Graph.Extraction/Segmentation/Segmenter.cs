using System.Collections.Immutable;
using System.Reflection;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Cuts Chinese text into words and tells their parts of speech: jieba's algorithm, result for result, over its dictionary and models. Words of the
/// dictionary come from the most probable path; runs that it leaves as single characters from a hidden Markov model. Safe for use by many threads.
/// </summary>
/// <remarks>
/// jieba has two algorithms, and so has this class: <see cref="Tag"/> is its <c>posseg.cut</c>, <see cref="Cut"/> its <c>cut</c>. They differ in what
/// they take for one block and in the model, so their words are not always the same.
/// </remarks>
public sealed class Segmenter
{
    // A block is read as a whole, and memory grows with it. No sentence comes near this; what does is cut here, unlike in jieba.
    private const int LongestBlock = 1 << 14;

    private static readonly Lazy<Segmenter> Shipped = new(Load);

    private readonly PrefixDictionary _dictionary;
    private readonly UnknownWords _unknownWords;

    private Segmenter(PrefixDictionary dictionary, UnknownWords unknownWords) => (_dictionary, _unknownWords) = (dictionary, unknownWords);

    /// <summary>The segmenter with the dictionary that ships with the program; loaded at first use.</summary>
    public static Segmenter Default => Shipped.Value;

    /// <summary>The words of a text with their parts of speech, which cover it without a gap, white space and marks included.</summary>
    public ImmutableArray<Token> Tag(string text) => Segment(text, tagged: true);

    /// <summary>The words of a text by the algorithm that only cuts; their tags are empty.</summary>
    public ImmutableArray<Token> Cut(string text) => Segment(text, tagged: false);

    /// <summary>
    /// The same segmenter with a user's words, which count before those it knows. A word without a frequency gets one that is just high enough for it
    /// to be found whole; one without a tag keeps the tag that it had, or gets <c>x</c>.
    /// </summary>
    public Segmenter With(UserDictionary words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var added = new AddedWords(_dictionary);
        foreach (var word in words.Words)
            added.Add(word);
        return new Segmenter(_dictionary.With(added.Words, added.Total), _unknownWords);
    }

    private static Segmenter Load()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("Segmentation/jieba.bin")
            ?? throw new InvalidOperationException("The compiled dictionary is missing in this build.");
        var reader = new CompiledFileReader(file);
        var dictionary = PrefixDictionary.Read(reader);
        return new Segmenter(dictionary, new UnknownWords(TagModel.Read(reader), CutModel.Read(reader)));
    }

    private ImmutableArray<Token> Segment(string text, bool tagged)
    {
        ArgumentNullException.ThrowIfNull(text);
        var work = SegmentationWorkspace.Take();
        for (var start = 0; start < text.Length;)
        {
            var end = BlockEnd(text, start, tagged);
            if (end > start)
                ReadBlock(text.AsSpan(start, end - start), start, tagged, work);
            else
            {
                end = start + StandsAlone(text, start);
                work.Tokens.Add(start, end, tagged ? PrefixDictionary.UnknownTag : string.Empty);
            }
            start = end;
        }
        return work.Tokens.ToImmutable();
    }

    private static int BlockEnd(string text, int start, bool tagged)
    {
        var limit = Math.Min(text.Length, start + LongestBlock);
        var end = start;
        while (end < limit && (tagged ? CharacterClass.IsInTaggedBlock(text[end]) : CharacterClass.IsInCutBlock(text[end])))
            end++;
        return end;
    }

    // Between blocks, each code point is a token; a line end of two characters is one.
    private static int StandsAlone(string text, int start) =>
        start + 1 < text.Length && (char.IsSurrogatePair(text[start], text[start + 1]) || (text[start] == '\r' && text[start + 1] == '\n')) ? 2 : 1;

    private void ReadBlock(ReadOnlySpan<char> block, int offset, bool tagged, SegmentationWorkspace work)
    {
        var steps = work.Steps(block.Length + 1);
        BestPath.Fill(_dictionary, block, steps);
        var singles = 0;
        for (var start = 0; start < block.Length;)
        {
            var step = steps[start];
            if (step.End - start > 1)
            {
                ReadSingles(block, steps, start - singles, start, offset, tagged, work);
                work.Tokens.Add(offset + start, offset + step.End, tagged ? _dictionary.Tags[step.Entry] : string.Empty);
                singles = 0;
            }
            else
                singles++;
            start = step.End;
        }
        ReadSingles(block, steps, block.Length - singles, block.Length, offset, tagged, work);
    }

    // Single characters in a row may be a word that the dictionary lacks. If they are one that it has, they are meant singly: their path weighed more.
    private void ReadSingles(
        ReadOnlySpan<char> block, ReadOnlySpan<PathStep> steps, int start, int end, int offset, bool tagged, SegmentationWorkspace work)
    {
        var run = block[start..end];
        if (run.Length < 2 || _dictionary.Contains(run))
            for (var i = start; i < end; i++)
                work.Tokens.Add(offset + i, offset + i + 1, tagged ? _dictionary.Tags[steps[i].Entry] : string.Empty);
        else if (tagged)
            _unknownWords.Tag(run, offset + start, work);
        else
        {
            var first = work.Tokens.Count;
            _unknownWords.Cut(run, offset + start, work);
            if (_dictionary.Added is not null)
                SplitTakenOut(block, offset, first, work.Tokens);
        }
    }

    // Where only cutting is asked for, jieba also keeps the model from joining what the user took out.
    private void SplitTakenOut(ReadOnlySpan<char> block, int offset, int first, TokenList tokens)
    {
        foreach (var token in tokens.TakeFrom(first))
            if (_dictionary.IsTakenOut(block[(token.Start - offset)..(token.End - offset)]))
                for (var i = token.Start; i < token.End; i++)
                    tokens.Add(i, i + 1, token.Tag);
            else
                tokens.Add(token.Start, token.End, token.Tag);
    }
}
