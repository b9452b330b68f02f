using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Api.Ingestion;

/// <summary>How far a build has come.</summary>
/// <param name="Done">Files dealt with.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Key">The file dealt with last.</param>
/// <param name="Mentions">Mentions found so far.</param>
public readonly record struct BuildProgress(int Done, int Total, string Key, int Mentions);

/// <summary>A document that says what another says.</summary>
/// <param name="Key">The document that is left out.</param>
/// <param name="KeptAs">The one that is held.</param>
public sealed record DuplicateDocument(string Key, string KeptAs);

/// <summary>What a build did.</summary>
/// <param name="Read">Keys of the documents read, in order.</param>
/// <param name="Unchanged">How many were held already and had not changed.</param>
/// <param name="Duplicates">Documents left out because another says the same.</param>
/// <param name="Failures">Files that could not be read; all others were.</param>
/// <param name="Mentions">Mentions found in the documents read.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildOutcome(
    ImmutableArray<string> Read,
    int Unchanged,
    ImmutableArray<DuplicateDocument> Duplicates,
    ImmutableArray<InputFailure> Failures,
    int Mentions,
    TimeSpan Elapsed)
{
    /// <summary>Whether anything in the store is other than before.</summary>
    public bool Changed => Read.Length > 0;
}

/// <summary>Counts while a build goes on.</summary>
internal sealed class BuildTally(ImmutableArray<InputFailure> failures)
{
    private readonly List<string> _read = [];
    private readonly List<DuplicateDocument> _duplicates = [];
    private readonly List<InputFailure> _failures = [.. failures];
    private int _unchanged;

    public int Mentions { get; private set; }

    public void Read(ReportFacts facts)
    {
        _read.Add(facts.Report.Key);
        Mentions += facts.Mentions.Length;
    }

    public void Unchanged() => _unchanged++;

    public void Duplicate(string key, string keptAs) => _duplicates.Add(new DuplicateDocument(key, keptAs));

    public void Failed(InputFailure failure) => _failures.Add(failure);

    public BuildOutcome Outcome(TimeSpan elapsed) => new([.. _read], _unchanged, [.. _duplicates], [.. _failures], Mentions, elapsed);
}
