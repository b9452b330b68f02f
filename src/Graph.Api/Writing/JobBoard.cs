using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Graph.Api.Writing;

/// <summary>The jobs of this process: the last so many, each followed by any number of callers.</summary>
internal sealed class JobBoard
{
    private const int Kept = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _jobs = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>A new job that waits for its turn; its id cannot be guessed.</summary>
    public JobRecord Add(string document)
    {
        var job = new JobRecord(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)), document, JobState.Queued);
        lock (_gate)
        {
            _jobs.Add(job.Id, new Entry(job));
            _order.Enqueue(job.Id);
            if (_order.Count > Kept)
                _jobs.Remove(_order.Dequeue());
        }
        return job;
    }

    /// <summary>The job as it stands, or null.</summary>
    public JobRecord? Find(string id)
    {
        lock (_gate)
            return _jobs.GetValueOrDefault(id)?.Job;
    }

    /// <summary>Says how far a job has come.</summary>
    public void Update(string id, Func<JobRecord, JobRecord> change)
    {
        lock (_gate)
        {
            if (!_jobs.TryGetValue(id, out var entry) || change(entry.Job) is var job && job == entry.Job)
                return;
            _jobs[id] = new Entry(job);
            entry.Changed.SetResult();
        }
    }

    /// <summary>The job as it stands and after each change, until it is over; none when there is no such job.</summary>
    public async IAsyncEnumerable<JobRecord> FollowAsync(string id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (Entered(id) is { } entry)
        {
            yield return entry.Job;
            if (entry.Job.IsOver)
                yield break;
            await entry.Changed.Task.WaitAsync(cancellation);
        }
    }

    private Entry? Entered(string id)
    {
        lock (_gate)
            return _jobs.GetValueOrDefault(id);
    }

    private sealed record Entry(JobRecord Job)
    {
        public TaskCompletionSource Changed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
