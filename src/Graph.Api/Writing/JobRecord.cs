using Graph.Model;

namespace Graph.Api.Writing;

/// <summary>A job as it is kept: its failure in both languages.</summary>
internal sealed record JobRecord(string Id, string Document, JobState State, int? Mentions = null, string? SameAs = null, string? Code = null, LocalizedText? Detail = null)
{
    public bool IsOver => State is JobState.Done or JobState.Failed;

    public Job In(Language language) => new(Id, Document, State, Mentions, SameAs, Code, Detail?.In(language));
}
