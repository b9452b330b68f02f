namespace Graph.Extraction.Gazetteer;

/// <summary>What the program knows of the world beside the language: either part may be left out, to see what it is worth.</summary>
/// <param name="Divisions">The administrative divisions.</param>
/// <param name="Names">The names that any reader of the news knows.</param>
public sealed record GeneralKnowledge(DivisionTable Divisions, KnownNames Names)
{
    /// <summary>All that ships with the program.</summary>
    public static GeneralKnowledge Default => new(DivisionTable.Default, KnownNames.Default);

    /// <summary>Without the divisions of China.</summary>
    public GeneralKnowledge WithoutDivisions() => this with { Divisions = DivisionTable.Empty };

    /// <summary>Without the gazetteer.</summary>
    public GeneralKnowledge WithoutNames() => this with { Names = KnownNames.Empty };
}
