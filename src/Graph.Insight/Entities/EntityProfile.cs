using System.Collections.Immutable;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Insight.Entities;

/// <summary>How an entity lives in the reports of the districts that name it.</summary>
public enum Presence
{
    /// <summary>Every report held of these districts, from the first that names it to the last, names it; there are two or more.</summary>
    Steady,

    /// <summary>Two reports or more name it, with one between them that is held and does not.</summary>
    Recurring,

    /// <summary>One report names it.</summary>
    Once,
}

/// <summary>An entity and what the reports hold of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Labels"><c>Entity</c> and what it is.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Aliases">Its other names, each with the reason it was taken for one.</param>
/// <param name="Scope">The division that the name belongs to, or <c>cn</c>.</param>
/// <param name="Code">Of a district its division code, else null.</param>
/// <param name="Level">Of a district its level, else null.</param>
/// <param name="PartOf">The wholes that it is a part of, the one by name first.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="LocatedIn">Where passages say that it lies.</param>
/// <param name="FirstYear">The first year spoken of in a section that names it, or null.</param>
/// <param name="LastYear">The last such year, or null.</param>
/// <param name="LatestPhase">Where it stood in the last year that tells a phase, or null.</param>
/// <param name="Presence">How it lives in the reports.</param>
/// <param name="Districts">The districts whose reports name it, by code (or name, of one without code).</param>
/// <param name="Counts">How much is held of it.</param>
/// <param name="Evidence">The first passage that names it.</param>
public sealed record EntityProfile(
    string Id,
    ImmutableArray<string> Labels,
    string Name,
    ImmutableArray<Alias> Aliases,
    string Scope,
    string? Code,
    string? Level,
    ImmutableArray<PartLink> PartOf,
    ImmutableArray<PartLink> Parts,
    ImmutableArray<Location> LocatedIn,
    int? FirstYear,
    int? LastYear,
    LatestPhase? LatestPhase,
    Presence Presence,
    ImmutableArray<string> Districts,
    EntityCounts Counts,
    ImmutableArray<Evidence> Evidence);

/// <summary>A place in which passages say that an entity lies.</summary>
/// <param name="Place">The area or district.</param>
/// <param name="Evidence">The passages that say so.</param>
public sealed record Location(EntityRef Place, ImmutableArray<Evidence> Evidence);

/// <summary>Where an entity stood in the last year that tells a phase.</summary>
/// <param name="Year">The year.</param>
/// <param name="Phase">Where it stood.</param>
public sealed record LatestPhase(int Year, YearPhase Phase);

/// <summary>How much is held of an entity, its parts left out.</summary>
/// <param name="Mentions">Passages that name it.</param>
/// <param name="Documents">Documents that name it.</param>
/// <param name="Planned">Statements that look ahead.</param>
/// <param name="Reported">Statements that look back.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Relations">Passages that relate it to another entity.</param>
public sealed record EntityCounts(int Mentions, int Documents, int Planned, int Reported, int Parts, int Relations);
