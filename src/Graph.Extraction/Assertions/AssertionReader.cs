using System.Collections.Immutable;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Assertions;

/// <summary>Reads what a report says of the things it names.</summary>
public sealed class AssertionReader
{
    private readonly Vocabulary _vocabulary = Vocabulary.Default;
    private readonly EventNames _events = EventNames.Default;

    /// <summary>The assertions of a report, in the order of their mentions.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sentences">Its sentences with their words, as many and in the same order.</param>
    /// <param name="mentions">What it names, in the order of the text.</param>
    public ImmutableArray<Assertion> Read(Report report, ImmutableArray<TaggedSentence> sentences, ImmutableArray<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(report);
        var assertions = ImmutableArray.CreateBuilder<Assertion>(mentions.Length);
        var frame = new SentenceFrame(_vocabulary);
        var grammar = new PhaseGrammar(frame, mention => _events.LabelsOf(mentions[mention]));
        for (var first = 0; first < mentions.Length;)
        {
            var index = mentions[first].Sentence;
            var end = first + 1;
            while (end < mentions.Length && mentions[end].Sentence == index)
                end++;
            var sentence = sentences[index];
            if (!IsDefinition(sentence.Sentence.Text) && sentence.Sentence.Time is { Year: not null, Tense: not null })
            {
                frame.Read(sentence, mentions, first, end);
                for (var part = 0; part < frame.Parts.Count; part++)
                {
                    if (frame.Parts[part].Kind != PartKind.Mention)
                        continue;
                    if (grammar.Read(part) is not { } finding)
                        continue;
                    assertions.Add(Assert(sentence, frame, part, finding, finding.Phase));
                    if (finding.Saying.Also is { } also)
                        assertions.Add(Assert(sentence, frame, part, finding, also));
                    else if (grammar.Next(part, finding) is { } next)
                        assertions.Add(Assert(sentence, frame, part, next, next.Phase));
                }
            }
            first = end;
        }
        return assertions.ToImmutable();
    }

    private static Assertion Assert(TaggedSentence sentence, SentenceFrame frame, int part, Finding finding, Phase phase)
    {
        var time = sentence.Sentence.Time;
        var (start, end) = Circumstances.Clause(frame, finding);
        var clause = frame.TextWithoutNames(start, end);
        var span = TimeWords.Span(clause, time.Year!.Value) ?? TimeWords.Span(Circumstances.Opening(frame), time.Year.Value);
        return new Assertion(
            frame.Parts[part].Mention,
            time.Year.Value,
            time.Tense!.Value,
            phase,
            Circumstances.Scope(frame, sentence.Tokens, part, finding),
            Circumstances.Modality(frame, finding),
            span?.From ?? time.From,
            span?.To ?? time.To,
            TimeWords.Due(clause).ToString(),
            sentence.Sentence.ToRaw(finding.Start, finding.End));
    }

    // A note at the end of a report defines a term (〔12〕X：指…); it says nothing of the year.
    private static bool IsDefinition(string text)
    {
        const int LongestTerm = 45;
        var digits = text[0] is '〔' or '[' or '［' or '【' ? 1 : 0;
        var at = digits;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        if (at == digits || at == text.Length)
            return false;
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestTerm)).IndexOfAny('：', ':');
        if (digits == 1)
            return text[at] is '〕' or ']' or '］' or '】' && colon > 0;
        if (text[at] is '.' or '．' && at + 1 < text.Length && text[at + 1] is '[' or '［')
            return true;
        return text[at] is '.' or '．' && colon > 0
            && text.AsSpan(colon + 1) is ['指' or '即' or '“' or '是' or '为' or '按' or '通', ..];
    }
}
