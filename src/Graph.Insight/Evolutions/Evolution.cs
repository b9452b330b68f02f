using System.Collections.Immutable;
using Graph.Insight.Commitments;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;

namespace Graph.Insight.Evolutions;

/// <summary>What changed in an entity between two years.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="From">The earlier year.</param>
/// <param name="To">The later year.</param>
/// <param name="Before">What was planned and reported for the earlier year, and its phase.</param>
/// <param name="After">The same for the later year.</param>
/// <param name="Between">The years between them of which something is said.</param>
/// <param name="New">Statements of the later year whose like the earlier year does not have.</param>
/// <param name="Dropped">
/// Statements of the earlier year whose like the later year does not have, though a report is held that could have it: plans that were not
/// carried out, and things reported that nothing later in line has overtaken.
/// </param>
/// <param name="Repeated">Statements that both years have.</param>
/// <param name="Promises">What was promised for the years from the earlier to the later, and what became of it.</param>
/// <param name="PartsAppeared">Parts that are first named after the earlier year and not after the later.</param>
/// <param name="Summary">A sentence in Chinese made of these facts only: the clauses, joined.</param>
/// <param name="Clauses">The clauses of the summary, each with the passages that it rests on.</param>
public sealed record Evolution(
    EntityRef Entity,
    int From,
    int To,
    TimelineYear Before,
    TimelineYear After,
    ImmutableArray<TimelineYear> Between,
    ImmutableArray<StatementView> New,
    ImmutableArray<StatementView> Dropped,
    ImmutableArray<RepeatedStatement> Repeated,
    ImmutableArray<Commitment> Promises,
    ImmutableArray<PartAppearance> PartsAppeared,
    string Summary,
    ImmutableArray<SummaryClause> Clauses);

/// <summary>A statement that both years have: the same phase, looking the same way, of the same thing or part of it.</summary>
/// <param name="Before">As the earlier year has it.</param>
/// <param name="After">As the later year has it.</param>
public sealed record RepeatedStatement(StatementView Before, StatementView After);

/// <summary>A part that came to be named.</summary>
/// <param name="Part">The part.</param>
/// <param name="Year">The first year spoken of in a section that names it.</param>
/// <param name="Evidence">The first passage.</param>
public sealed record PartAppearance(EntityRef Part, int Year, ImmutableArray<Evidence> Evidence);

/// <summary>A clause of a summary.</summary>
/// <param name="Text">Its words, with the mark that ends it.</param>
/// <param name="Evidence">The passages that it rests on; none when it says that no report does.</param>
public sealed record SummaryClause(string Text, ImmutableArray<Evidence> Evidence);
