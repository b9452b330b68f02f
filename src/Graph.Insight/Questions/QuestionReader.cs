using System.Collections.Immutable;
using Graph.Insight.Commitments;
using Graph.Insight.Entities;
using Graph.Model;

namespace Graph.Insight.Questions;

/// <summary>A question read: its form and what it is asked of.</summary>
internal sealed record ReadQuestion(QuestionForm Form)
{
    public ImmutableArray<DistrictRef> Districts { get; init; } = [];
    public ImmutableArray<EntityRef> Entities { get; init; } = [];
    public int? From { get; init; }
    public int? To { get; init; }
    public int? Year { get; init; }
    public Phase? Phase { get; init; }
    public Tense? Tense { get; init; }
    public EntityLabel? Label { get; init; }
    public ImmutableArray<CommitmentOutcome> Outcomes { get; init; } = [];
    public string? Indicator { get; init; }
    public ImmutableArray<EntityRef> Alternatives { get; init; } = [];
}

/// <summary>Decides which form a question has. Where nothing tells, it is not guessed.</summary>
internal static class QuestionReader
{
    /// <summary>The reading, or null when the question fits no form.</summary>
    public static ReadQuestion? Read(ScannedQuestion asked)
    {
        var entities = asked.Entities.Select(names => Chosen(names, asked.Districts)).ToImmutableArray();
        var reading = Between(asked, entities) ?? Promises(asked, entities) ?? Numbers(asked, entities) ?? OfEntity(asked, entities) ?? OfDistrict(asked);
        return reading is null ? null : reading with
        {
            Alternatives = [.. asked.Entities.SelectMany(n => n).Select(n => n.Entity).Where(e => reading.Entities.Length > 0 && !entities.Contains(e))],
        };
    }

    // Of several of one name the one of the district asked about, else the one named most often.
    private static EntityRef Chosen(ImmutableArray<NameIndex.Named> names, ImmutableArray<DistrictRef> districts) => names
        .OrderBy(n => districts.Any(d => string.Equals(d.Scope, n.Scope, StringComparison.Ordinal)) ? 0 : 1)
        .ThenByDescending(n => n.Mentions)
        .ThenBy(n => n.Entity.Id, CodePointComparer.Instance)
        .First().Entity;

    private static ReadQuestion? Between(ScannedQuestion asked, ImmutableArray<EntityRef> entities)
    {
        if (entities.Length >= 2 && asked.Asks(Cue.Relation, Cue.Neighbors))
            return new ReadQuestion(QuestionForm.Paths) { Entities = [entities[0], entities[1]] };
        if (asked.Districts.Length < 2 || !asked.Asks(Cue.Compare))
            return null;
        return new ReadQuestion(asked.Indicator is null ? QuestionForm.Comparison : QuestionForm.IndicatorComparison)
        {
            Districts = asked.Districts,
            Indicator = asked.Indicator,
            Year = First(asked.Years),
        };
    }

    private static ReadQuestion? Promises(ScannedQuestion asked, ImmutableArray<EntityRef> entities)
    {
        if (!asked.Asks(Cue.Promise, Cue.Kept, Cue.Unkept, Cue.Late))
            return null;
        ImmutableArray<CommitmentOutcome> outcomes = asked switch
        {
            _ when asked.Asks(Cue.Unkept) => [CommitmentOutcome.Late, CommitmentOutcome.Repeated, CommitmentOutcome.Unreported],
            _ when asked.Asks(Cue.Late) => [CommitmentOutcome.Late],
            _ when asked.Asks(Cue.Again) => [CommitmentOutcome.Repeated],
            _ when asked.Asks(Cue.Kept) => [CommitmentOutcome.Kept],
            _ => [],
        };
        return new ReadQuestion(QuestionForm.Commitments)
        {
            Districts = [.. asked.Districts.Take(1)],
            Entities = [.. entities.Take(1)],
            Year = First(asked.Years),
            Outcomes = outcomes,
        };
    }

    private static ReadQuestion? Numbers(ScannedQuestion asked, ImmutableArray<EntityRef> entities) => asked.Indicator is null || entities.Length > 0
        ? null
        : new ReadQuestion(QuestionForm.Indicator) { Districts = [.. asked.Districts.Take(1)], Indicator = asked.Indicator, Year = First(asked.Years) };

    private static ReadQuestion? OfEntity(ScannedQuestion asked, ImmutableArray<EntityRef> entities)
    {
        if (entities.IsEmpty)
            return null;
        ReadQuestion Of(QuestionForm form) => new(form) { Entities = [entities[0]] };
        var isPlace = entities[0].Label is EntityLabel.Area or EntityLabel.District;
        var ordered = asked.Years.Sort();
        return asked switch
        {
            _ when asked.Asks(Cue.Where) => Of(QuestionForm.Entity),
            _ when isPlace && asked.Label == EntityLabel.Project => Of(QuestionForm.AreaProjects) with { Year = First(asked.Years) },
            _ when asked.Asks(Cue.Passages) => Of(QuestionForm.Mentions),
            _ when asked.Asks(Cue.Neighbors, Cue.Relation) => Of(QuestionForm.Neighbors),
            _ when asked.Asks(Cue.Change) && ordered.Length != 1 => Of(QuestionForm.Evolution) with { From = First(ordered), To = Last(ordered) },
            _ when asked.Asks(Cue.About) => Of(QuestionForm.Entity),
            _ when asked.Asks(Cue.Timeline, Cue.Change) || !ordered.IsEmpty => Of(QuestionForm.Timeline) with { From = First(ordered), To = Last(ordered) },
            { Unread.IsEmpty: true, Cues.IsEmpty: true } => Of(QuestionForm.Entity),
            _ => null,
        };
    }

    private static ReadQuestion? OfDistrict(ScannedQuestion asked)
    {
        if (asked.Districts.Length != 1)
            return null;
        ReadQuestion Of(QuestionForm form) => new(form) { Districts = asked.Districts, Year = First(asked.Years) };
        var ordered = asked.Years.Sort();
        return asked switch
        {
            _ when ordered.Length == 2 && asked.Asks(Cue.Change, Cue.Compare) => new ReadQuestion(QuestionForm.Diff)
            {
                Districts = asked.Districts,
                From = ordered[0],
                To = ordered[1],
            },
            _ when asked.Label is not null && asked.Asks(Cue.Which, Cue.Phase) => Of(QuestionForm.Entities) with
            {
                Phase = asked.Phase,
                Tense = asked.Asks(Cue.Plan) ? Tense.Plan : null,
                Label = asked.Label,
            },
            _ when ordered.Length == 1 && (asked.Asks(Cue.Work, Cue.Change, Cue.Timeline) || asked is { Unread.IsEmpty: true, Cues.IsEmpty: true }) =>
                Of(QuestionForm.DistrictYear),
            _ when ordered.IsEmpty && asked.Asks(Cue.About) => Of(QuestionForm.District),
            _ => null,
        };
    }

    private static int? First(ImmutableArray<int> years) => years.IsEmpty ? null : years[0];

    private static int? Last(ImmutableArray<int> years) => years.IsEmpty ? null : years[^1];
}
