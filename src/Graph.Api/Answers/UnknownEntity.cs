using Graph.Insight.Entities;
using Microsoft.AspNetCore.Http;

namespace Graph.Api.Answers;

/// <summary>The answer to a name that no entity bears: 404 with the nearest.</summary>
internal static class UnknownEntity
{
    /// <summary>The problem.</summary>
    public static ProblemResult Of(HttpContext http, LookUp result)
    {
        var unknown = (UnknownName)result;
        if (unknown.Nearest.IsEmpty)
            return ProblemResult.Of(http, Messages.UnknownEntityAlone, [unknown.Name]);
        var names = string.Join(", ", unknown.Nearest.Select(n => n.Name));
        return ProblemResult.Of(
            http, Messages.UnknownEntity, [unknown.Name, names], nearest: [.. unknown.Nearest.Select(n => new NearName(n.Id, n.Name))]);
    }
}
