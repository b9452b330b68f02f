using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Assertions;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;
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
    private readonly DivisionTable _divisions;
    private readonly NameStatementReader _names = new();
    private readonly AssertionReader _assertions = new();
    private readonly RelationReader _relations = new();
    private readonly ObservationReader _observations = new();

    /// <summary>With a segmenter, a model of mentions and a table of divisions, which may be empty.</summary>
    public ReportExtractor(Segmenter segmenter, MentionModel model, DivisionTable divisions)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(divisions);
        (_segmenter, _model, _divisions) = (segmenter, model, divisions);
    }

    /// <summary>With what ships with the program.</summary>
    public static ReportExtractor Default { get; } = new(Segmenter.Default, MentionModel.Default, DivisionTable.Default);

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
        return new ReportExtractor(_segmenter.With(words), _model, _divisions)
        {
            Version = Version + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        };
    }

    /// <summary>The facts of a report.</summary>
    public ReportFacts Extract(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var sentences = Tag(report);
        var mentions = new MentionReader(_model, _divisions).Read(report, sentences);
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
