using System.Collections.Immutable;
using Graph.Extraction.Lexicons;
using Graph.Model;

namespace Graph.Extraction.Reading;

/// <summary>A word in a heading that tells whether its section looks back or ahead.</summary>
/// <param name="Text">The word.</param>
/// <param name="Tense">What it tells.</param>
/// <param name="Strength">2 when it tells alone, less when it yields to a year.</param>
internal sealed record SectionCue(string Text, Tense Tense, int Strength);

/// <summary>The words of <c>section-cues.tsv</c>.</summary>
internal static class SectionCues
{
    private static readonly ImmutableArray<SectionCue> All =
        [.. LexiconFile.Load("section-cues.tsv", 3).Rows
            .Select(row => new SectionCue(row.Text(0), row.Enum<Tense>(1), row.Int(2)))
            .OrderByDescending(cue => cue.Text.Length)
            .ThenBy(cue => cue.Text, CodePointComparer.Instance)];

    /// <summary>The last cue in a heading, of two that end together the longer; null when it has none.</summary>
    public static SectionCue? Last(ReadOnlySpan<char> heading)
    {
        SectionCue? last = null;
        var lastEnd = 0;
        foreach (var cue in All)
        {
            var at = heading.LastIndexOf(cue.Text);
            if (at >= 0 && at + cue.Text.Length > lastEnd)
                (last, lastEnd) = (cue, at + cue.Text.Length);
        }
        return last;
    }

    /// <summary>Whether a heading ends with a cue.</summary>
    public static bool EndWith(ReadOnlySpan<char> heading)
    {
        foreach (var cue in All)
        {
            if (heading.EndsWith(cue.Text))
                return true;
        }
        return false;
    }
}
