using System.Diagnostics;
using Graph.Extraction;
using Graph.Extraction.Reading;
using Graph.Model;
using Graph.Resolution;
using Graph.Resolution.Curating;
using Graph.Storage;

namespace Graph.Api.Ingestion;

/// <summary>
/// Builds the graph in a store from files: reads, extracts, writes, resolves. Files are written in the order of their keys, each in one transaction,
/// and what is held unchanged is not read again, so that a build may be stopped at any moment and run again.
/// </summary>
public sealed class CorpusBuilder
{
    private readonly IGraphStore _store;
    private readonly FileExtraction _files;
    private readonly Resolver _resolver;

    /// <summary>With a store and the stages that fill it.</summary>
    public CorpusBuilder(IGraphStore store, ReportFileReader reader, ReportExtractor extractor, Resolver resolver) =>
        (_store, _files, _resolver) = (store, new FileExtraction(reader, extractor), resolver);

    /// <summary>Reads the files that the arguments name into the store, then resolves it when anything changed.</summary>
    /// <param name="arguments">Files and folders.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellation">Stops between two files; what was written stays.</param>
    public async Task<BuildOutcome> BuildAsync(
        IReadOnlyCollection<string> arguments, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        var corpus = CorpusFiles.List(arguments);
        var held = new HeldDocuments(await _store.GetDocumentsAsync(cancellation));
        var tally = new BuildTally(corpus.Failures);
        var done = 0;
        await foreach (var reading in _files.ReadAsync(corpus.Files, held.Fingerprints, cancellation))
        {
            await TakeAsync(reading, held, tally, cancellation);
            progress?.Report(new BuildProgress(++done, corpus.Files.Length, reading.File.Key, tally.Mentions));
        }
        var state = await _store.GetStateAsync(cancellation);
        if (!state.Resolved)
            await ResolveAsync(cancellation);
        return tally.Outcome(watch.Elapsed);
    }

    /// <summary>Makes the entities anew from the facts and the curation held.</summary>
    public async Task ResolveAsync(CancellationToken cancellation = default)
    {
        await RemoveDuplicatesAsync(cancellation);
        var inputs = new List<ResolutionInput>();
        await foreach (var facts in _store.ReadFactsAsync(cancellation))
            inputs.Add(ResolutionInput.From(facts));
        var curation = Curation.Parse(await _store.ReadCurationAsync(cancellation));
        await _store.WriteResolutionAsync(_resolver.Resolve(inputs, curation, cancellation), cancellation);
    }

    /// <summary>
    /// Puts the facts of one report into the store as they are; what says the same as another is left to the resolution, since other processes may be
    /// loading at the same time.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="fingerprints">The fingerprints of what was held when the load began.</param>
    /// <param name="cancellation">Stops before it.</param>
    /// <returns>False when the same is held already.</returns>
    public async Task<bool> LoadAsync(
        ReportFacts facts, IReadOnlyDictionary<string, string> fingerprints, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(fingerprints);
        var report = facts.Report;
        if (report.Fingerprint.Length > 0
            && fingerprints.TryGetValue(report.Key, out var held) && string.Equals(held, report.Fingerprint, StringComparison.Ordinal))
        {
            return false;
        }
        await _store.WriteReportAsync(facts, cancellation);
        return true;
    }

    /// <summary>Of documents with one text, which shards loaded side by side may bring, the first by key stays, as in one build.</summary>
    private async Task RemoveDuplicatesAsync(CancellationToken cancellation)
    {
        foreach (var same in (await _store.GetDocumentsAsync(cancellation)).GroupBy(static d => d.TextSha256, StringComparer.Ordinal))
        {
            foreach (var copy in same.OrderBy(static d => d.Key, CodePointComparer.Instance).Skip(1))
                await _store.RemoveReportAsync(copy.Key, cancellation);
        }
    }

    private async Task TakeAsync(FileFacts reading, HeldDocuments held, BuildTally tally, CancellationToken cancellation)
    {
        if (reading.Failure is { } failure)
        {
            tally.Failed(failure);
            return;
        }
        if (reading.Facts is not { } facts)
        {
            tally.Unchanged();
            return;
        }
        var key = reading.File.Key;
        if (held.SameBytes(key, facts.Report.Sha256) is { } copy)
        {
            tally.Duplicate(key, copy);
            return;
        }
        if (held.SameText(key, reading.TextHash!) is { } twin)
        {
            if (CodePointComparer.Instance.Compare(twin, key) < 0)
            {
                tally.Duplicate(key, twin);
                return;
            }
            // The first path in order is kept, whichever was built first.
            await _store.RemoveReportAsync(twin, cancellation);
            held.Remove(twin);
            tally.Duplicate(twin, key);
        }
        await _store.WriteReportAsync(facts, cancellation);
        held.Add(key, facts.Report.Sha256, reading.TextHash!);
        tally.Read(facts);
    }
}
