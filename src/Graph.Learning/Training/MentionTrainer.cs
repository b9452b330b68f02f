using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Features;

namespace Graph.Learning.Training;

/// <summary>What became of a training.</summary>
/// <param name="Model">The model.</param>
/// <param name="Clauses">How many clauses it saw.</param>
/// <param name="Names">How many marked names.</param>
/// <param name="TornNames">How many of them do not lie on words, so that their clauses were left out.</param>
public sealed record TrainingResult(MentionModel Model, int Clauses, int Names, int TornNames);

/// <summary>Progress of a training.</summary>
/// <param name="Epoch">The epoch that has ended, from 1.</param>
/// <param name="Epochs">How many there are.</param>
/// <param name="Loss">How unlikely the annotation was, on average for a clause.</param>
public readonly record struct TrainingProgress(int Epoch, int Epochs, double Loss);

/// <summary>Trains the model that finds names. The same reports in the same order give the same bytes.</summary>
public sealed class MentionTrainer(TrainingOptions? options = null)
{
    private readonly TrainingOptions _options = options ?? new TrainingOptions();

    /// <summary>Trains on these reports.</summary>
    public TrainingResult Train(IReadOnlyList<TrainingReport> reports, Action<TrainingProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var groups = WordClusterer.Cluster(reports);
        var clusters = new WordClusters([.. groups.Keys], [.. groups.Values]);
        var set = new ClauseCompiler(_options, clusters).Compile(reports);
        var learners = Enumerable.Range(0, _options.Members)
            .Select(member => new SemiMarkovLearner(set, _options with { Seed = _options.Seed + (uint)member }))
            .ToArray();
        Parallel.For(0, learners.Length, member => learners[member].Run(
            member > 0 ? null : (epoch, loss) => progress?.Invoke(new TrainingProgress(epoch, _options.Epochs, loss))));
        var filter = new FilterLearner(_options, clusters).Learn(reports);
        foreach (var other in learners.Skip(1))
            learners[0].Join(other);
        return new TrainingResult(MentionModel.Of(learners[0].Quantized(clusters, filter)), set.Clauses.Count, set.Names, set.TornNames);
    }
}
