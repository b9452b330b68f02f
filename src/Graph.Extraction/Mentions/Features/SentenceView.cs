using System.Collections.Immutable;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Mentions.Features;

/// <summary>
/// A sentence as the features of mentions see it: for each word what templates ask of it, worked out once. One view is filled again and again,
/// so that reading allocates nothing.
/// </summary>
internal sealed class SentenceView
{
    /// <summary>How many words of padding stand on either side, so that templates may look out over the edges.</summary>
    public const int Margin = 3;

    // How long a word beyond the sentence is taken to be.
    private const int Beyond = 4;

    private int _capacity;

    /// <summary>The sentence's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many words it has.</summary>
    public int Count { get; private set; }

    /// <summary>The first unit of each word, and after the last word the length of the text.</summary>
    public int[] Starts { get; private set; } = [];

    /// <summary>The hash of each word; of word k at k + <see cref="Margin"/>.</summary>
    public ulong[] Words { get; private set; } = [];

    /// <summary>The group of each word, 0 when it is not known; at k + <see cref="Margin"/>.</summary>
    public byte[] Clusters { get; private set; } = [];

    /// <summary>The part of speech of each word, packed; at k + <see cref="Margin"/>.</summary>
    public ulong[] Tags { get; private set; } = [];

    /// <summary>The kind of each word; at k + <see cref="Margin"/>.</summary>
    public TokenKind[] Kinds { get; private set; } = [];

    /// <summary>Of a sign of a pair the word at which its twin stands, else −1.</summary>
    public int[] Twin { get; private set; } = [];

    /// <summary>In how many pairs each word stands.</summary>
    public byte[] Depth { get; private set; } = [];

    /// <summary>The innermost pair that is open before each word: the kind of its opening sign, or <see cref="TokenKind.Word"/>.</summary>
    public TokenKind[] Enclosing { get; private set; } = [];

    /// <summary>The first separator after each word (the count when there is none).</summary>
    public int[] NextBreak { get; private set; } = [];

    /// <summary>The last separator before each word (−1 when there is none).</summary>
    public int[] LastBreak { get; private set; } = [];

    /// <summary>The nearest verb after each word within its clause (the count when there is none).</summary>
    public int[] NextVerb { get; private set; } = [];

    /// <summary>The nearest verb before each word within its clause (−1 when there is none).</summary>
    public int[] LastVerb { get; private set; } = [];

    /// <summary>What the table of divisions says of each word: 0, or whether a division's name begins or goes on there, of which level, full or short; at k + <see cref="Margin"/>.</summary>
    public byte[] Divisions { get; private set; } = [];

    /// <summary>Of a word at which a division's name begins the word after that name, else 0.</summary>
    public int[] DivisionEnd { get; private set; } = [];

    /// <summary>What the gazetteer says of each word: 0, or the label (plus 1) of the known name that begins or goes on there, × 4 + how; at k + <see cref="Margin"/>.</summary>
    public byte[] Known { get; private set; } = [];

    /// <summary>Of a word at which a known name begins the word after that name, else 0.</summary>
    public int[] KnownEnd { get; private set; } = [];

    /// <summary>The label (plus 1) of the head that a name would have that ends with each word, and the head's length × 8; 0 without one.</summary>
    public byte[] Heads { get; private set; } = [];

    /// <summary>The first word from each on that ends with a head, before the next separator (the count when there is none).</summary>
    public int[] NextHead { get; private set; } = [];

    /// <summary>The next 等 of the clause after each word (the count when there is none).</summary>
    public int[] NextEtc { get; private set; } = [];

    /// <summary>What the features may know of the whole report.</summary>
    public ReportContext? Context { get; private set; }

    /// <summary>The word as written.</summary>
    public ReadOnlySpan<char> Word(int k) => Text.AsSpan(Starts[k], Starts[k + 1] - Starts[k]);

    /// <summary>The first unit of word k; words before the sentence end at its beginning, words after it begin at its end.</summary>
    public int StartOf(int k) => k <= 0 ? k * Beyond : k <= Count ? Starts[k] : Starts[Count] + ((k - Count) * Beyond);

    /// <summary>How many units word k has; words beyond the sentence are of some length.</summary>
    public int LengthOf(int k) => (uint)k < (uint)Count ? Starts[k + 1] - Starts[k] : Beyond;

    /// <summary>The kind of word k, also a little beyond the edges.</summary>
    public TokenKind Kind(int k) => Kinds[k + Margin];

    /// <summary>The unit at a place as features see it; beyond the text a space.</summary>
    public char Char(int place) => (uint)place < (uint)Text.Length ? FeatureHash.Fold(Text[place]) : ' ';

    /// <summary>Looks at another sentence.</summary>
    public void Fill(string text, ImmutableArray<Token> tokens, ReportContext context, WordClusters clusters)
    {
        Text = text;
        Context = context;
        Count = tokens.Length;
        Grow(Count);
        Array.Fill(Kinds, TokenKind.Outside, 0, Margin);
        Array.Clear(Words, 0, Margin);
        Array.Clear(Tags, 0, Margin);
        Array.Clear(Clusters, 0, Margin);
        Array.Fill(Kinds, TokenKind.Outside, Count + Margin, Margin);
        Array.Clear(Words, Count + Margin, Margin);
        Array.Clear(Tags, Count + Margin, Margin);
        Array.Clear(Clusters, Count + Margin, Margin);
        var straightQuoteOpen = false;
        for (var k = 0; k < Count; k++)
        {
            var token = tokens[k];
            var word = token.In(text);
            Starts[k] = token.Start;
            Words[k + Margin] = FeatureHash.Text(word);
            Clusters[k + Margin] = clusters.Of(Words[k + Margin]);
            Tags[k + Margin] = Pack(token.Tag);
            Kinds[k + Margin] = TokenKinds.Of(word, token.Tag, ref straightQuoteOpen);
        }
        Starts[Count] = text.Length;
        SignPairs.Find(this);
        FindDivisions(context);
        FindKnownNames(context.Names);
        FindHeads();
        FindNeighbours();
    }

    private static ulong Pack(string tag)
    {
        var packed = 0UL;
        foreach (var c in tag)
            packed = (packed << 8) | (byte)c;
        return packed;
    }

    private void FindDivisions(ReportContext context)
    {
        Array.Clear(Divisions, 0, Count + (2 * Margin));
        Array.Clear(DivisionEnd, 0, Count);
        for (var k = 0; k < Count; k++)
        {
            if (Kind(k) != TokenKind.Word)
                continue;
            var (length, code) = context.DivisionAt(Text.AsSpan(Starts[k]));
            if (length == 0)
                continue;
            var end = k + 1;
            while (end < Count && Starts[end] < Starts[k] + length)
                end++;
            var whole = Starts[end] == Starts[k] + length;
            Divisions[k + Margin] = (byte)((code * 4) + (whole ? 1 : 2));
            for (var inner = k + 1; inner < end; inner++)
                Divisions[inner + Margin] = (byte)((code * 4) + 3);
            if (whole)
                DivisionEnd[k] = end;
            k = end - 1;
        }
    }

    private void FindKnownNames(KnownNames names)
    {
        Array.Clear(Known, 0, Count + (2 * Margin));
        Array.Clear(KnownEnd, 0, Count);
        for (var k = 0; k < Count; k++)
        {
            if (Kind(k) is not (TokenKind.Word or TokenKind.Latin or TokenKind.OpenQuote) || !names.TryMatch(Text.AsSpan(Starts[k]), out var length, out var label))
                continue;
            var end = k + 1;
            while (end < Count && Starts[end] < Starts[k] + length)
                end++;
            // A name that ends within a word is most often another word's beginning.
            if (Starts[end] != Starts[k] + length)
                continue;
            KnownEnd[k] = end;
            for (var inner = k; inner < end; inner++)
                Known[inner + Margin] = (byte)((((int)label + 1) * 4) + (inner == k ? 1 : 0) + (inner == end - 1 ? 2 : 0));
            k = end - 1;
        }
    }

    private void FindHeads()
    {
        for (var k = 0; k < Count; k++)
        {
            Heads[k] = 0;
            if (Kind(k) is not (TokenKind.Word or TokenKind.Number))
                continue;
            var from = Math.Max(0, Starts[k + 1] - 6);
            var (label, length) = NameHeads.Default.At(Text.AsSpan(from, Starts[k + 1] - from));
            Heads[k] = (byte)(label | (length << 3));
        }
        var next = Count;
        for (var k = Count - 1; k >= 0; k--)
        {
            if (Kind(k).Separates())
                next = Count;
            else if (Heads[k] != 0)
                next = k;
            NextHead[k] = next;
        }
    }

    private void FindNeighbours()
    {
        int separator = -1, verb = -1;
        for (var k = 0; k < Count; k++)
        {
            LastBreak[k] = separator;
            LastVerb[k] = verb;
            var kind = Kind(k);
            if (kind.Separates())
                separator = k;
            if (kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon)
                verb = -1;
            else if (IsVerb(k))
                verb = k;
        }
        var etc = Count;
        separator = verb = Count;
        for (var k = Count - 1; k >= 0; k--)
        {
            NextBreak[k] = separator;
            NextVerb[k] = verb;
            NextEtc[k] = etc;
            var kind = Kind(k);
            if (kind is TokenKind.Etc)
                etc = k;
            else if (kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon)
                etc = Count;
            if (kind.Separates())
                separator = k;
            if (kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon)
                verb = Count;
            else if (IsVerb(k))
                verb = k;
        }
    }

    private bool IsVerb(int k) => Tags[k + Margin] == 'v';

    private void Grow(int count)
    {
        if (count <= _capacity && _capacity > 0)
            return;
        _capacity = Math.Max(256, count * 2);
        Starts = new int[_capacity + 1];
        Words = new ulong[_capacity + (2 * Margin)];
        Tags = new ulong[_capacity + (2 * Margin)];
        Kinds = new TokenKind[_capacity + (2 * Margin)];
        Twin = new int[_capacity];
        Depth = new byte[_capacity];
        Enclosing = new TokenKind[_capacity];
        NextBreak = new int[_capacity];
        LastBreak = new int[_capacity];
        NextVerb = new int[_capacity];
        LastVerb = new int[_capacity];
        Divisions = new byte[_capacity + (2 * Margin)];
        DivisionEnd = new int[_capacity];
        Known = new byte[_capacity + (2 * Margin)];
        KnownEnd = new int[_capacity];
        Heads = new byte[_capacity];
        NextHead = new int[_capacity];
        Clusters = new byte[_capacity + (2 * Margin)];
        NextEtc = new int[_capacity];
    }
}
