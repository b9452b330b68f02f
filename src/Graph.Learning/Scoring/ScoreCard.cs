using System.Collections.Immutable;
using System.Text.Json;
using Graph.Learning.Annotation;
using Graph.Model;

namespace Graph.Learning.Scoring;

/// <summary>The figures of one comparison, in the order in which they are printed.</summary>
/// <param name="Figures">Counts by name.</param>
/// <param name="Linking">How well mentions are linked, or null where the annotation does not say.</param>
/// <param name="Missed">Mentions of the annotation that were not found.</param>
/// <param name="Superfluous">Mentions found that the annotation lacks.</param>
public sealed record ScoreCard(
    ImmutableArray<Figure> Figures, BCubed? Linking, ImmutableArray<GoldMention> Missed, ImmutableArray<GoldMention> Superfluous)
{
    /// <summary>The figure with this name, or null when it was not judged.</summary>
    public Figure? this[string name] => Figures.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    /// <summary>The counts of several comparisons together (micro-average); linking is not added up.</summary>
    public static ScoreCard Sum(IEnumerable<ScoreCard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var all = cards.ToList();
        var figures = all.SelectMany(c => c.Figures)
            .GroupBy(f => f.Name, StringComparer.Ordinal)
            .Select(group => group.Aggregate((sum, next) => sum.Plus(next)));
        return new ScoreCard([.. figures], null, [.. all.SelectMany(c => c.Missed)], [.. all.SelectMany(c => c.Superfluous)]);
    }
}

/// <summary>The names of the figures.</summary>
public static class FigureName
{
    /// <summary>Mentions with the same span and label, all labels.</summary>
    public const string MentionStrict = "mention strict ALL";

    /// <summary>The same without programmes.</summary>
    public const string MentionStrictCore = "mention strict no Program";

    /// <summary>Mentions with the same label and any overlap, one to one.</summary>
    public const string MentionOverlap = "mention overlap ALL";

    /// <summary>Assertions with the same phase, year and tense of an overlapping mention.</summary>
    public const string Assertion = "assertion phase+year+tense";

    /// <summary>Relations of all types.</summary>
    public const string Relation = "relation ALL";

    /// <summary>Observations with the same value, unit, year and tense, of a like indicator.</summary>
    public const string Indicator = "indicator value+unit+year";

    /// <summary>B-cubed over linked mentions.</summary>
    public const string Linking = "linking B-cubed";

    /// <summary>Relations of one type.</summary>
    public static string RelationOf(RelationType type) => "relation " + JsonNamingPolicy.SnakeCaseUpper.ConvertName(type.ToString());

    /// <summary>Mentions with the same span and label, of one label.</summary>
    public static string MentionOf(EntityLabel label) => $"mention strict {label}";
}
