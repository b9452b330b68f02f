using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>One thing that the reports name, under all its names.</summary>
/// <param name="Id">label:scope:key, lower case (contracts.md).</param>
/// <param name="Label">What it is.</param>
/// <param name="Name">The canonical name: the longest full name, then the first by code point.</param>
/// <param name="Scope">The division that the name belongs to (its code, or its name when it has none), or <c>cn</c> when nationwide.</param>
/// <param name="Aliases">Its other names, by code point, each with the reason it was taken for one.</param>
/// <param name="Code">Of a district its division code, else null.</param>
/// <param name="Level">Of a district its level (province, city, county, subdistrict), else null.</param>
/// <param name="PartOf">The id of the whole that it is a part of by its name, else null.</param>
public sealed record Entity(
    string Id,
    EntityLabel Label,
    string Name,
    string Scope,
    ImmutableArray<Alias> Aliases,
    string? Code,
    string? Level,
    string? PartOf);

/// <summary>Another name of an entity.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Reason">Why it was taken for the same thing, in words that a person can check.</param>
public sealed record Alias(string Name, string Reason);

/// <summary>A mention by the document it stands in.</summary>
/// <param name="Document">The document's key.</param>
/// <param name="Mention">The index of the mention in that document's facts.</param>
public readonly record struct MentionRef(string Document, int Mention);

/// <summary>What resolution gives: the entities and which mention is of which.</summary>
/// <param name="Entities">By id, in code point order.</param>
/// <param name="Assignments">The entity id of every mention that is not ignored.</param>
public sealed record ResolvedGraph(
    ImmutableArray<Entity> Entities,
    ImmutableDictionary<MentionRef, string> Assignments);
