using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
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
    private readonly ReportFileReader _reader;
    private readonly ReportExtractor _extractor;
    private readonly Resolver _resolver;

    /// <summary>With a store and the stages that fill it.</summary>
    public CorpusBuilder(IGraphStore store, ReportFileReader reader, ReportExtractor extractor, Resolver resolver) =>
        (_store, _reader, _extractor, _resolver) = (store, reader, extractor, resolver);

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
        await foreach (var reading in ReadInOrder(corpus.Files, held, cancellation))
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
        var inputs = new List<ResolutionInput>();
        await foreach (var facts in _store.ReadFactsAsync(cancellation))
            inputs.Add(ResolutionInput.From(facts));
        var curation = Curation.Parse(await _store.ReadCurationAsync(cancellation));
        await _store.WriteResolutionAsync(_resolver.Resolve(inputs, curation, cancellation), cancellation);
    }

    /// <summary>Reads files ahead on all cores, but gives them in their order.</summary>
    private async IAsyncEnumerable<FileReading> ReadInOrder(
        ImmutableArray<CorpusFile> files, HeldDocuments held, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var ahead = new Queue<Task<FileReading>>();
        var unchanged = held.Fingerprints;
        foreach (var file in files)
        {
            ahead.Enqueue(Task.Run(() => Read(file, unchanged), cancellation));
            if (ahead.Count > Environment.ProcessorCount)
                yield return await ahead.Dequeue();
            cancellation.ThrowIfCancellationRequested();
        }
        while (ahead.TryDequeue(out var next))
            yield return await next;
    }

    private FileReading Read(CorpusFile file, ImmutableDictionary<string, string> unchanged)
    {
        var source = _reader.Open(file);
        if (source.Failure is { } unreadable)
            return new FileReading(file, null, null, unreadable);
        var fingerprint = Fingerprint(source);
        if (unchanged.TryGetValue(file.Key, out var before) && string.Equals(before, fingerprint, StringComparison.Ordinal))
            return new FileReading(file, null, null, null);
        var reading = _reader.Read(file, source);
        if (reading.Report is not { } report)
            return new FileReading(file, null, null, InputFailure.Of(file, reading.Failure!));
        report = report with { Fingerprint = fingerprint };
        return new FileReading(file, _extractor.Extract(report), TextHash.Of(report.Raw), null);
    }

    private async Task TakeAsync(FileReading reading, HeldDocuments held, BuildTally tally, CancellationToken cancellation)
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

    private static string Fingerprint(FileSource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(source.Bytes));
        hash.AppendData(Encoding.UTF8.GetBytes(source.Settings));
        hash.AppendData(Encoding.UTF8.GetBytes(ReportExtractor.Version));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>What reading one file gave: facts, nothing because nothing changed, or a failure.</summary>
    private sealed record FileReading(CorpusFile File, ReportFacts? Facts, string? TextHash, InputFailure? Failure);
}
