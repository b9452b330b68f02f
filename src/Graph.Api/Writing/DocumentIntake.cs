using System.Security.Cryptography;
using Graph.Api.Ingestion;
using Graph.Extraction;
using Graph.Extraction.Reading;
using Graph.Insight.Json;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Writing;

/// <summary>A file that was sent, with what its sender says of it.</summary>
/// <param name="Key">The key it is to be held under.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Settings">What the sender sets, or null.</param>
/// <param name="Charset">The encoding that the sender names, or null.</param>
internal sealed record SentFile(string Key, byte[] Bytes, ReportOverrides? Settings, string? Charset);

/// <summary>What becomes of a file that was sent: it is held already, it is refused, or a job takes it in; of the four one is there.</summary>
internal sealed record Intake(string? HeldAs = null, ReadFailure? Refused = null, JobRecord? Job = null, bool LineFull = false);

/// <summary>Takes files in: reads them while the sender waits, since most mistakes show then, and leaves the rest to a job.</summary>
internal sealed class DocumentIntake(IGraphStore store, StoreWriter writer, JobBoard jobs, Lazy<ReportReader> reader, Lazy<ReportExtractor> extractor)
{
    /// <summary>Takes a file in.</summary>
    public async Task<Intake> TakeAsync(SentFile file, CancellationToken cancellation)
    {
        var settings = file.Settings is null ? "" : GraphJson.Write(file.Settings);
        var fingerprint = await Task.Run(() => Fingerprints.Of(file.Bytes, settings, extractor.Value.Version), cancellation);
        var sha = Convert.ToHexStringLower(SHA256.HashData(file.Bytes));
        foreach (var held in await store.GetDocumentsAsync(cancellation))
        {
            var same = string.Equals(held.Key, file.Key, StringComparison.Ordinal)
                ? string.Equals(held.Fingerprint, fingerprint, StringComparison.Ordinal)
                : string.Equals(held.Sha256, sha, StringComparison.Ordinal);
            if (same)
                return new Intake(HeldAs: held.Key);
        }
        var read = await Task.Run(() => reader.Value.Read(file.Key, file.Bytes, file.Settings, file.Charset), cancellation);
        return read.Report is { } report ? Enqueue(report with { Fingerprint = fingerprint }) : new Intake(Refused: read.Failure);
    }

    private Intake Enqueue(Report report)
    {
        var job = jobs.Add(report.Key);
        var facts = new Lazy<ReportFacts>(() => extractor.Value.Extract(report));
        var taken = writer.TryEnqueue(
            draft =>
            {
                jobs.Update(job.Id, j => j with { State = JobState.Extracting });
                var found = facts.Value;
                jobs.Update(job.Id, j => j with { Mentions = found.Mentions.Length });
                return draft.Write(found) is { } other ? new Unchanged(other) : new Written();
            },
            () => jobs.Update(job.Id, j => j with { State = JobState.Resolving }),
            out var result);
        if (!taken)
        {
            jobs.Update(job.Id, j => j with { State = JobState.Failed, Code = "tooManyJobs" });
            return new Intake(LineFull: true);
        }
        _ = FinishAsync(job.Id, result);
        return new Intake(Job: job);
    }

    private async Task FinishAsync(string id, Task<WriteResult> result)
    {
        var outcome = await result;
        jobs.Update(id, job => outcome switch
        {
            WriteFailed failed => job with { State = JobState.Failed, Code = failed.Code, Detail = failed.Detail },
            Unchanged same => job with { State = JobState.Done, SameAs = same.HeldAs },
            _ => job with { State = JobState.Done },
        });
    }
}
