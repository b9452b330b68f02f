using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Insight.Documents;

/// <summary>What the store holds.</summary>
/// <param name="Resolved">Whether the entities are those of the reports held.</param>
/// <param name="Documents">Reports.</param>
/// <param name="Mentions">Mentions of entities.</param>
/// <param name="Assertions">Statements of what became, or will become, of them.</param>
/// <param name="Observations">Numbers that measure something.</param>
/// <param name="Relations">Relations between entities.</param>
/// <param name="Entities">Entities.</param>
/// <param name="Labels">Entities by label, in the order of the ontology.</param>
/// <param name="Districts">The districts whose reports are held, by code or name.</param>
public sealed record StoreStatistics(
    bool Resolved,
    int Documents,
    int Mentions,
    int Assertions,
    int Observations,
    int Relations,
    int Entities,
    ImmutableArray<LabelCount> Labels,
    ImmutableArray<DistrictCount> Districts);

/// <summary>How many entities bear a label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Entities">How many.</param>
public sealed record LabelCount(EntityLabel Label, int Entities);

/// <summary>What is held of a district.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its division code, or null.</param>
/// <param name="Documents">How many reports.</param>
/// <param name="ReviewYears">The years on which a report looks back.</param>
/// <param name="PlanYears">The years to which a report looks ahead.</param>
public sealed record DistrictCount(string Name, string? Code, int Documents, ImmutableArray<int> ReviewYears, ImmutableArray<int> PlanYears);
