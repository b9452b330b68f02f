using Graph.Api.Answers;
using Graph.Insight;
using Graph.Insight.Entities;
using Graph.Storage;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Requests;

/// <summary>Reads the entity that a request names.</summary>
internal static class EntityValue
{
    /// <summary>The entity; or the candidates when the name fits several, or the problem when it fits none.</summary>
    public static async Task<(EntityRecord? Entity, CandidatesResult? Several, ProblemResult? None)> EntityAsync(
        this HttpContext http, GraphInsight insight, string name) =>
        await insight.LookUpAsync(name, http.RequestAborted) switch
        {
            FoundEntity found => (found.Record, null, null),
            AmbiguousName several => (null, CandidatesResult.Of(http, several), null),
            var none => (null, null, UnknownEntity.Of(http, none)),
        };
}
