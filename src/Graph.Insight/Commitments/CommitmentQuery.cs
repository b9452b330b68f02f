using System.Collections.Immutable;
using Graph.Insight.Paging;
using Graph.Storage;

namespace Graph.Insight.Commitments;

/// <summary>Which promises are wanted. What is null does not narrow; filters combine.</summary>
public sealed record CommitmentQuery
{
    /// <summary>The district whose reports promise, by scope (code, or name of one without code).</summary>
    public string? District { get; init; }

    /// <summary>The year for which it was promised.</summary>
    public int? Year { get; init; }

    /// <summary>What became of it; empty for all.</summary>
    public ImmutableArray<CommitmentOutcome> Outcomes { get; init; } = [];

    /// <summary>What was promised; its parts count with it.</summary>
    public EntityRecord? Entity { get; init; }

    /// <summary>Which page.</summary>
    public PageRequest Page { get; init; } = PageRequest.First;
}

/// <summary>A page of promises with what became of them.</summary>
/// <param name="Items">The promises, by district, year and entity.</param>
/// <param name="Total">How many the whole list has.</param>
/// <param name="NextCursor">What to ask with for the next page; null on the last.</param>
/// <param name="ScoreCard">The whole list counted by district and year, whatever the outcome asked for.</param>
public sealed record CommitmentPage(ImmutableArray<Commitment> Items, int Total, string? NextCursor, ImmutableArray<ScoreCardRow> ScoreCard);
