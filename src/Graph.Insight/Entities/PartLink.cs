using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Insight.Entities;

/// <summary>Why one entity is taken for a part of another.</summary>
public enum PartSource
{
    /// <summary>Its name says so: the name of the whole with a phase, tower or plot.</summary>
    Name,

    /// <summary>A passage says so.</summary>
    Text,
}

/// <summary>A part of an entity, or the whole that it is a part of.</summary>
/// <param name="Entity">The part, or the whole.</param>
/// <param name="By">Why it is taken for one.</param>
/// <param name="Evidence">The passages that say so; none when the name does.</param>
public sealed record PartLink(EntityRef Entity, PartSource By, ImmutableArray<Evidence> Evidence);
