using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Resolution;

/// <summary>What resolution needs of one report: whose it is, and the names in it. Years and phases decide nothing here.</summary>
/// <param name="Document">The document's key.</param>
/// <param name="District">The division that the report is about; its short names mean what they mean there.</param>
/// <param name="Mentions">The names in the order of the report's facts.</param>
/// <param name="Statements">Names that the text declares to be of one thing, by index into <paramref name="Mentions"/>.</param>
public sealed record ResolutionInput(
    string Document, DistrictRef District, ImmutableArray<NamedMention> Mentions, ImmutableArray<NameStatement> Statements)
{
    /// <summary>Which mention a passage says to lie in which other, by index into <see cref="Mentions"/>.</summary>
    public ImmutableArray<(int Name, int Place)> Located { get; init; } = [];

    /// <summary>Takes what is needed from the facts of a report.</summary>
    /// <exception cref="ArgumentException">The report has no district; such a report is not loaded, so none can come here.</exception>
    public static ResolutionInput From(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var district = facts.Report.Metadata.District?.Value
            ?? throw new ArgumentException($"{facts.Report.Key} has no district, so its names belong nowhere.", nameof(facts));
        return new ResolutionInput(
            facts.Report.Key, district, [.. facts.Mentions.Select(m => new NamedMention(m.Label, m.Name))], facts.NameStatements)
        {
            Located = [.. facts.Relations.Where(r => r.Type == RelationType.LocatedIn).Select(r => (r.From, r.To))],
        };
    }
}

/// <summary>A name as one mention has it.</summary>
/// <param name="Label">What the reader took it to name.</param>
/// <param name="Name">The full name (<see cref="Mention.Name"/>).</param>
public readonly record struct NamedMention(EntityLabel Label, string Name);
