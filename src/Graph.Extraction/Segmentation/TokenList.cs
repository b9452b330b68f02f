using System.Collections.Immutable;

namespace Graph.Extraction.Segmentation;

/// <summary>The tokens found so far, in an array that the next text uses again.</summary>
internal sealed class TokenList
{
    private Token[] _tokens = new Token[256];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Add(int start, int end, string tag)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = new Token(start, end, tag);
    }

    /// <summary>
    /// Adds the words that a path of states through a model tells: position × number of tags + tag for each character. A word takes the tag of its last
    /// character; what stays open at the end is one word with the tag of its first.
    /// </summary>
    public void AddPath(ReadOnlySpan<byte> path, string[] tags, int offset)
    {
        var (begin, next) = (0, 0);
        for (var i = 0; i < path.Length; i++)
        {
            var (position, tag) = Math.DivRem(path[i], tags.Length);
            if (position == WordPosition.Begin)
                begin = i;
            else if (position != WordPosition.Middle)
            {
                Add(offset + (position == WordPosition.End ? begin : i), offset + i + 1, tags[tag]);
                next = i + 1;
            }
        }
        if (next < path.Length)
            Add(offset + next, offset + path.Length, tags[path[next] % tags.Length]);
    }

    /// <summary>Takes the tokens from this one on out.</summary>
    public Token[] TakeFrom(int first)
    {
        var taken = _tokens[first..Count];
        Count = first;
        return taken;
    }

    public ImmutableArray<Token> ToImmutable() => ImmutableArray.Create(_tokens.AsSpan(0, Count));
}
