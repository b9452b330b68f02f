using Graph.Api.Answers;
using Graph.Api.Requests;
using Graph.Insight;
using Graph.Insight.Commitments;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Graph.Api.Endpoints;

/// <summary>Promises, and what became of them.</summary>
internal static class CommitmentEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapCommitments(this IEndpointRouteBuilder routes) => routes.MapGet("/api/commitments", ListAsync)
        .AddEndpointFilter<ResolvedStore>()
        .Declare(
            "listCommitments", "Commitments", "Promises and what became of them",
            "Every plan with a phase that can be checked, for its year, with its outcome, the rule that decided and both passages. `kept`: a review of "
                + "the year has this phase or a later one; `late`: the first review to have it is of a later year; `repeated`: a later plan names it "
                + "again with the same or an earlier phase; `notYetDue`: the year is after the last that is reviewed; `noReport`: no review of the year "
                + "is held; `unreported`: a review is held and no report tells. What is said of a part never keeps a promise of the whole. The score "
                + "card counts the list by district and year, whatever the outcome asked for.",
            null,
            [Parameters.District, Parameters.PromiseYear, Parameters.Outcome, Parameters.Entity, Parameters.Limit, Parameters.Cursor],
            [400, 404, 503]);

    private static async Task<Results<Ok<CommitmentPage>, CandidatesResult, ProblemResult>> ListAsync(HttpContext http, GraphInsight insight)
    {
        var arguments = http.Arguments();
        var (page, problem) = http.Page();
        if (problem is not null)
            return problem;
        var (district, unknown) = await http.DistrictAsync(insight, arguments[Parameters.District]);
        if (unknown is not null)
            return unknown;
        EntityRecord? entity = null;
        if (arguments[Parameters.Entity] is { } name)
        {
            (entity, var several, var none) = await http.EntityAsync(insight, name);
            if (several is not null)
                return several;
            if (none is not null)
                return none;
        }
        var query = new CommitmentQuery
        {
            District = district?.Scope,
            Year = arguments[Parameters.PromiseYear],
            Outcomes = arguments.Choice(Parameters.Outcome) is { } outcome ? [outcome] : [],
            Entity = entity,
            Page = page,
        };
        return TypedResults.Ok(await insight.CommitmentsAsync(query, http.RequestAborted));
    }
}
