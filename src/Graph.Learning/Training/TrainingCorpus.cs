using System.Collections.Immutable;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Reading;
using Graph.Extraction.Segmentation;
using Graph.Learning.Annotation;
using Graph.Model;

namespace Graph.Learning.Training;

/// <summary>
/// All that can be learned from: the composed reports, and the annotated real ones where they are at hand. Reports are read and cut into words as
/// the program does when it runs.
/// </summary>
/// <param name="Composed">The composed reports, by file name.</param>
/// <param name="Real">The annotated real reports by file name; empty in a bare clone.</param>
/// <param name="Folds">The fold of each real report.</param>
public sealed record TrainingCorpus(
    ImmutableArray<TrainingReport> Composed,
    ImmutableSortedDictionary<string, TrainingReport> Real,
    ImmutableSortedDictionary<string, string> Folds)
{
    /// <summary>Reads everything.</summary>
    /// <param name="composed">The composed reports.</param>
    /// <param name="gold">The annotation of real reports, or null.</param>
    /// <param name="texts">The folders in which the real reports lie.</param>
    /// <param name="knowledge">What reading may know of the world; else all that ships with the program.</param>
    /// <exception cref="AnnotationException">An annotated report is not there or cannot be read.</exception>
    public static TrainingCorpus Load(ComposedTexts composed, GoldCorpus? gold, IReadOnlyList<string> texts, GeneralKnowledge? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(composed);
        ArgumentNullException.ThrowIfNull(texts);
        var reader = new ReportReader((knowledge ?? GeneralKnowledge.Default).Divisions);
        var marked = composed.Gold.Mentions!.ToLookup(mention => mention.Document, StringComparer.Ordinal);
        var invented = composed.Texts.Select(text => Open(
            reader,
            composed.PathOf(text),
            new ReportOverrides(
                District: new(text.Place, ValueOrigin.Corpus), Review: new(text.ReviewYear, ValueOrigin.Corpus), Plan: new(text.PlanYear, ValueOrigin.Corpus)),
            [.. marked[text.File].OrderBy(mention => mention.Span)],
            composed.Gold.Ranges[text.File]));
        var real = ImmutableSortedDictionary.CreateBuilder<string, TrainingReport>(StringComparer.Ordinal);
        foreach (var document in gold?.Documents ?? [])
        {
            var path = texts.Select(folder => Path.Combine(folder, document)).FirstOrDefault(File.Exists)
                ?? throw new AnnotationException($"{document} is annotated, but lies in none of {string.Join(", ", texts)}.");
            var (mentions, ranges) = gold!.MentionsOf(document);
            real[document] = Open(reader, path, null, mentions, ranges);
        }
        return new TrainingCorpus(
            [.. invented], real.ToImmutable(), gold?.Folds ?? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
    }

    /// <summary>What a fold is learned from: the composed reports and all real ones of other folds; all of them for null.</summary>
    public ImmutableArray<TrainingReport> Outside(string? fold) =>
        [.. Composed, .. Real.Where(report => fold is null || !string.Equals(Folds.GetValueOrDefault(report.Key), fold, StringComparison.Ordinal)).Select(report => report.Value)];

    /// <summary>The real reports of a fold, by file name.</summary>
    public ImmutableArray<TrainingReport> Of(string fold) =>
        [.. Real.Where(report => string.Equals(Folds.GetValueOrDefault(report.Key), fold, StringComparison.Ordinal)).Select(report => report.Value)];

    private static TrainingReport Open(
        ReportReader reader, string path, ReportOverrides? overrides, ImmutableArray<GoldMention> mentions, ImmutableArray<Span> ranges)
    {
        var bytes = File.ReadAllBytes(path);
        var read = reader.Read(Path.GetFileName(path), bytes, overrides);
        // Without the divisions not every text tells whose it is; then it is told, as a side file would.
        if (!read.Succeeded && overrides is null && new ReportReader(DivisionTable.Default).Read(Path.GetFileName(path), bytes) is { Succeeded: true } known)
            read = reader.Read(Path.GetFileName(path), bytes, new ReportOverrides(District: new(known.Report.Metadata.District!.Value.Name, ValueOrigin.Corpus)));
        if (!read.Succeeded)
            throw new AnnotationException($"{path}: {read.Failure.Message.English}");
        return new TrainingReport(
            read.Report,
            [.. read.Report.Sentences.Select(sentence => new TaggedSentence(sentence, Segmenter.Default.Tag(sentence.Text)))],
            mentions,
            ranges);
    }
}
