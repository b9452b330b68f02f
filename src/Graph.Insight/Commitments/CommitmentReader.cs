using System.Collections.Immutable;
using System.Globalization;
using Graph.Insight.Districts;
using Graph.Insight.Entities;
using Graph.Insight.Paging;
using Graph.Storage;

namespace Graph.Insight.Commitments;

/// <summary>Lists promises by district, year, outcome and entity.</summary>
internal sealed class CommitmentReader(IGraphStore store)
{
    /// <summary>The page that a query asks for.</summary>
    public async Task<CommitmentPage> ListAsync(CommitmentQuery query, CancellationToken cancellation)
    {
        var from = query.Year ?? int.MinValue;
        var to = query.Year ?? int.MaxValue;
        var promised = query.Entity is { } entity
            ? CommitmentList.Of(await Dossier.ReadAsync(store, entity, cancellation), from, to)
            : await OfDistrictsAsync(query.District, from, to, cancellation);
        var within = promised
            .Where(c => query.District is null || string.Equals(c.District?.Scope, query.District, StringComparison.Ordinal))
            .ToImmutableArray();
        var page = query.Page.Cut(within.Where(c => query.Outcomes.IsEmpty || query.Outcomes.Contains(c.Outcome)), Key);
        return new CommitmentPage(page.Items, page.Total, page.NextCursor, ScoreCard.Of(within));
    }

    private async Task<ImmutableArray<Commitment>> OfDistrictsAsync(string? district, int from, int to, CancellationToken cancellation)
    {
        var scopes = district is not null
            ? [district]
            : (await store.GetDocumentsAsync(cancellation)).Select(d => d.Metadata.District?.Value.Scope ?? "").Distinct(StringComparer.Ordinal);
        var promised = ImmutableArray.CreateBuilder<Commitment>();
        foreach (var scope in scopes)
            promised.AddRange((await DistrictStatements.ReadAsync(store, scope, cancellation)).Commitments(from, to));
        return promised.ToImmutable();
    }

    private static string Key(Commitment commitment)
    {
        var place = commitment.Promise.Evidence;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{commitment.District?.Scope}\n{commitment.Year:D4} {commitment.Entity.Id}\n{place.Document}\n{place.Start:D10} {(int)commitment.Phase:D2} {commitment.Scope}");
    }
}
