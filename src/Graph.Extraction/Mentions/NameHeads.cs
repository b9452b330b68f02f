using Graph.Extraction.Lexicons;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>Tells by the end of a stretch of text what a name of that form most often is.</summary>
internal sealed class NameHeads
{
    // Heads read from their last character, since that is the way they are looked for.
    private readonly DoubleArrayTrie _heads;

    private NameHeads(LexiconFile lexicon)
    {
        _heads = DoubleArrayTrieBuilder.Build(lexicon.Rows
            .GroupBy(row => row.Text(0), StringComparer.Ordinal)
            .Select(rows => KeyValuePair.Create(Reversed(rows.Key), (int)rows.Last().Enum<EntityLabel>(1) + 1)));
    }

    /// <summary>The heads that ship with the program.</summary>
    public static NameHeads Default { get; } = new(LexiconFile.Load("name-heads.tsv", columns: 2));

    /// <summary>The label of the longest head that the text ends with, plus 1, and the head's length; 0 when it ends with none.</summary>
    public (byte Label, byte Length) At(ReadOnlySpan<char> text)
    {
        var (label, length) = (0, 0);
        var node = _heads.Root;
        for (var i = 1; i <= text.Length && _heads.TryStep(node, text[^i], out node); i++)
        {
            if (node.Value > 0)
                (label, length) = (node.Value, i);
        }
        return ((byte)label, (byte)length);
    }

    private static string Reversed(string head) => string.Create(head.Length, head, static (reversed, from) =>
    {
        from.CopyTo(reversed);
        reversed.Reverse();
    });
}
