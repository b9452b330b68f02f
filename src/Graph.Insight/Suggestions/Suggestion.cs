using System.Collections.Immutable;
using Graph.Insight.Entities;
using Graph.Model;

namespace Graph.Insight.Suggestions;

/// <summary>What speaks for or against two names being of one thing.</summary>
public enum ClueKind
{
    /// <summary>The names have most of their characters in common, in order.</summary>
    LikeNames,

    /// <summary>Both have a part of the same name (T1塔楼).</summary>
    SameParts,

    /// <summary>Passages say that both lie in the same place.</summary>
    SamePlace,

    /// <summary>One is named up to a year and the other after it, never both in one.</summary>
    YearsFollow,

    /// <summary>One sentence names both.</summary>
    SameSentence,

    /// <summary>One report names both.</summary>
    SameReport,

    /// <summary>Passages say that they lie in different places.</summary>
    DifferentPlaces,
}

/// <summary>Something that speaks for or against.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Weight">How much it counts; below zero when it speaks against.</param>
/// <param name="Text">The clue in Chinese.</param>
/// <param name="Evidence">The passages; none where the names alone tell.</param>
public sealed record Clue(ClueKind Kind, double Weight, string Text, ImmutableArray<Evidence> Evidence);

/// <summary>Two entities that may be one thing. Nothing is merged by it: a person decides, by a line of the curation file.</summary>
/// <param name="A">One of them.</param>
/// <param name="B">The other.</param>
/// <param name="Score">How much speaks for it, less what speaks against; three decimals.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
/// <param name="Accept">The line of the curation file that makes them one.</param>
/// <param name="Refuse">The line that keeps them apart.</param>
public sealed record Suggestion(
    EntityRef A, EntityRef B, double Score, ImmutableArray<Clue> For, ImmutableArray<Clue> Against, string Accept, string Refuse);
