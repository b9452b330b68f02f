using System.Collections.Immutable;
using Graph.Insight.Commitments;
using Graph.Insight.Entities;
using Graph.Insight.Indicators;
using Graph.Insight.Paging;
using Graph.Storage;

namespace Graph.Insight.Questions;

/// <summary>Answers a question that was read, by the method of Insight that has the same answer.</summary>
internal sealed class Answerer(GraphInsight insight, IGraphStore store)
{
    private const int Listed = PageRequest.DefaultLimit;

    /// <summary>The answer.</summary>
    public async Task<AskAnswer> AnswerAsync(string question, ReadQuestion read, ImmutableArray<string> unread, CancellationToken cancellation)
    {
        var reading = ReadingWriter.Write(read, unread);
        var answer = new AskAnswer(question, reading, "");
        var entity = read.Entities.Length > 0 ? await store.GetEntityAsync(read.Entities[0].Id, cancellation) : null;
        var district = read.Districts.Length > 0 ? read.Districts[0] : null;
        answer = read.Form switch
        {
            QuestionForm.Evolution => answer with { Evolution = await insight.EvolutionAsync(entity!, read.From, read.To, cancellation) },
            QuestionForm.Timeline => answer with { Timeline = await insight.TimelineAsync(entity!, read.From, read.To, cancellation) },
            QuestionForm.Entity => answer with { Entity = await insight.ProfileAsync(entity!, cancellation) },
            QuestionForm.Mentions => answer with { Mentions = await insight.MentionsAsync(entity!, PageRequest.First, cancellation: cancellation) },
            QuestionForm.Neighbors => answer with { Neighbors = await insight.Graph.NeighborsAsync(entity!, null, null, PageRequest.First, cancellation) },
            QuestionForm.Paths => answer with
            {
                Paths = await insight.Graph.PathsAsync(entity!, (await store.GetEntityAsync(read.Entities[1].Id, cancellation))!, 4, cancellation),
            },
            QuestionForm.AreaProjects => answer with { Projects = await insight.Graph.ProjectsAsync(entity!, read.Year, cancellation) },
            QuestionForm.Entities => answer with
            {
                Entities = await insight.SearchAsync(
                    new EntityQuery { District = district!.Scope, Year = read.Year, Phase = read.Phase, Tense = read.Tense, Label = read.Label }, cancellation),
            },
            QuestionForm.Commitments => answer with
            {
                Commitments = await insight.CommitmentsAsync(
                    new CommitmentQuery { District = district?.Scope, Entity = entity, Year = read.Year, Outcomes = read.Outcomes }, cancellation),
            },
            QuestionForm.Indicator or QuestionForm.IndicatorComparison => answer with { Indicator = await IndicatorAsync(read, cancellation) },
            QuestionForm.Comparison => answer with
            {
                Comparison = await insight.Graph.CompareAsync(read.Districts, read.Year, null, Listed, cancellation),
            },
            QuestionForm.District => answer with { District = await insight.DistrictAsync(district!, cancellation) },
            QuestionForm.DistrictYear => answer with { Year = await insight.DistrictYearAsync(district!, read.Year!.Value, Listed, cancellation) },
            _ => answer with { Diff = await insight.DiffAsync(district!, read.From!.Value, read.To!.Value, null, PageRequest.First, cancellation) },
        };
        return answer with { Text = AnswerSentence.Of(answer) };
    }

    // The numbers of the year and the districts asked for only.
    private async Task<IndicatorHistory?> IndicatorAsync(ReadQuestion read, CancellationToken cancellation)
    {
        if (await insight.IndicatorAsync(read.Indicator!, null, cancellation) is not { } history)
            return null;
        var series = history.Series
            .Where(s => read.Districts.IsEmpty || read.Districts.Contains(s.District))
            .Select(s => s with { Years = [.. s.Years.Where(y => read.Year is null || y.Year == read.Year)] })
            .Where(s => !s.Years.IsEmpty);
        return history with { Series = [.. series] };
    }
}
