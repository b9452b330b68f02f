using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Graph.Extraction;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Ingestion;

/// <summary>Reads files and takes the facts out of them, on all cores, without a store.</summary>
public sealed class FileExtraction(ReportFileReader reader, ReportExtractor extractor)
{
    /// <summary>What each file gives, in the order of the files; a few are read ahead.</summary>
    /// <param name="files">The files.</param>
    /// <param name="unchanged">By key the fingerprint of what need not be read again.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public async IAsyncEnumerable<FileFacts> ReadAsync(
        ImmutableArray<CorpusFile> files, ImmutableDictionary<string, string> unchanged, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var ahead = new Queue<Task<FileFacts>>();
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

    private FileFacts Read(CorpusFile file, ImmutableDictionary<string, string> unchanged)
    {
        var source = reader.Open(file);
        if (source.Failure is { } unreadable)
            return new FileFacts(file, null, null, unreadable);
        var fingerprint = Fingerprints.Of(source.Bytes, source.Settings, extractor.Version);
        if (unchanged.TryGetValue(file.Key, out var before) && string.Equals(before, fingerprint, StringComparison.Ordinal))
            return new FileFacts(file, null, null, null);
        var reading = reader.Read(file, source);
        if (reading.Report is not { } report)
            return new FileFacts(file, null, null, InputFailure.Of(file, reading.Failure!));
        report = report with { Fingerprint = fingerprint };
        return new FileFacts(file, extractor.Extract(report), TextHash.Of(report.Raw), null);
    }
}

/// <summary>What reading one file gave: facts, nothing because nothing changed, or a failure.</summary>
/// <param name="File">The file.</param>
/// <param name="Facts">Its facts, or null.</param>
/// <param name="TextHash">The hash of its text without white space, or null.</param>
/// <param name="Failure">Why it gave none, or null.</param>
public sealed record FileFacts(CorpusFile File, ReportFacts? Facts, string? TextHash, InputFailure? Failure);
