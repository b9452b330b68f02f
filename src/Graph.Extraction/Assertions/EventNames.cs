using Graph.Extraction.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Assertions;

/// <summary>Tells events from other programmes by the end of their names.</summary>
internal sealed class EventNames
{
    private readonly string[] _endings;

    private EventNames(string[] endings) => _endings = endings;

    /// <summary>The endings that ship with the program.</summary>
    public static EventNames Default { get; } =
        new([.. LexiconFile.Load("events.tsv", 1).Rows.Select(row => row.Text(0))]);

    /// <summary>What a predicate may be asked about this mention: its label, and that it is an event.</summary>
    public LabelSet LabelsOf(Mention mention)
    {
        var label = (LabelSet)(1 << (int)mention.Label);
        return label == LabelSet.Program && IsEvent(mention.Text.AsSpan().TrimEnd("”\"’")) ? label | LabelSet.Event : label;
    }

    private bool IsEvent(ReadOnlySpan<char> name)
    {
        foreach (var ending in _endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
