using System.Collections.Immutable;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>What the features of one sentence may know of the whole report, and of the divisions of China.</summary>
internal sealed class ReportContext
{
    private const int OwnCode = 9;
    private const int ParentCode = 10;

    private readonly DivisionTable _divisions;
    private readonly string[] _own;
    private readonly string? _parent;

    private ReportContext(GeneralKnowledge knowledge, string[] own, string? parent, Recurrence recurrence) =>
        (_divisions, Names, _own, _parent, Recurrence) = (knowledge.Divisions, knowledge.Names, own, parent, recurrence);

    /// <summary>The names that any reader knows.</summary>
    public KnownNames Names { get; }

    /// <summary>How often each stretch of words stands in the report.</summary>
    public Recurrence Recurrence { get; }

    /// <summary>Looks over a report. A <paramref name="table"/> that is handed in is filled anew; the context before it is void then.</summary>
    public static ReportContext Of(Report report, ImmutableArray<TaggedSentence> sentences, GeneralKnowledge knowledge, Recurrence? table = null)
    {
        var recurrence = table ?? new Recurrence();
        recurrence.Read(sentences);
        if (report.Metadata.District?.Value is not { } district)
            return new ReportContext(knowledge, [], null, recurrence);
        string[] own = [district.Name, .. DivisionName.ShortForms(district.Name).Reverse()];
        var parent = district.Code is { Length: > 2 } code ? knowledge.Divisions.Find(code[..2])?.Name : null;
        return new ReportContext(knowledge, own, parent, recurrence);
    }

    /// <summary>Whether these words are the name of the place that the report is of, long or short.</summary>
    public bool IsOwnName(ReadOnlySpan<char> name)
    {
        foreach (var own in _own)
        {
            if (name.SequenceEqual(own))
                return true;
        }
        return false;
    }

    /// <summary>
    /// The length of the division's name that the text begins with (0 when there is none), and a code from 1: the level and whether it is a short form, or
    /// that it is the report's own name.
    /// </summary>
    public (int Length, int Code) DivisionAt(ReadOnlySpan<char> text)
    {
        var known = _divisions.TryMatch(text, out var match);
        foreach (var name in _own)
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && name.Length >= match.Length)
                return (name.Length, OwnCode);
        }
        if (_parent is not null && text.StartsWith(_parent, StringComparison.Ordinal) && _parent.Length >= match.Length)
            return (_parent.Length, ParentCode);
        return known ? (match.Length, 1 + ((int)match.Level * 2) + (match.IsShort ? 1 : 0)) : (0, 0);
    }
}
