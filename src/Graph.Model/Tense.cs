namespace Graph.Model;

/// <summary>Whether a passage tells what was done or what will be done.</summary>
public enum Tense
{
    /// <summary>What the report says was done in the year it looks back on.</summary>
    Review,

    /// <summary>What the report says will be done in the year it looks ahead to.</summary>
    Plan,
}
