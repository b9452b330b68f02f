using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>
/// All that was read from one report: the unit of writing. Mentions, assertions, relations and name statements point to one another by index,
/// so that the facts of a report stand for themselves before any entity is resolved.
/// </summary>
/// <param name="Report">The report they were read from.</param>
/// <param name="Mentions">In the order of the text (start, then end).</param>
/// <param name="Assertions">In the order of their mentions.</param>
/// <param name="Observations">In the order of the text.</param>
/// <param name="Relations">In the order of the mentions they start from.</param>
/// <param name="NameStatements">Names that the text itself declares to be of one thing.</param>
public sealed record ReportFacts(
    Report Report,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Assertion> Assertions,
    ImmutableArray<Observation> Observations,
    ImmutableArray<Relation> Relations,
    ImmutableArray<NameStatement> NameStatements);

/// <summary>One place where a name stands.</summary>
/// <param name="Sentence">The index of its sentence in <see cref="Report.Sentences"/>.</param>
/// <param name="Span">Its stretch of the raw text; white space inside belongs to it.</param>
/// <param name="Label">What the name names.</param>
/// <param name="Text">The name as written, page breaks and line ends left out.</param>
/// <param name="Name">The full name: as written, but with the head that a coordination shares (龙水南路 of 龙水南路、银都路两条越江隧道 is 龙水南路越江隧道).</param>
/// <param name="Score">How sure the reader is, 0 to 1, three decimals.</param>
public sealed record Mention(int Sentence, Span Span, EntityLabel Label, string Text, string Name, double Score);

/// <summary>What a passage says of an entity.</summary>
/// <param name="Mention">The index of the mention it is about in <see cref="ReportFacts.Mentions"/>.</param>
/// <param name="Year">The year of its section.</param>
/// <param name="Tense">Looking back or ahead.</param>
/// <param name="Phase">What is said.</param>
/// <param name="Scope">The part of the thing of which it is said, as written (地上部分, 改扩建工程); empty for the whole.</param>
/// <param name="Modality">How it is said, as written (确保, 力争, 预计, 未); empty when plainly.</param>
/// <param name="From">The first year of a span that the passage names, else null.</param>
/// <param name="To">The last year of such a span, else null.</param>
/// <param name="Due">A date or deadline, as written (年内, 6月底前); empty when none is said.</param>
/// <param name="Cue">The raw stretch of the words that say the phase; null when the phase follows without a word for it.</param>
public sealed record Assertion(
    int Mention, int Year, Tense Tense, Phase Phase, string Scope, string Modality, int? From, int? To, string Due, Span? Cue);

/// <summary>What kind of number an observation gives.</summary>
public enum Measure
{
    /// <summary>An amount of the year.</summary>
    Level,

    /// <summary>A change against before; a decline is negative.</summary>
    Growth,

    /// <summary>A rate or part of a whole.</summary>
    Share,

    /// <summary>An amount since a beginning.</summary>
    Cumulative,
}

/// <summary>A number that a report gives for something of its district.</summary>
/// <param name="Sentence">The index of the sentence (of a table, of the cell) in which the number stands.</param>
/// <param name="Span">The raw stretch of the passage, from the indicator to the number.</param>
/// <param name="Indicator">What is measured, in the report's words.</param>
/// <param name="District">The division it is measured of.</param>
/// <param name="Year">The year its own words give, else its section's.</param>
/// <param name="Tense">A result or a target.</param>
/// <param name="Value">The number, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit as written with its scale (亿元, 万平方米, %).</param>
/// <param name="Measure">Level, growth, share or cumulative.</param>
/// <param name="Qualifier">以上, 以内, 左右, 预计, or empty.</param>
public sealed record Observation(
    int Sentence, Span Span, string Indicator, DistrictRef District, int Year, Tense Tense, double Value, string Unit, Measure Measure, string Qualifier);

/// <summary>How two entities stand to each other.</summary>
public enum RelationType
{
    /// <summary>The first lies in the second.</summary>
    LocatedIn,

    /// <summary>The first is a part of the second.</summary>
    PartOf,

    /// <summary>The first builds the second.</summary>
    Builds,

    /// <summary>The first runs the second.</summary>
    Runs,

    /// <summary>The first works with the second.</summary>
    PartnersWith,
}

/// <summary>A relation that a passage states between two mentions.</summary>
/// <param name="Type">How they stand to each other.</param>
/// <param name="From">The index of the mention it starts from.</param>
/// <param name="To">The index of the mention it goes to.</param>
public sealed record Relation(RelationType Type, int From, int To);

/// <summary>Why a text takes two names for one thing.</summary>
public enum NameStatementKind
{
    /// <summary>A bracket glosses the name: 西岸凤巢(AIPLAZA).</summary>
    Gloss,

    /// <summary>The text abbreviates the name: …（以下简称“…”）.</summary>
    Abbreviation,

    /// <summary>The text says that the name was changed: 更名为, 改名.</summary>
    Renaming,
}

/// <summary>A passage that declares two names to be of one thing.</summary>
/// <param name="Full">The index of the mention with the full or former name.</param>
/// <param name="Other">The index of the mention with the other name.</param>
/// <param name="Kind">Why they are one.</param>
public sealed record NameStatement(int Full, int Other, NameStatementKind Kind);
