namespace Graph.Extraction.Observations;

/// <summary>On which side of the number the true value lies.</summary>
internal enum Bound
{
    /// <summary>It is the number.</summary>
    None,

    /// <summary>The number or more (以上, 余, 超).</summary>
    Over,

    /// <summary>The number or less (以内).</summary>
    Under,

    /// <summary>About the number (左右, 近).</summary>
    About,
}

/// <summary>A number with its unit in a sentence.</summary>
/// <param name="Start">Where its digits begin.</param>
/// <param name="UnitEnd">Where its unit ends.</param>
/// <param name="End">Where a bound behind the unit ends (以上).</param>
/// <param name="Value">The number, in the unit.</param>
/// <param name="Unit">The unit as written, with its scale.</param>
/// <param name="Kind">What the unit measures.</param>
/// <param name="Bound">The bound that the number itself carries (50余家, 50家以上).</param>
/// <param name="Part">Of a proportion of three its place, 1 to 3; of a range 2 for its upper end; else 0.</param>
/// <param name="Bracketed">Whether it stands in round brackets.</param>
internal readonly record struct Quantity(
    int Start, int UnitEnd, int End, double Value, string Unit, UnitKind Kind, Bound Bound, int Part, bool Bracketed);
