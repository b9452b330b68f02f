using System.Collections.Immutable;
using Graph.Storage;

namespace Graph.Insight.Entities;

/// <summary>What a name or id led to: one entity, several, or none.</summary>
public abstract record LookUp;

/// <summary>The name or id is of this entity.</summary>
/// <param name="Record">The entity.</param>
public sealed record FoundEntity(EntityRecord Record) : LookUp;

/// <summary>The name fits several entities; the caller has to choose.</summary>
/// <param name="Name">The name asked for.</param>
/// <param name="Candidates">The entities, best first.</param>
public sealed record AmbiguousName(string Name, ImmutableArray<EntityHit> Candidates) : LookUp;

/// <summary>No entity has the name or id.</summary>
/// <param name="Name">The name asked for.</param>
/// <param name="Nearest">Entities with names like it, nearest first; perhaps none.</param>
public sealed record UnknownName(string Name, ImmutableArray<EntityHit> Nearest) : LookUp;
