using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>A word of a sentence with its part of speech.</summary>
/// <param name="Start">Its first UTF-16 unit in the sentence's text.</param>
/// <param name="End">The unit after its last.</param>
/// <param name="Tag">Its part of speech in jieba's tag set (<c>n</c>, <c>ns</c>, <c>v</c>, <c>m</c>, <c>x</c> …); the strings are interned.</param>
public readonly record struct Token(int Start, int End, string Tag)
{
    /// <summary>The word, cut out of the text it was found in.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>A sentence with its words.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Tokens">Its words, which cover its text without a gap.</param>
public sealed record TaggedSentence(Sentence Sentence, ImmutableArray<Token> Tokens);
