using Graph.Model;

namespace Graph.Extraction.Assertions;

/// <summary>How a predicate may be used.</summary>
internal enum PredicateUse
{
    /// <summary>As a verb alone.</summary>
    Verb,

    /// <summary>Also as a noun that closes a name's phrase, and so inside a list (A改造、B扩建等工程).</summary>
    Nominal,

    /// <summary>As a verb with an object of its own, while it speaks of its subject (A获评…).</summary>
    Objective,
}

/// <summary>A word that says what became of the thing it is said of.</summary>
/// <param name="Word">The word.</param>
/// <param name="Before">The phase it says of a name that follows it, or null.</param>
/// <param name="After">The phase it says of a name that it follows, or null.</param>
/// <param name="Use">How it may be used.</param>
/// <param name="Strength">1 yields to any other, 2 to what is definite, 3 is definite, 4 rules over what stands beside it.</param>
/// <param name="Labels">The labels it speaks of, as bits.</param>
internal sealed record Predicate(string Word, Phase? Before, Phase? After, PredicateUse Use, int Strength, LabelSet Labels);

/// <summary>A set of labels.</summary>
[Flags]
internal enum LabelSet
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Districts.</summary>
    District = 1 << EntityLabel.District,

    /// <summary>Areas.</summary>
    Area = 1 << EntityLabel.Area,

    /// <summary>Projects.</summary>
    Project = 1 << EntityLabel.Project,

    /// <summary>Institutions.</summary>
    Institution = 1 << EntityLabel.Institution,

    /// <summary>Programmes.</summary>
    Program = 1 << EntityLabel.Program,

    /// <summary>All of them.</summary>
    All = District | Area | Project | Institution | Program,
}
