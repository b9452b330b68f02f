namespace Graph.Model;

/// <summary>What a passage says of an entity. The first seven stand on one line, in the order in which a thing usually passes through them.</summary>
public enum Phase
{
    /// <summary>Studied, planned, designed, prepared, sited.</summary>
    Proposed,

    /// <summary>Land taken, cleared or sold.</summary>
    SitePrep,

    /// <summary>Works begun.</summary>
    Started,

    /// <summary>Works, or a programme, going on.</summary>
    UnderWay,

    /// <summary>Structure closed or main body done.</summary>
    ToppedOut,

    /// <summary>Works finished.</summary>
    Completed,

    /// <summary>In use.</summary>
    Opened,

    /// <summary>An organisation or programme comes into being or arrives.</summary>
    Established,

    /// <summary>An event takes place.</summary>
    Held,

    /// <summary>A document or policy comes out or is in force.</summary>
    Issued,

    /// <summary>An honour or approval is received.</summary>
    Recognized,

    /// <summary>Stopped, put off or given up.</summary>
    Halted,

    /// <summary>Named, with none of the others said.</summary>
    Mentioned,
}

/// <summary>The order of phases that contracts.md lays down.</summary>
public static class PhaseOrder
{
    /// <summary>The place of a phase on the line Proposed … Opened, 0 to 6; null for the phases that stand beside it.</summary>
    public static int? Rank(this Phase phase) => phase <= Phase.Opened ? (int)phase : null;

    /// <summary>Whether <paramref name="phase"/> is <paramref name="other"/> or a later one on the line; phases beside the line reach only themselves.</summary>
    public static bool Reaches(this Phase phase, Phase other) =>
        phase == other || (phase.Rank() is { } reached && other.Rank() is { } wanted && reached >= wanted);

    /// <summary>Whether a plan with this phase is a promise that a later report can be held to.</summary>
    public static bool IsCheckable(this Phase phase) =>
        phase is Phase.SitePrep or Phase.Started or Phase.ToppedOut or Phase.Completed or Phase.Opened;
}
