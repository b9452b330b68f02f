using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Assertions;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Grammar;
using Graph.Extraction.Observations;
using Graph.Extraction.Relations;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction;

/// <summary>Reads the facts out of a report: the stages after Reading, in their order. Holds no state between reports; safe for many threads.</summary>
public sealed class ReportExtractor
{
    private readonly Segmenter _segmenter;
    private readonly MentionModel _model;
    private readonly NameStatementReader _names = new();

    // A reader serves one thread at a time, and one that has read knows many sums already.
    private readonly ConcurrentBag<MentionReader> _mentionReaders = [];
    private readonly AssertionReader _assertions = new();
    private readonly RelationReader _relations = new();
    private readonly ObservationReader _observations = new();

    /// <summary>With a segmenter, a model of mentions and what is known of the world.</summary>
    public ReportExtractor(Segmenter segmenter, MentionModel model, GeneralKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(knowledge);
        (_segmenter, _model, Knowledge) = (segmenter, model, knowledge);
    }

    /// <summary>With what ships with the program.</summary>
    public static ReportExtractor Default { get; } = new(Segmenter.Default, MentionModel.Default, GeneralKnowledge.Default);

    /// <summary>What it knows of the world.</summary>
    public GeneralKnowledge Knowledge { get; }

    /// <summary>
    /// What tells facts of one making from facts of another: code, lexicons and weights are all in the assembly, whose module id a deterministic build
    /// makes from its content; and the user's words are beside them.
    /// </summary>
    public string Version { get; private init; } = typeof(ReportExtractor).Module.ModuleVersionId.ToString("N");

    /// <summary>The same with a user's words.</summary>
    /// <param name="words">In jieba's format: word, frequency and tag on a line each.</param>
    public ReportExtractor With(UserDictionary words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = string.Join('\n', words.Words.Select(w => $"{w.Word} {w.Frequency?.ToString(CultureInfo.InvariantCulture)} {w.Tag}"));
        return new ReportExtractor(_segmenter.With(words), _model, Knowledge)
        {
            Version = Version + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        };
    }

    /// <summary>The same with other general knowledge, without learning anew.</summary>
    public ReportExtractor With(GeneralKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return new ReportExtractor(_segmenter, _model, knowledge)
        {
            Version = Version + (knowledge.Divisions == DivisionTable.Empty ? "-divisions" : "") + (knowledge.Names == KnownNames.Empty ? "-gazetteer" : ""),
        };
    }

    /// <summary>The facts of a report.</summary>
    public ReportFacts Extract(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var sentences = Tag(report);
        if (!_mentionReaders.TryTake(out var reader))
            reader = new MentionReader(_model, Knowledge);
        var mentions = reader.Read(report, sentences);
        _mentionReaders.Add(reader);
        var names = _names.Read(report, sentences, mentions);
        var assertions = _assertions.Read(report, sentences, mentions);
        var relations = _relations.Read(report, sentences, mentions);
        var observations = _observations.Read(report, sentences);
        return new ReportFacts(report, mentions, assertions, observations, relations, names);
    }

    /// <summary>The sentences of a report with their words.</summary>
    public ImmutableArray<TaggedSentence> Tag(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ImmutableArray.CreateRange(report.Sentences, s => new TaggedSentence(s, _segmenter.Tag(s.Text)));
    }
}
