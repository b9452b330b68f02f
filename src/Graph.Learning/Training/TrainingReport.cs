using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Learning.Annotation;
using Graph.Model;

namespace Graph.Learning.Training;

/// <summary>A report with its words, the names marked in it, and where they are all there are.</summary>
/// <param name="Report">The report as read.</param>
/// <param name="Sentences">Its sentences with their words.</param>
/// <param name="Mentions">The names that are marked.</param>
/// <param name="Ranges">The stretches in which no other name stands.</param>
public sealed record TrainingReport(
    Report Report, ImmutableArray<TaggedSentence> Sentences, ImmutableArray<GoldMention> Mentions, ImmutableArray<Span> Ranges)
{
    /// <summary>The ranges with those that touch joined.</summary>
    public ImmutableArray<Span> JoinedRanges()
    {
        var joined = new List<Span>();
        foreach (var range in Ranges.Order())
        {
            // A gap of a line end or two between ranges is no gap in the text.
            if (joined.Count > 0 && range.Start <= joined[^1].End + 2)
                joined[^1] = new Span(joined[^1].Start, Math.Max(joined[^1].End, range.End));
            else
                joined.Add(range);
        }
        return [.. joined];
    }
}
