using System.Collections.Immutable;
using Graph.Insight.Commitments;
using Graph.Insight.Entities;
using Graph.Insight.Timelines;
using Graph.Model;
using Graph.Storage;

namespace Graph.Insight.Districts;

/// <summary>What the reports of one district say of the entities they name, read once for one answer.</summary>
/// <param name="Scope">The district's scope; empty for reports of which nothing tells whose they are.</param>
/// <param name="Entities">The entities that its reports name, by id.</param>
/// <param name="Statements">What its own reports say, in the order of the store.</param>
/// <param name="Calendar">Which reports are held.</param>
internal sealed record DistrictStatements(
    string Scope, ImmutableSortedDictionary<string, EntityRecord> Entities, ImmutableArray<Statement> Statements, ReportCalendar Calendar)
{
    /// <summary>Reads them.</summary>
    public static async Task<DistrictStatements> ReadAsync(IGraphStore store, string scope, CancellationToken cancellation)
    {
        var calendar = new ReportCalendar(await store.GetDocumentsAsync(cancellation));
        var entities = ImmutableSortedDictionary.CreateBuilder<string, EntityRecord>(CodePointComparer.Instance);
        await foreach (var record in store.ReadEntitiesAsync(cancellation))
        {
            // An entity of a report without a district is known by no scope.
            if (scope.Length == 0 || record.Districts.Contains(scope, StringComparer.Ordinal))
                entities.Add(record.Entity.Id, record);
        }
        var statements = await store.GetStatementsAsync([.. entities.Keys], cancellation);
        return new DistrictStatements(
            scope,
            entities.ToImmutable(),
            [.. statements.Where(s => string.Equals(calendar.ScopeOf(s.Evidence.Document), scope, StringComparison.Ordinal))],
            calendar);
    }

    /// <summary>The promises of its reports for the years from one to another, in the order of the store.</summary>
    public ImmutableArray<Commitment> Commitments(int from, int to)
    {
        var said = Statements.GroupBy(s => s.Entity, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        return
        [
            .. Statements
                .Where(s => CommitmentJudge.IsPromise(s) && s.Assertion.Year >= from && s.Assertion.Year <= to)
                .Select(s => CommitmentList.Judged(s, said[s.Entity], Calendar, EntityRef.Of(Entities[s.Entity].Entity), v => StatementView.Of(v, null))),
        ];
    }
}
