namespace Graph.Learning.Scoring;

/// <summary>Counts of right, superfluous and missed items, and the figures made of them.</summary>
/// <param name="Name">What is counted (<c>mention strict Project</c>).</param>
/// <param name="TruePositives">Found and right.</param>
/// <param name="FalsePositives">Found, but not in the annotation.</param>
/// <param name="FalseNegatives">In the annotation, but not found.</param>
public sealed record Figure(string Name, int TruePositives, int FalsePositives, int FalseNegatives)
{
    /// <summary>The share of what was found that is right, 0 to 1; 0 when nothing was found.</summary>
    public double Precision => Ratio(TruePositives, TruePositives + FalsePositives);

    /// <summary>The share of the annotation that was found, 0 to 1; 0 when there is none.</summary>
    public double Recall => Ratio(TruePositives, TruePositives + FalseNegatives);

    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>The counts of both together: the micro-average.</summary>
    /// <exception cref="ArgumentException">The other counts something else.</exception>
    public Figure Plus(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!string.Equals(other.Name, Name, StringComparison.Ordinal))
            throw new ArgumentException($"“{other.Name}” cannot be added to “{Name}”.", nameof(other));
        return new Figure(
            Name, TruePositives + other.TruePositives, FalsePositives + other.FalsePositives, FalseNegatives + other.FalseNegatives);
    }

    private static double Ratio(int part, int whole) => whole > 0 ? (double)part / whole : 0;
}

/// <summary>B-cubed over the mentions that match strictly and that the annotation links.</summary>
/// <param name="Precision">0 to 1.</param>
/// <param name="Recall">0 to 1.</param>
/// <param name="Mentions">How many mentions it is over.</param>
/// <param name="Entities">How many entities the annotation makes of them.</param>
public sealed record BCubed(double Precision, double Recall, int Mentions, int Entities)
{
    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}
