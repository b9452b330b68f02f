using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Assertions;

/// <summary>Reads what a report says of the things it names.</summary>
public sealed class AssertionReader
{
    private readonly Vocabulary _vocabulary = Vocabulary.Default;

    /// <summary>The assertions of a report, in the order of their mentions.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sentences">Its sentences with their words, as many and in the same order.</param>
    /// <param name="mentions">What it names, in the order of the text.</param>
    public ImmutableArray<Assertion> Read(Report report, ImmutableArray<TaggedSentence> sentences, ImmutableArray<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(report);
        var assertions = ImmutableArray.CreateBuilder<Assertion>(mentions.Length);
        var frame = new SentenceFrame(_vocabulary);
        var grammar = new PhaseGrammar(frame, mention => mentions[mention].Label);
        for (var first = 0; first < mentions.Length;)
        {
            var index = mentions[first].Sentence;
            var end = first + 1;
            while (end < mentions.Length && mentions[end].Sentence == index)
                end++;
            var sentence = sentences[index];
            if (sentence.Sentence.Time is { Year: { } year, Tense: { } tense } time)
            {
                frame.Read(sentence, mentions, first, end);
                for (var part = 0; part < frame.Parts.Count; part++)
                {
                    if (frame.Parts[part].Kind != PartKind.Mention || grammar.Read(part) is not { } finding)
                        continue;
                    var assertion = new Assertion(
                        frame.Parts[part].Mention, year, tense, finding.Phase, "", "", time.From, time.To, "",
                        sentence.Sentence.ToRaw(finding.Start, finding.End));
                    assertions.Add(assertion);
                    if (finding.Saying.Also is { } also)
                        assertions.Add(assertion with { Phase = also });
                }
            }
            first = end;
        }
        return assertions.ToImmutable();
    }
}
