using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Field;
using Graph.Extraction.Segmentation;
using Graph.Learning.Annotation;
using Graph.Model;

namespace Graph.Learning.Training;

/// <summary>A name in a sentence, counted in words.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Label">What it names.</param>
internal readonly record struct GoldName(int Start, int End, EntityLabel Label);

/// <summary>Brings marked names onto the words of a sentence.</summary>
internal static class GoldClauses
{
    /// <summary>The sentences of a report that lie wholly in what was annotated, each with its names.</summary>
    public static IEnumerable<(TaggedSentence Sentence, List<GoldName> Names, List<Span> Torn)> SentencesOf(TrainingReport report)
    {
        var ranges = report.JoinedRanges();
        var next = 0;
        var mentions = report.Mentions;
        foreach (var sentence in report.Sentences)
        {
            var span = sentence.Sentence.Span;
            while (next < mentions.Length && mentions[next].Span.Start < span.Start)
                next++;
            if (!ranges.Any(range => range.Contains(span)))
                continue;
            var names = new List<GoldName>();
            var torn = new List<Span>();
            for (; next < mentions.Length && mentions[next].Span.Start < span.End; next++)
                Place(mentions[next], sentence, names, torn);
            yield return (sentence, names, torn);
        }
    }

    private static void Place(GoldMention mention, TaggedSentence sentence, List<GoldName> names, List<Span> torn)
    {
        var local = sentence.Sentence.ToLocal(mention.Span);
        int start = -1, end = -1;
        for (var k = 0; k < sentence.Tokens.Length; k++)
        {
            if (sentence.Tokens[k].Start == local.Start)
                start = k;
            if (sentence.Tokens[k].End == local.End)
                end = k + 1;
        }
        if (start >= 0 && end > start && end - start <= Clauses.LongestName && mention.Span.End <= sentence.Sentence.Span.End)
            names.Add(new GoldName(start, end, mention.Label));
        else
            torn.Add(local);
    }
}
