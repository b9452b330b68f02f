using System.Collections.Concurrent;
using System.Collections.Immutable;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions;

namespace Graph.Learning.Training;

/// <summary>A fold with a model that saw nothing of its files.</summary>
/// <param name="Fold">The fold's name.</param>
/// <param name="Reports">The reports of the fold, by file name: those to read with the model.</param>
/// <param name="Training">The training: its model, and what it learned from.</param>
public sealed record FoldTraining(string Fold, ImmutableArray<TrainingReport> Reports, TrainingResult Training)
{
    /// <summary>A reader with the fold's model.</summary>
    public MentionReader Reader(GeneralKnowledge knowledge) => new(Training.Model, knowledge);
}

/// <summary>
/// Trains once for each fold on everything outside it, composed reports included, so that each real report can be read with weights that saw nothing
/// of its place.
/// </summary>
public sealed class CrossValidator(TrainingCorpus corpus, MentionTrainer trainer)
{
    /// <summary>Trains for each fold, several at a time; the outcome does not depend on how many.</summary>
    /// <param name="folds">The folds, or none for all.</param>
    /// <param name="parallel">How many are trained at a time.</param>
    /// <param name="progress">Hears of each epoch of each fold, from several threads.</param>
    /// <returns>The folds in ordinal order.</returns>
    public ImmutableArray<FoldTraining> Run(
        IReadOnlyCollection<string>? folds = null, int parallel = 2, Action<string, TrainingProgress>? progress = null)
    {
        var wanted = corpus.Folds.Values.Distinct(StringComparer.Ordinal).Where(fold => folds is null || folds.Contains(fold, StringComparer.Ordinal));
        var trained = new ConcurrentBag<FoldTraining>();
        Parallel.ForEach(wanted, new ParallelOptions { MaxDegreeOfParallelism = parallel }, fold =>
        {
            var result = trainer.Train(corpus.Outside(fold), step => progress?.Invoke(fold, step));
            trained.Add(new FoldTraining(fold, corpus.Of(fold), result));
        });
        return [.. trained.OrderBy(training => training.Fold, StringComparer.Ordinal)];
    }
}
