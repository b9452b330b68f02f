using Graph.Extraction.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>Tells by the end of a stretch of text what a name of that form most often is.</summary>
internal sealed class NameHeads
{
    private readonly Dictionary<ulong, byte> _heads = [];
    private readonly int _longest;

    private NameHeads(LexiconFile lexicon)
    {
        foreach (var row in lexicon.Rows)
        {
            var head = row.Text(0);
            _heads[Key(head)] = (byte)(row.Enum<EntityLabel>(1) + 1);
            _longest = Math.Max(_longest, head.Length);
        }
    }

    /// <summary>The heads that ship with the program.</summary>
    public static NameHeads Default { get; } = new(LexiconFile.Load("name-heads.tsv", columns: 2));

    /// <summary>The label of the longest head that the text ends with, plus 1, and the head's length; 0 when it ends with none.</summary>
    public (byte Label, byte Length) At(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (_heads.TryGetValue(Key(text[^length..]), out var label))
                return (label, (byte)length);
        }
        return (0, 0);
    }

    private static ulong Key(ReadOnlySpan<char> head) => FeatureHash.Text(head);
}
