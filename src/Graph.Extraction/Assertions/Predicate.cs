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

/// <summary>What a predicate says: a phase, and of the few that say two things at once (建设运营) the second.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Also">The second one, or null.</param>
internal readonly record struct Saying(Phase Phase, Phase? Also);

/// <summary>A word that says what became of the thing it is said of.</summary>
/// <param name="Word">The word.</param>
/// <param name="Before">What it says of a name that follows it, or null.</param>
/// <param name="After">What it says of a name that it follows, or null.</param>
/// <param name="Use">How it may be used.</param>
/// <param name="Strength">1 yields to any other, 2 to what is definite, 3 is definite, 4 rules over what stands beside it.</param>
/// <param name="Labels">The labels it speaks of, as bits.</param>
internal sealed record Predicate(string Word, Saying? Before, Saying? After, PredicateUse Use, int Strength, LabelSet Labels);

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

    /// <summary>Of the programmes, events: they are held, not carried out.</summary>
    Event = 32,

    /// <summary>All of them.</summary>
    All = District | Area | Project | Institution | Program,
}
