namespace Graph.Extraction.Observations;

/// <summary>What kind of amount a unit measures; it decides how the words around the number are read.</summary>
internal enum UnitKind
{
    /// <summary>Things, people or times that are counted (家, 个, 人次).</summary>
    Count,

    /// <summary>Money (亿元, 万美元).</summary>
    Money,

    /// <summary>Length, area, weight, energy, data (公里, 万亩, 千瓦).</summary>
    Extent,

    /// <summary>A part of a whole (%, ‰).</summary>
    Share,

    /// <summary>Percentage points.</summary>
    Point,

    /// <summary>A duration.</summary>
    Time,

    /// <summary>Times as much (倍).</summary>
    Ratio,

    /// <summary>A proportion without a unit (2.52∶1, 12∶27∶61).</summary>
    Proportion,
}
