namespace Graph.Resolution.Merging;

/// <summary>Finds the reasons along the way from one name to another in the tree of merges.</summary>
internal sealed class MergeReasons
{
    private readonly ILookup<int, (int To, string Reason)> _merges;

    public MergeReasons(MergeForest forest) => _merges = forest.Merges
        .SelectMany(m => new[] { (From: m.A, To: m.B, m.Reason), (From: m.B, To: m.A, m.Reason) })
        .ToLookup(m => m.From, m => (m.To, m.Reason));

    /// <summary>For each name that is one with this, the reasons that lead to it, nearest to the name first; empty where names do not differ.</summary>
    public Dictionary<int, string> From(int canonical)
    {
        var reasons = new Dictionary<int, string> { [canonical] = "" };
        var queue = new Queue<int>([canonical]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var (next, reason) in _merges[node])
            {
                if (reasons.ContainsKey(next))
                    continue;
                reasons[next] = (reason.Length, reasons[node].Length) switch
                {
                    (0, _) => reasons[node],
                    (_, 0) => reason,
                    _ => $"{reason}; {reasons[node]}",
                };
                queue.Enqueue(next);
            }
        }
        return reasons;
    }
}
