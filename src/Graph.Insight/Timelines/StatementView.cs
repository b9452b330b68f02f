using Graph.Insight.Entities;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Timelines;

/// <summary>What one passage says of an entity, or of a part of it.</summary>
/// <param name="Part">The part of which it is said; null when it is said of the entity itself.</param>
/// <param name="Text">The name as written there.</param>
/// <param name="Year">The year spoken of.</param>
/// <param name="Tense">Looking back or ahead.</param>
/// <param name="Phase">What is said.</param>
/// <param name="Scope">The portion of the thing of which it is said, as written; empty for the whole.</param>
/// <param name="Modality">How it is said, as written (确保, 力争, 未); empty when plainly.</param>
/// <param name="From">The first year of a span that the passage names, or null.</param>
/// <param name="To">The last year of such a span, or null.</param>
/// <param name="Due">A deadline as written; empty when none is said.</param>
/// <param name="Evidence">The passage.</param>
public sealed record StatementView(
    EntityRef? Part,
    string Text,
    int Year,
    Tense Tense,
    Phase Phase,
    string Scope,
    string Modality,
    int? From,
    int? To,
    string Due,
    Evidence Evidence)
{
    internal static StatementView Of(Statement statement, EntityRef? part)
    {
        var said = statement.Assertion;
        return new StatementView(
            part, statement.Text, said.Year, said.Tense, said.Phase, said.Scope, said.Modality, said.From, said.To, said.Due, statement.Evidence);
    }
}
