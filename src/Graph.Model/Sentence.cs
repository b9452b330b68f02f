namespace Graph.Model;

/// <summary>How a sentence was printed.</summary>
public enum SentenceKind
{
    /// <summary>Running text that ends with a full stop or its like.</summary>
    Prose,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A line of its own without a full stop: a line of a summary, or of a table printed cell by cell.</summary>
    Line,
}

/// <summary>
/// One sentence without the white space and page breaks that cut through it, and the way back to the raw text:
/// <c>raw[Span]</c>, white space aside, is <see cref="Text"/>.
/// </summary>
public sealed class Sentence
{
    private readonly int[] _offsets;

    /// <summary>Makes a sentence.</summary>
    /// <param name="text">The text without white space; letters and digits that were printed apart keep one space between them.</param>
    /// <param name="offsets">For each unit of <paramref name="text"/> its place in the raw text, rising; as long as the text.</param>
    /// <param name="section">The index of the section it stands in.</param>
    /// <param name="kind">How it was printed.</param>
    /// <param name="time">The time it speaks of: its section's.</param>
    /// <exception cref="ArgumentException">The offsets are not as many as the units of the text, or the text is empty.</exception>
    public Sentence(string text, int[] offsets, int section, SentenceKind kind, SectionTime time)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentNullException.ThrowIfNull(offsets);
        if (offsets.Length != text.Length)
            throw new ArgumentException("A sentence needs one offset for each unit of its text.", nameof(offsets));
        (Text, _offsets, Section, Kind, Time) = (text, offsets, section, kind, time);
    }

    /// <summary>The text, white space and page breaks left out.</summary>
    public string Text { get; }

    /// <summary>The index of its section in <see cref="Report.Sections"/>.</summary>
    public int Section { get; }

    /// <summary>How it was printed.</summary>
    public SentenceKind Kind { get; }

    /// <summary>The time it speaks of.</summary>
    public SectionTime Time { get; }

    /// <summary>Its stretch of the raw text.</summary>
    public Span Span => new(_offsets[0], _offsets[^1] + 1);

    /// <summary>The raw stretch of the units <paramref name="start"/> to <paramref name="end"/> (exclusive) of <see cref="Text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is empty or does not lie in the text.</exception>
    public Span ToRaw(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, _offsets.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        return new Span(_offsets[start], _offsets[end - 1] + 1);
    }

    /// <summary>The units of <see cref="Text"/> whose raw places lie in <paramref name="raw"/>; empty when there are none.</summary>
    public Span ToLocal(Span raw)
    {
        var start = Array.BinarySearch(_offsets, raw.Start);
        var end = Array.BinarySearch(_offsets, raw.End);
        return new Span(start < 0 ? ~start : start, end < 0 ? ~end : end);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
