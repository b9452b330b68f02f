using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Insight.Timelines;

/// <summary>Which phase a year's statements come to.</summary>
internal static class PhaseReading
{
    /// <summary>
    /// The last phase reported, else the last planned. What is said of the entity itself goes before what is said of its parts, and what is
    /// said of the whole before what is said of a portion. Within one year the furthest on the line is the last, since a report lists what
    /// was done by subject and not by date; <see cref="Phase.Halted"/> stops all but what is finished.
    /// </summary>
    public static YearPhase? Of(ImmutableArray<StatementView> planned, ImmutableArray<StatementView> reported)
    {
        if (Last(reported.Where(s => s.Part is null)) is { } own)
            return Stand(own, false);
        if (Last(reported.Where(s => s.Part is not null)) is { } ofPart)
            return Stand(ofPart, false);
        if (Last(planned.Where(s => s.Part is null)) is { } promised)
            return Stand(promised, true);
        return Last(planned.Where(s => s.Part is not null)) is { } promisedOfPart ? Stand(promisedOfPart, true) : null;
    }

    /// <summary>Whether a statement says that the phase was not reached (未竣工).</summary>
    public static bool IsNegated(string modality) =>
        modality.StartsWith('未') || modality.StartsWith("尚未", StringComparison.Ordinal) || modality.StartsWith("没有", StringComparison.Ordinal);

    private static StatementView? Last(IEnumerable<StatementView> statements)
    {
        var said = statements.Where(s => !IsNegated(s.Modality)).ToList();
        if (said.Exists(s => s.Phase != Phase.Mentioned))
            said.RemoveAll(s => s.Phase == Phase.Mentioned);
        if (said.Exists(s => s.Scope.Length == 0))
            said.RemoveAll(s => s.Scope.Length > 0);
        if (said.Count == 0)
            return null;
        var furthest = said.Where(s => s.Phase.Rank() is not null).MaxBy(s => s.Phase.Rank());
        var halted = said.Find(s => s.Phase == Phase.Halted);
        if (halted is not null && (furthest is null || furthest.Phase < Phase.Completed))
            return halted;
        return furthest ?? said[^1];
    }

    private static YearPhase Stand(StatementView statement, bool planned) =>
        new(statement.Phase, planned, statement.Part, statement.Scope, [statement.Evidence]);
}
