using System.Collections.Immutable;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Features;
using Graph.Extraction.Mentions.Field;
using Graph.Extraction.Mentions.Grammar;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Finds the names of a report: a learned model proposes them, a grammar mends their edges. A reader may be used by one thread at a time.
/// </summary>
public sealed class MentionReader
{
    private readonly SentenceView _view = new();
    private readonly Recurrence _recurrence = new();
    private readonly SpanDecoder _decoder;
    private readonly GeneralKnowledge _knowledge;
    private readonly WordClusters _clusters;
    private readonly NameChooser _chooser;
    private readonly Agreement _agreement = new();
    private readonly List<ClauseReading> _readings = [];
    private readonly List<Draft> _drafts = [];

    /// <summary>With the model that ships with the program.</summary>
    public MentionReader()
        : this(MentionModel.Default, GeneralKnowledge.Default)
    {
    }

    /// <summary>With another model, or other general knowledge.</summary>
    public MentionReader(MentionModel model, GeneralKnowledge knowledge)
    {
        _decoder = new SpanDecoder(model);
        _chooser = new NameChooser(model);
        _knowledge = knowledge;
        _clusters = model.Weights.Clusters;
    }

    /// <summary>The names of a report in the order of the text; no two overlap.</summary>
    public ImmutableArray<Mention> Read(Report report, ImmutableArray<TaggedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(report);
        var context = ReportContext.Of(report, sentences, _knowledge, _recurrence);
        _readings.Clear();
        for (var s = 0; s < sentences.Length; s++)
        {
            _view.Fill(sentences[s].Sentence.Text, sentences[s].Tokens, context, _clusters);
            _decoder.Read(_view, s, _readings);
        }
        _agreement.Read(_readings);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var next = 0;
        for (var s = 0; s < sentences.Length; s++)
        {
            _drafts.Clear();
            for (; next < _readings.Count && _readings[next].Sentence == s; next++)
                _chooser.Choose(_readings[next], _agreement, _drafts);
            var sentence = sentences[s].Sentence;
            NameGrammar.Mend(sentence.Text, _drafts, context);
            PartLists.Mend(sentence.Text, _drafts);
            if (_drafts.Count > 0)
                Add(s, sentence, mentions);
        }
        return mentions.ToImmutable();
    }

    private void Add(int index, Sentence sentence, ImmutableArray<Mention>.Builder mentions)
    {
        var full = SharedHeads.FullNames(sentence.Text, _drafts);
        for (var k = 0; k < full.Length; k++)
        {
            var name = _drafts[k];
            mentions.Add(new Mention(
                index, sentence.ToRaw(name.Start, name.End), name.Label, name.In(sentence.Text).ToString(), full[k], Rounded(name.Score)));
        }
    }

    private static double Rounded(double score) => Math.Round(score, 3, MidpointRounding.AwayFromZero);
}
