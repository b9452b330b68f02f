using Graph.Insight.Areas;
using Graph.Insight.Commitments;
using Graph.Insight.Comparisons;
using Graph.Insight.Districts;
using Graph.Insight.Entities;
using Graph.Insight.Evolutions;
using Graph.Insight.Graphs;
using Graph.Insight.Indicators;
using Graph.Insight.Paging;
using Graph.Insight.Timelines;

namespace Graph.Insight.Questions;

/// <summary>The answer to a question in Chinese: how it was read, a sentence, and the answer of the one form that it was read into.</summary>
/// <param name="Question">The question as asked.</param>
/// <param name="Reading">How it was read.</param>
/// <param name="Text">The answer in a sentence, in Chinese, made of what follows only.</param>
/// <param name="Evolution">What changed between two years, else null.</param>
/// <param name="Timeline">A timeline, else null.</param>
/// <param name="Entity">An entity, else null.</param>
/// <param name="Mentions">Passages, else null.</param>
/// <param name="Neighbors">Related entities, else null.</param>
/// <param name="Paths">Ways between two entities, else null.</param>
/// <param name="Projects">The projects of an area, else null.</param>
/// <param name="Entities">Entities, else null.</param>
/// <param name="Commitments">Promises, else null.</param>
/// <param name="Indicator">The numbers of an indicator, else null.</param>
/// <param name="Comparison">Districts side by side, else null.</param>
/// <param name="District">A district, else null.</param>
/// <param name="Year">A year in a district, else null.</param>
/// <param name="Diff">One year against another, else null.</param>
public sealed record AskAnswer(
    string Question,
    QuestionReading Reading,
    string Text,
    Evolution? Evolution = null,
    Timeline? Timeline = null,
    EntityProfile? Entity = null,
    Page<PassageView>? Mentions = null,
    Page<Neighbor>? Neighbors = null,
    PathAnswer? Paths = null,
    AreaProjects? Projects = null,
    Page<EntityHit>? Entities = null,
    CommitmentPage? Commitments = null,
    IndicatorHistory? Indicator = null,
    DistrictComparison? Comparison = null,
    DistrictProfile? District = null,
    DistrictYear? Year = null,
    YearDiff? Diff = null);
