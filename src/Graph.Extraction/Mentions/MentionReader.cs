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
    private readonly List<Draft> _drafts = [];

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
            _drafts.Clear();
            foreach (var name in _found)
                _drafts.Add(new Draft(_view.Starts[name.Start], _view.Starts[name.End], name.Label, name.Probability));
            NameGrammar.Mend(sentence.Text, _drafts, context);
            if (_drafts.Count == 0)
                continue;
            var full = SharedHeads.FullNames(sentence.Text, _drafts);
            for (var k = 0; k < full.Length; k++)
            {
                var name = _drafts[k];
                mentions.Add(new Mention(
                    s, sentence.ToRaw(name.Start, name.End), name.Label, name.In(sentence.Text).ToString(), full[k], Rounded(name.Score)));
            }
        }
        return mentions.ToImmutable();
    }

    private static double Rounded(double score) => Math.Round(score, 3, MidpointRounding.AwayFromZero);
}
