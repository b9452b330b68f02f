namespace Graph.Insight.Timelines;

/// <summary>Whether the reports held say something of an entity in a year.</summary>
public enum Coverage
{
    /// <summary>A report of the year names it, or a part of it.</summary>
    Named,

    /// <summary>A report of the year is held and does not name it.</summary>
    NotNamed,

    /// <summary>No report of the year is held.</summary>
    NoReport,
}
