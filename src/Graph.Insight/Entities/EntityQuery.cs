using Graph.Insight.Paging;
using Graph.Model;

namespace Graph.Insight.Entities;

/// <summary>The order of a list of entities.</summary>
public enum EntitySort
{
    /// <summary>The better match first, then the shorter name, then the more mentions; without a text, the more mentions.</summary>
    Relevance,

    /// <summary>By name, by code point.</summary>
    Name,

    /// <summary>The more mentions first.</summary>
    Mentions,

    /// <summary>The earlier first year first; those without a year last.</summary>
    FirstYear,

    /// <summary>The later last year first; those without a year last.</summary>
    LastYear,
}

/// <summary>Which entities are wanted. What is null or empty does not narrow; filters combine.</summary>
public sealed record EntityQuery
{
    /// <summary>Part of a name or alias.</summary>
    public string Text { get; init; } = "";

    /// <summary>A name or alias, whole.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public EntityLabel? Label { get; init; }

    /// <summary>The scope (code, or name of one without code) of the district whose reports name it.</summary>
    public string? District { get; init; }

    /// <summary>The id of the area or district that a passage says it lies in.</summary>
    public string? Area { get; init; }

    /// <summary>A year in which it is named or, with <see cref="Phase"/>, in which the phase is said of it.</summary>
    public int? Year { get; init; }

    /// <summary>A phase that is said of it.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Whether it is named, or the phase said, looking back or ahead.</summary>
    public Tense? Tense { get; init; }

    /// <summary>The order.</summary>
    public EntitySort Sort { get; init; }

    /// <summary>Which page.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}
