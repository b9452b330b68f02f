using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Insight.Entities;

/// <summary>How a text met a name, the best first.</summary>
public enum NameMatch
{
    /// <summary>It is the name.</summary>
    Name,

    /// <summary>It is an alias.</summary>
    Alias,

    /// <summary>The name begins with it.</summary>
    NamePrefix,

    /// <summary>The name contains it.</summary>
    NamePart,

    /// <summary>An alias begins with it.</summary>
    AliasPrefix,

    /// <summary>An alias contains it.</summary>
    AliasPart,

    /// <summary>It is how the name or an alias is read in Pinyin, by syllables or first letters.</summary>
    Pinyin,

    /// <summary>It is how the beginning of the name or an alias is read.</summary>
    PinyinPrefix,

    /// <summary>It is how a part of the name or an alias is read.</summary>
    PinyinPart,

    /// <summary>It differs from the name or an alias in a few characters.</summary>
    Similar,

    /// <summary>It differs from a part of the name or an alias in one character.</summary>
    SimilarPart,

    /// <summary>It contains the name or an alias.</summary>
    Contained,
}

/// <summary>An entity in a list, with enough to tell it from others of the same name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Label">What it is.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Scope">The division that the name belongs to, or <c>cn</c>.</param>
/// <param name="FirstYear">The first year spoken of in a section that names it, or null.</param>
/// <param name="LastYear">The last such year, or null.</param>
/// <param name="Mentions">How often it is named.</param>
/// <param name="Documents">In how many documents.</param>
/// <param name="Districts">The districts whose reports name it, by code (or name, of one without code).</param>
/// <param name="Match">How the text asked for met its names; null when none was asked for.</param>
/// <param name="Evidence">The first passage that names it.</param>
public sealed record EntityHit(
    string Id,
    string Name,
    EntityLabel Label,
    ImmutableArray<string> Aliases,
    string Scope,
    int? FirstYear,
    int? LastYear,
    int Mentions,
    int Documents,
    ImmutableArray<string> Districts,
    NameMatch? Match,
    ImmutableArray<Evidence> Evidence);
