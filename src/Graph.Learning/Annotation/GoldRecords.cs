using Graph.Model;

namespace Graph.Learning.Annotation;

/// <summary>A name that a reader marked.</summary>
/// <param name="Document">The file name of the report.</param>
/// <param name="Span">Its stretch of the raw text.</param>
/// <param name="Label">What it names.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Name">The full name, with the head that a coordination shares.</param>
/// <param name="Entity">Which mentions are the same thing; null where the annotation does not link.</param>
public sealed record GoldMention(string Document, Span Span, EntityLabel Label, string Text, string Name, string? Entity);

/// <summary>What a reader saw said of a name.</summary>
/// <param name="Document">The file name of the report.</param>
/// <param name="Span">The mention's stretch of the raw text.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Label">What it names.</param>
/// <param name="Year">The year of the section.</param>
/// <param name="Tense">Looking back or ahead.</param>
/// <param name="Phase">What is said.</param>
/// <param name="Cue">The words in which the reader saw it; empty where none are given.</param>
/// <param name="Scope">The part of the thing of which it is said; empty for the whole.</param>
public sealed record GoldAssertion(
    string Document, Span Span, string Text, EntityLabel Label, int Year, Tense Tense, Phase Phase, string Cue, string Scope);

/// <summary>A relation that a reader saw stated.</summary>
/// <param name="Document">The file name of the report.</param>
/// <param name="Type">How the two stand to each other.</param>
/// <param name="From">The stretch of the mention it starts from.</param>
/// <param name="FromText">That mention as written.</param>
/// <param name="To">The stretch of the mention it goes to.</param>
/// <param name="ToText">That mention as written.</param>
public sealed record GoldRelation(string Document, RelationType Type, Span From, string FromText, Span To, string ToText);

/// <summary>A number that a reader saw given.</summary>
/// <param name="Document">The file name of the report.</param>
/// <param name="Span">The passage.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="District">Of what.</param>
/// <param name="Year">The year spoken of.</param>
/// <param name="Tense">A result or a target.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit as written.</param>
/// <param name="Measure">Level, growth, share or cumulative.</param>
/// <param name="Qualifier">以上, 以内, 左右, 预计, or empty.</param>
public sealed record GoldObservation(
    string Document,
    Span Span,
    string Indicator,
    string District,
    int Year,
    Tense Tense,
    double Value,
    string Unit,
    Measure Measure,
    string Qualifier);
