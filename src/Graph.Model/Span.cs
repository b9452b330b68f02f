namespace Graph.Model;

/// <summary>A stretch of a document's raw text, counted in UTF-16 units; it never holds the text itself.</summary>
/// <param name="Start">The first unit, 0 or more.</param>
/// <param name="End">The unit after the last, never less than <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>The number of UTF-16 units, 0 or more.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two stretches share at least one unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether every unit of <paramref name="other"/> lies in this stretch.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether this stretch comes before the other.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Whether this stretch comes after the other.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Whether this stretch is the other or comes before it.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Whether this stretch is the other or comes after it.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
