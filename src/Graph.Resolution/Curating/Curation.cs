using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Resolution.Curating;

/// <summary>What a person decided of a name.</summary>
public enum CurationVerb
{
    /// <summary>Two names are of one thing.</summary>
    Same,

    /// <summary>Two names are of different things.</summary>
    Distinct,

    /// <summary>What a name names.</summary>
    Label,

    /// <summary>What a name names is no entity.</summary>
    Ignore,
}

/// <summary>A name as a person gives it in the curation file: <c>district-code/name</c>, never an id.</summary>
/// <param name="District">
/// The code of the district in whose reports it stands or to which it belongs (its name where it has no code; <c>cn</c> when nationwide).
/// </param>
/// <param name="Name">The name; width, case and white space do not matter.</param>
public sealed record CuratedName(string District, string Name)
{
    /// <summary>What makes two of them equal.</summary>
    internal (string District, string Name) Key => (District, NameNormalizer.Normalize(Name));

    /// <inheritdoc/>
    public override string ToString() => $"{District}/{Name}";
}

/// <summary>One decision of the curation file.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Verb">What was decided.</param>
/// <param name="A">The name it is about.</param>
/// <param name="B">The other name, of <see cref="CurationVerb.Same"/> and <see cref="CurationVerb.Distinct"/>; else null.</param>
/// <param name="Label">The label, of <see cref="CurationVerb.Label"/>; else null.</param>
/// <param name="Reason">Why, in the person's words.</param>
public sealed record CurationDecision(int Line, CurationVerb Verb, CuratedName A, CuratedName? B, EntityLabel? Label, string Reason);

/// <summary>
/// A person's decisions, which overrule every rule and survive every rebuild. They name things as reports do, so a decision about a name that no
/// report has (any more) waits without effect. A name that stands for several things in a district means all of them.
/// </summary>
public sealed class Curation
{
    internal Curation(ImmutableArray<CurationDecision> decisions) => Decisions = decisions;

    /// <summary>No decisions.</summary>
    public static Curation Empty { get; } = new([]);

    /// <summary>The decisions in the order of the file.</summary>
    public ImmutableArray<CurationDecision> Decisions { get; }

    /// <summary>
    /// Reads a curation file: tab-separated, one decision a line, the reason last; blank lines and lines that begin with <c>#</c> count for nothing.
    /// </summary>
    /// <exception cref="CurationException">A line cannot be read, or contradicts another; every such line is named.</exception>
    public static Curation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CurationParser.Parse(text);
    }
}
