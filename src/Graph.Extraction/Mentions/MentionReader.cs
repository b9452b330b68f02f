using System.Collections.Immutable;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Finds the names of a report: a learned model proposes them, a grammar mends their edges. A reader may be used by one thread at a time.
/// </summary>
public sealed class MentionReader
{
    private readonly SentenceView _view = new();
    private readonly SpanDecoder _decoder;
    private readonly DivisionTable _divisions;
    private readonly List<FoundName> _found = [];

    /// <summary>With the model that ships with the program.</summary>
    public MentionReader()
        : this(MentionModel.Default, DivisionTable.Default)
    {
    }

    /// <summary>With another model, or another table of divisions (an empty one knows none).</summary>
    public MentionReader(MentionModel model, DivisionTable divisions)
    {
        _decoder = new SpanDecoder(model);
        _divisions = divisions;
    }

    /// <summary>The names of a report in the order of the text; no two overlap.</summary>
    public ImmutableArray<Mention> Read(Report report, ImmutableArray<TaggedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(report);
        var context = ReportContext.Of(report, _divisions);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (var s = 0; s < sentences.Length; s++)
        {
            var sentence = sentences[s].Sentence;
            _view.Fill(sentence.Text, sentences[s].Tokens, context);
            _found.Clear();
            _decoder.Decode(_view, _found);
            foreach (var name in _found)
            {
                int start = _view.Starts[name.Start], end = sentences[s].Tokens[name.End - 1].End;
                var text = sentence.Text[start..end];
                mentions.Add(new Mention(s, sentence.ToRaw(start, end), name.Label, text, text, Math.Round(name.Probability, 3, MidpointRounding.AwayFromZero)));
            }
        }
        return mentions.ToImmutable();
    }
}
